import { Module } from '@nestjs/common';
import { SavedOffersController } from './saved-offers.controller.js';
import { SavedOffersService } from './saved-offers.service.js';

@Module({ controllers: [SavedOffersController], providers: [SavedOffersService] })
export class SavedOffersModule {}
