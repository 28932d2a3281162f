import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../../applications/applications/applications.module.js';
import { CompanyDirectoryModule } from '../../companies/company-directory/company-directory.module.js';
import { AuthModule } from '../../people/accounts/auth/auth.module.js';
import { CvModule } from '../../people/cv/cv.module.js';
import { FiledPapersModule } from '../filed-papers/filed-papers.module.js';
import { LinksModule } from '../links/links.module.js';
import { SchoolScans } from '../scans/school-scans.js';
import { SchoolSigning } from '../signing/school-signing.js';
import { AGREEMENT_CONTROLLERS, AGREEMENT_PROVIDERS } from './agreement-providers.js';

@Module({
  imports: [ApplicationsModule, AuthModule, CompanyDirectoryModule, CvModule, FiledPapersModule, LinksModule],
  controllers: AGREEMENT_CONTROLLERS,
  providers: AGREEMENT_PROVIDERS,
  exports: [SchoolScans, SchoolSigning],
})
export class AgreementsModule {}
