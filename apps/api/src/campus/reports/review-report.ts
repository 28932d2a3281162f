import { Injectable } from '@nestjs/common';
import { hasOpenReport, lockInvitationsOfCompany, Report, recordMoves } from '@seve/database';
import { move, NotFound, REPORT_TABLE } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { lockCompany } from '@seve/lifecycles';
import { v7 as uuid } from 'uuid';
import { adminsOf } from '../../core/companies/admins-of.js';
import { SuspendCompany } from '../../core/companies/suspend-company.js';
import { HeldInvitations } from '../../core/matching/invitations/held-invitations.js';
import { AccountLetters } from '../../core/people/account-letters.js';
import type { Principal } from '../../http/session/principal.js';
import type { ReportOutcomeInput } from './reports.dto.js';

/** Records a coordinator's decision on a report. */
@Injectable()
export class ReviewReport {
  constructor(
    private readonly outbox: Outbox,
    private readonly suspending: SuspendCompany,
    private readonly held: HeldInvitations,
    private readonly letters: AccountLetters,
  ) {}

  /** @throws NotFound; InvalidTransition when it is already decided. */
  async decide(id: string, coordinator: Principal, { outcome, words }: ReportOutcomeInput): Promise<void> {
    const { accountId, role } = coordinator;
    const by = { accountId, role };
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const found = await manager.findOneBy(Report, { id });
      if (!found) throw new NotFound('not-found');
      await lockInvitationsOfCompany(manager, found.companyId);
      const { status, companyId } = await manager.findOneOrFail(Report, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const next = move(REPORT_TABLE, status, 'looked', role);
      const looked = { outcome, outcomeWords: words, lookedByAccountId: accountId, lookedAt: () => 'now()' };
      await manager.update(Report, { id }, { status: next, ...looked });
      await recordMoves(manager, by, { entityType: 'report', entityId: id, from: status, to: next, reasonCode: outcome, comment: words });
      if (outcome === 'suspended') await this.suspend(work, coordinator, companyId, words);
      if (outcome === 'warned') await this.warn(work, companyId, words);
      if (!(await hasOpenReport(manager, companyId))) await this.held.settle(work, companyId);
    });
  }

  private async suspend(work: UnitOfWork, by: Principal, companyId: string, words: string): Promise<void> {
    const company = await lockCompany(work.manager, companyId);
    if (company.status !== 'suspended') await this.suspending.suspendIn(work, by, company, words);
  }

  private async warn(work: UnitOfWork, companyId: string, words: string): Promise<void> {
    const company = await lockCompany(work.manager, companyId);
    const admins = await adminsOf(work.manager, companyId);
    const occurrence = uuid();
    await work.write(...admins.map((admin) => this.letters.companyWarned(admin, company, words, occurrence)));
  }
}
