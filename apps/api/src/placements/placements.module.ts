import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { CompanyDirectoryModule } from '../company-directory/company-directory.module.js';
import { LinksModule } from '../links/links.module.js';
import { DECLARED_CONTROLLERS, DECLARED_PROVIDERS } from './declared/declared-providers.js';
import { PlacementsController } from './placements.controller.js';
import { PlacementsService } from './placements.service.js';

@Module({
  imports: [ApplicationsModule, AuthModule, CompanyDirectoryModule, LinksModule],
  controllers: [...DECLARED_CONTROLLERS, PlacementsController],
  providers: [...DECLARED_PROVIDERS, PlacementsService],
})
export class PlacementsModule {}
