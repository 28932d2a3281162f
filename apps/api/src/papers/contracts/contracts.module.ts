import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/agreements.module.js';
import { OfficialFormsModule } from '../official-forms/official-forms.module.js';
import { CONTRACT_CONTROLLERS, CONTRACT_PROVIDERS } from './contract-providers.js';

@Module({
  imports: [AgreementsModule, OfficialFormsModule],
  controllers: CONTRACT_CONTROLLERS,
  providers: CONTRACT_PROVIDERS,
})
export class ContractsModule {}
