import { Module } from '@nestjs/common';
import { ApplicationLetters } from '../applications/application-letters.js';
import { CloseOffer } from './close-offer.js';
import { OffersController } from './offers.controller.js';
import { OffersService } from './offers.service.js';
import { PublishOffer } from './publish-offer.js';
import { ReadOffer } from './read-offer.js';
import { WriteOffer } from './write-offer.js';

@Module({
  controllers: [OffersController],
  providers: [OffersService, ReadOffer, WriteOffer, PublishOffer, CloseOffer, ApplicationLetters],
})
export class OffersModule {}
