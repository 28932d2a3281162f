import { Injectable } from '@nestjs/common';
import { Company, CompanyMember, CompanySite } from '@seve/database';
import { Outbox, type Work } from '@seve/jobs';
import { sirenOf } from '@seve/law';
import { v7 as uuid } from 'uuid';
import { AccountLetters } from '../accounts/account-letters.js';
import { ConfirmationService } from '../accounts/confirmation.service.js';
import { createAccount } from '../accounts/create-account.js';
import { hashPassword } from '../auth/passwords.js';
import { adminsOf } from '../companies/admins-of.js';
import { databaseFault } from '../http/database-fault.js';
import type { CompanySignedUpView, CompanySignUpInput, CompanySignUpOutcome } from './sign-up.dto.js';
import { TakenAddress } from './taken-address.js';

type Asker = Pick<CompanySignUpInput, 'firstName' | 'lastName' | 'email'>;

/** A company enters by its SIRET, once; colleagues come by invitation. */
@Injectable()
export class CompanySignUpService {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AccountLetters,
    private readonly confirmation: ConfirmationService,
    private readonly taken: TakenAddress,
  ) {}

  async signUp({ password, ...input }: CompanySignUpInput): Promise<CompanySignedUpView> {
    const passwordHash = await hashPassword(password);
    const enter = () => this.outbox.transaction((work) => this.enter(work, input, passwordHash));
    // Somebody signed the same company up in the same instant: look again.
    const outcome = await enter().catch((error: unknown) => {
      if (databaseFault(error)?.status !== 409) throw error;
      return enter();
    });
    return { outcome };
  }

  private async enter(work: Work, input: Omit<CompanySignUpInput, 'password'>, passwordHash: string): Promise<CompanySignUpOutcome> {
    const { siret, companyName, address, communeInsee, ...person } = input;
    const siren = sirenOf(siret);
    const known = await work.manager.findOneBy(Company, { siren });
    if (known) return this.askColleague(work, known, person);
    const accountId = await createAccount(work.manager, { ...person, passwordHash, isConfirmed: false });
    if (accountId === null) {
      await this.taken.tell(work, person.email);
      return 'created';
    }
    const companyId = uuid();
    await work.manager.insert(Company, { id: companyId, siren, name: companyName });
    await work.manager.insert(CompanySite, { id: uuid(), companyId, siret, address, communeInsee });
    await work.manager.insert(CompanyMember, { id: uuid(), accountId, companyId, role: 'company_admin' });
    await this.confirmation.ask(work, { ...person, accountId });
    return 'created';
  }

  private async askColleague(work: Work, company: Company, { firstName, lastName, email }: Asker): Promise<'ask_colleague'> {
    const asker = { name: `${firstName} ${lastName}`, email };
    const admins = await adminsOf(work.manager, company.id);
    await work.write(...admins.map((admin) => this.letters.joinAsked(admin, company, asker)));
    return 'ask_colleague';
  }
}
