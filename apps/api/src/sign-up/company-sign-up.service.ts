import { Injectable } from '@nestjs/common';
import { Account, Company, CompanyMember, CompanySite, Email } from '@seve/database';
import { Outbox, type Work } from '@seve/jobs';
import { sirenOf } from '@seve/law';
import { In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AccountLetters } from '../accounts/account-letters.js';
import { ConfirmationService } from '../accounts/confirmation.service.js';
import { createAccount, dropUnconfirmed } from '../accounts/create-account.js';
import { hashPassword } from '../auth/passwords.js';
import { adminsOf } from '../companies/admins-of.js';
import { Clock } from '../http/clock.js';
import { databaseFault } from '../http/database-fault.js';
import type { CompanySignedUpView, CompanySignUpInput, CompanySignUpOutcome } from './sign-up.dto.js';
import { TakenAddress } from './taken-address.js';

type Asker = Pick<CompanySignUpInput, 'firstName' | 'lastName' | 'email'>;

const MOST_ASKERS_A_DAY = 5;

/** A company enters by its SIRET, once; colleagues come by invitation. */
@Injectable()
export class CompanySignUpService {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
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
    const known = await work.manager.findOne(Company, { where: { siren }, lock: { mode: 'pessimistic_write' } });
    if (known && !(await isUnclaimed(work, known))) return this.askColleague(work, known, person);
    const accountId = await createAccount(work.manager, { ...person, passwordHash, isConfirmed: false });
    if (accountId === null) {
      await this.taken.tell(work, person.email);
      return 'created';
    }
    const companyId = known?.id ?? uuid();
    if (known) await this.clear(work, known, companyName);
    else await work.manager.insert(Company, { id: companyId, siren, name: companyName });
    await work.manager.insert(CompanySite, { id: uuid(), companyId, siret, address, communeInsee });
    await work.manager.insert(CompanyMember, { id: uuid(), accountId, companyId, role: 'company_admin' });
    await this.confirmation.ask(work, { ...person, accountId });
    return 'created';
  }

  /** Whoever signed it up before never proved an address: the company is free again. */
  private async clear(work: Work, { id }: Company, name: string): Promise<void> {
    const { manager } = work;
    const before = await accountsOf(work, id);
    await dropUnconfirmed(
      manager,
      before.map(({ email }) => email),
    );
    await manager.delete(CompanySite, { companyId: id });
    await manager.update(Company, { id }, { name, createdAt: () => 'now()' });
  }

  private async askColleague(work: Work, company: Company, { firstName, lastName, email }: Asker): Promise<'ask_colleague'> {
    const asker = { name: `${firstName} ${lastName}`, email };
    if ((await this.askersToday(work, company)) >= MOST_ASKERS_A_DAY) return 'ask_colleague';
    const admins = await adminsOf(work.manager, company.id);
    await work.write(...admins.map((admin) => this.letters.joinAsked(admin, company, asker)));
    return 'ask_colleague';
  }

  private async askersToday({ manager }: Work, { id }: Company): Promise<number> {
    const day = `${this.clock.today()} %`;
    const row = await manager
      .createQueryBuilder(Email, 'email')
      .select('count(distinct occurrence)::int', 'askers')
      .where("letter = 'company-join-asked' and entity_id = :id and occurrence like :day", { id, day })
      .getRawOne<{ askers: number }>();
    return row?.askers ?? 0;
  }
}

/** Locked: a link of confirmation opened meanwhile waits, or is seen. */
async function accountsOf({ manager }: Work, companyId: string): Promise<Account[]> {
  const members = await manager.findBy(CompanyMember, { companyId });
  return manager.find(Account, { where: { id: In(members.map(({ accountId }) => accountId)) }, lock: { mode: 'pessimistic_write' } });
}

/** Nobody has proved to be reachable for it, and the campus has not vouched for it. */
async function isUnclaimed(work: Work, { id, status }: Company): Promise<boolean> {
  return status === 'pending' && (await accountsOf(work, id)).every(({ emailVerified }) => !emailVerified);
}
