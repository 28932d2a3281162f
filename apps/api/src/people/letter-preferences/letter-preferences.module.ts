import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LetterPreference } from '@seve/database';
import { LetterLinksController } from './letter-links.controller.js';
import { LetterLinks } from './letter-links.service.js';
import { LetterPreferencesController } from './letter-preferences.controller.js';
import { LetterPreferencesService } from './letter-preferences.service.js';
import { UnsubscriptionsController } from './unsubscriptions.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([LetterPreference])],
  controllers: [LetterPreferencesController, LetterLinksController, UnsubscriptionsController],
  providers: [LetterPreferencesService, LetterLinks],
})
export class LetterPreferencesModule {}
