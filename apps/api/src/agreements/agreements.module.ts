import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { CvModule } from '../cv/cv.module.js';
import { AGREEMENT_CONTROLLERS, AGREEMENT_PROVIDERS } from './agreement-providers.js';

@Module({ imports: [ApplicationsModule, AuthModule, CvModule], controllers: AGREEMENT_CONTROLLERS, providers: AGREEMENT_PROVIDERS })
export class AgreementsModule {}
