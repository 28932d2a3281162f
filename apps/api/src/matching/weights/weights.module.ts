import { Module } from '@nestjs/common';
import { PreviewWeights } from './preview-weights.js';
import { WeightsController } from './weights.controller.js';
import { WeightsService } from './weights.service.js';

@Module({ controllers: [WeightsController], providers: [WeightsService, PreviewWeights] })
export class WeightsModule {}
