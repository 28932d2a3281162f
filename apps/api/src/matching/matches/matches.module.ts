import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Student } from '@seve/database';
import { ExcludedOffersController } from './excluded-offers.controller.js';
import { ExcludedOffersService } from './excluded-offers.service.js';
import { MatchesController } from './matches.controller.js';
import { MatchesService } from './matches.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Student])],
  controllers: [MatchesController, ExcludedOffersController],
  providers: [MatchesService, ExcludedOffersService],
})
export class MatchesModule {}
