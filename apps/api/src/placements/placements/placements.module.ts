import { Module } from '@nestjs/common';
import { DECLARED_CONTROLLERS, DECLARED_PROVIDERS } from './declared/declared-providers.js';
import { PlacementsController } from './placements.controller.js';
import { PlacementsService } from './placements.service.js';
import { UnpreparedPlacesController } from './unprepared/unprepared-places.controller.js';
import { UnpreparedPlacesService } from './unprepared/unprepared-places.service.js';

@Module({
  controllers: [...DECLARED_CONTROLLERS, PlacementsController, UnpreparedPlacesController],
  providers: [...DECLARED_PROVIDERS, PlacementsService, UnpreparedPlacesService],
})
export class PlacementsModule {}
