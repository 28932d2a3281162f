import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { School } from '@seve/database';
import { OffersModule } from '../offers.module.js';
import { CampusOffersController } from './campus-offers.controller.js';
import { CampusOffersService } from './campus-offers.service.js';
import { ModerateOffer } from './moderate-offer.js';
import { ReviewOffer } from './review-offer.js';

/** Routes and services with which the campus reads, reviews and moderates offers. */
@Module({
  imports: [TypeOrmModule.forFeature([School]), OffersModule],
  controllers: [CampusOffersController],
  providers: [CampusOffersService, ModerateOffer, ReviewOffer],
})
export class CampusOffersModule {}
