import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Config } from '@seve/config';
import { Account, agreementActsOfCompany, amendmentActsOfCompany, contractActsOfCompany, countsOfStudent, rolesHeld } from '@seve/database';
import type { Locale } from '@seve/domain';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource, Repository } from 'typeorm';
import { isCompany, isStudent, type Principal } from '../http/session/principal.js';
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
    const counts = await this.countsOf(principal);
    const addressRefused = principal?.addressRefused ?? false;
    const roles = principal ? await this.roles(principal) : [];
    return {
      account: principal && viewOf(principal),
      roles,
      demo: this.config.demo,
      demoAccounts: this.demo.list(),
      addressRefused,
      counts,
    };
  }

  async roles({ accountId, membershipId: active }: Principal): Promise<HeldRoleView[]> {
    const held = await rolesHeld(this.dataSource.manager, accountId);
    return held.map(({ membershipId, role, organisation }) => ({ membershipId, role, organisation, isActive: membershipId === active }));
  }

  async setLocale({ accountId }: Principal, locale: Locale): Promise<void> {
    await this.accounts.update({ id: accountId }, { locale });
  }

  private async countsOf(principal: Principal | null): Promise<Record<string, number>> {
    const { manager } = this.dataSource;
    if (isStudent(principal))
      return { ...(await countsOfStudent(manager, { id: principal.studentId, today: this.clock.today() }, DIGEST_THRESHOLD)) };
    if (!isCompany(principal)) return {};
    const { companyId } = principal;
    const agreements = await agreementActsOfCompany(manager, companyId);
    const contracts = await contractActsOfCompany(manager, companyId, this.clock.today());
    const amendments = await amendmentActsOfCompany(manager, companyId);
    return { papers: [agreements, contracts, amendments].flatMap((acts) => Object.values(acts)).reduce((sum, count) => sum + count, 0) };
  }
}

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
