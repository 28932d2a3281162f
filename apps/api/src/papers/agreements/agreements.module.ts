import { Module } from '@nestjs/common';
import { FiledPapersModule } from '../filed-papers/filed-papers.module.js';
import { SchoolScans } from '../scans/school-scans.js';
import { SchoolSigning } from '../signing/school-signing.js';
import { AGREEMENT_CONTROLLERS, AGREEMENT_PROVIDERS } from './agreement-providers.js';

@Module({
  imports: [FiledPapersModule],
  controllers: AGREEMENT_CONTROLLERS,
  providers: AGREEMENT_PROVIDERS,
  exports: [SchoolScans, SchoolSigning],
})
export class AgreementsModule {}
