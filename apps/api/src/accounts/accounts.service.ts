import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Config } from '@seve/config';
import {
  Account,
  accountFacts,
  agreementActsOfCompany,
  amendmentActsOfCompany,
  BatchedReads,
  contractActsOfCompany,
  type HeldRole,
  rolesHeld,
} from '@seve/database';
import type { Locale } from '@seve/domain';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource, Repository } from 'typeorm';
import { type CompanyPrincipal, isCompany, isStudent, type Principal } from '../http/session/principal.js';
import type { HeldRoleView, MeView } from './accounts.dto.js';
import { DemoService } from './demo.service.js';

@Injectable()
export class AccountsService {
  /** Of requests that arrive together: every page asks. */
  private readonly facts = new BatchedReads((accountIds) =>
    accountFacts(this.dataSource.manager, accountIds, { today: this.clock.today(), suitsFrom: DIGEST_THRESHOLD }),
  );

  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(Account) private readonly accounts: Repository<Account>,
    private readonly demo: DemoService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async me(principal: Principal | null): Promise<MeView> {
    const facts = principal && (await this.facts.find(principal.accountId));
    return {
      account: principal && viewOf(principal),
      roles: principal && facts ? rolesOf(principal, facts.roles) : [],
      demo: this.config.demo,
      demoAccounts: this.demo.list(),
      addressRefused: principal?.addressRefused ?? false,
      counts: isCompany(principal) ? await this.countsOfCompany(principal) : { ...(isStudent(principal) ? facts?.counts : {}) },
    };
  }

  async roles(principal: Principal): Promise<HeldRoleView[]> {
    return rolesOf(principal, await rolesHeld(this.dataSource.manager, principal.accountId));
  }

  async setLocale({ accountId }: Principal, locale: Locale): Promise<void> {
    await this.accounts.update({ id: accountId }, { locale });
  }

  private async countsOfCompany({ companyId }: CompanyPrincipal): Promise<Record<string, number>> {
    const { manager } = this.dataSource;
    const agreements = await agreementActsOfCompany(manager, companyId);
    const contracts = await contractActsOfCompany(manager, companyId, this.clock.today());
    const amendments = await amendmentActsOfCompany(manager, companyId);
    return { papers: [agreements, contracts, amendments].flatMap((acts) => Object.values(acts)).reduce((sum, count) => sum + count, 0) };
  }
}

const rolesOf = ({ membershipId: active }: Principal, held: readonly HeldRole[]): HeldRoleView[] =>
  held.map(({ membershipId, role, organisation }) => ({ membershipId, role, organisation, isActive: membershipId === active }));

const viewOf = ({
  accountId,
  sessionId: _session,
  isStale: _stale,
  addressRefused: _refused,
  addressHash: _hash,
  hasSecondStep: _step,
  ...rest
}: Principal) => ({
  id: accountId,
  ...rest,
});
