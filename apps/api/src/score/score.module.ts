import { Module } from '@nestjs/common';
import { ScoreController } from './score.controller.js';

@Module({ controllers: [ScoreController] })
export class ScoreModule {}
