import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../../applications/applications/applications.module.js';
import { CompanyDirectoryModule } from '../../companies/company-directory/company-directory.module.js';
import { LinksModule } from '../../papers/links/links.module.js';
import { AuthModule } from '../../people/accounts/auth/auth.module.js';
import { DECLARED_CONTROLLERS, DECLARED_PROVIDERS } from './declared/declared-providers.js';
import { PlacementsController } from './placements.controller.js';
import { PlacementsService } from './placements.service.js';
import { UnpreparedPlacesController } from './unprepared/unprepared-places.controller.js';
import { UnpreparedPlacesService } from './unprepared/unprepared-places.service.js';

@Module({
  imports: [ApplicationsModule, AuthModule, CompanyDirectoryModule, LinksModule],
  controllers: [...DECLARED_CONTROLLERS, PlacementsController, UnpreparedPlacesController],
  providers: [...DECLARED_PROVIDERS, PlacementsService, UnpreparedPlacesService],
})
export class PlacementsModule {}
