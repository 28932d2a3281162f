import { Module } from '@nestjs/common';
import { AuthModule } from '../../people/accounts/auth/auth.module.js';
import { CvModule } from '../../people/cv/cv.module.js';
import { AgreementsModule } from '../agreements/agreements.module.js';
import { LinksModule } from '../links/links.module.js';
import { OfficialFormsModule } from '../official-forms/official-forms.module.js';
import { CONTRACT_CONTROLLERS, CONTRACT_PROVIDERS } from './contract-providers.js';

@Module({
  imports: [AgreementsModule, AuthModule, CvModule, OfficialFormsModule, LinksModule],
  controllers: CONTRACT_CONTROLLERS,
  providers: CONTRACT_PROVIDERS,
})
export class ContractsModule {}
