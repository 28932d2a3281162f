import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { HealthFigures } from './health-figures.js';

@Module({ controllers: [HealthController], providers: [HealthFigures] })
export class HealthModule {}
