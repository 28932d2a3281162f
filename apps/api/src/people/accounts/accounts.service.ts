import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Config } from '@seve/config';
import { Account, amendmentActsOfCompany, type HeldRole, paperActsOfCompany, rolesHeld } from '@seve/database';
import type { Locale } from '@seve/domain';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource, Repository } from 'typeorm';
import { type CompanyPrincipal, isCompany, type Principal } from '../../http/session/principal.js';
import type { HeldRoleView, MeView } from './accounts.dto.js';
import { DemoService } from './demo.service.js';

@Injectable()
export class AccountsService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(Account) private readonly accounts: Repository<Account>,
    private readonly demo: DemoService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async me(principal: Principal | null): Promise<MeView> {
    return {
      account: principal && viewOf(principal),
      roles: principal?.facts ? rolesOf(principal, principal.facts.roles) : [],
      demo: this.config.demo,
      demoAccounts: this.demo.list(),
      addressRefused: principal?.addressRefused ?? false,
      counts: isCompany(principal) ? await this.countsOfCompany(principal) : { ...principal?.facts?.counts },
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
    const agreements = await paperActsOfCompany(manager, 'agreement', companyId, this.clock.today());
    const contracts = await paperActsOfCompany(manager, 'contract', companyId, this.clock.today());
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
  facts: _facts,
  ...rest
}: Principal) => ({
  id: accountId,
  ...rest,
});
