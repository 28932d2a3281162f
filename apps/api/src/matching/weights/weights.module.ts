import { Module } from '@nestjs/common';
import { CandidateIdentityModule } from '../candidates/candidate-identity.module.js';
import { PreviewWeights } from './preview-weights.js';
import { WeightsController } from './weights.controller.js';
import { WeightsService } from './weights.service.js';

@Module({ imports: [CandidateIdentityModule], controllers: [WeightsController], providers: [WeightsService, PreviewWeights] })
export class WeightsModule {}
