import { Module } from '@nestjs/common';
import { JudgePastBreach } from './judge-past-breach.js';
import { PastBreachesController } from './past-breaches.controller.js';
import { PastBreachesService } from './past-breaches.service.js';

@Module({ controllers: [PastBreachesController], providers: [PastBreachesService, JudgePastBreach] })
export class PastBreachesModule {}
