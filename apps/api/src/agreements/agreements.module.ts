import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { CvModule } from '../cv/cv.module.js';
import { LinksModule } from '../links/links.module.js';
import { AGREEMENT_CONTROLLERS, AGREEMENT_PROVIDERS } from './agreement-providers.js';
import { FileScan } from './signing/file-scan.js';
import { SchoolSigning } from './signing/school-signing.js';

@Module({
  imports: [ApplicationsModule, AuthModule, CvModule, LinksModule],
  controllers: AGREEMENT_CONTROLLERS,
  providers: AGREEMENT_PROVIDERS,
  exports: [FileScan, SchoolSigning],
})
export class AgreementsModule {}
