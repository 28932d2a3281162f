import { Injectable } from '@nestjs/common';
import { Company } from '@seve/database';
import { Outbox } from '@seve/jobs';
import { sirenOf } from '@seve/law';
import { RegisterNames } from '../../../core/companies/register-names.js';
import { ColleagueRequests } from './colleague-requests.js';
import { PendingSignUps } from './pending-sign-ups.js';
import type { CompanySignedUpView, CompanySignUpInput } from './sign-up.dto.js';
import { SignUpLimits } from './sign-up-limits.js';

/** Signs a company up by its SIRET, once; colleagues join by invitation. */
@Injectable()
export class CompanySignUpService {
  constructor(
    private readonly outbox: Outbox,
    private readonly limits: SignUpLimits,
    private readonly colleagues: ColleagueRequests,
    private readonly signUps: PendingSignUps,
    private readonly names: RegisterNames,
  ) {}

  /** @throws InvalidInput for a name that reads like contact details and is not the name in the register */
  async signUp(input: CompanySignUpInput, address: string): Promise<CompanySignedUpView> {
    await this.limits.take(input.email, address);
    await this.names.require({ path: 'companyName', name: input.companyName, siret: input.siret });
    return this.outbox.transaction(async (work) => {
      const known = await work.manager.findOneBy(Company, { siren: sirenOf(input.siret) });
      if (known && (await this.colleagues.isClaimed(work, known))) {
        await this.colleagues.tellAdmins(work, known, input);
        return { outcome: 'ask_colleague' };
      }
      await this.signUps.keep(work, input);
      return { outcome: 'letter_sent' };
    });
  }
}
