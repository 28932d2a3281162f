import { Injectable } from '@nestjs/common';
import { audit, Company, recordMoves } from '@seve/database';
import { COMPANY_TABLE, move } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { lockCompany, lockPublishedOffers, moveOffer } from '@seve/lifecycles';
import { v7 as uuid } from 'uuid';
import type { Principal } from '../../http/session/principal.js';
import { AccountLetters } from '../people/account-letters.js';
import { adminsOf } from './admins-of.js';

/** Suspends a verified company, or refuses a pending one: pauses its offers and tells its admins the reason. */
@Injectable()
export class SuspendCompany {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AccountLetters,
  ) {}

  /** @throws InvalidTransition when it is already suspended. */
  async suspend(by: Principal, companyId: string, reason: string): Promise<void> {
    await this.outbox.transaction(async (work) => this.suspendIn(work, by, await lockCompany(work.manager, companyId), reason));
  }

  /** Does the same within a transaction that has locked the company. */
  async suspendIn(work: UnitOfWork, principal: Principal, company: Company, reason: string): Promise<void> {
    const { accountId, role } = principal;
    const by = { accountId, role };
    const { id: companyId } = company;
    const next = move(COMPANY_TABLE, company.status, 'suspended', role);
    await work.manager.update(Company, { id: companyId }, { status: next });
    const moved = { entityType: 'company', entityId: companyId, from: company.status, to: next, comment: reason } as const;
    await recordMoves(work.manager, by, moved);
    await audit(work.manager, principal, { act: 'company_suspended', on: 'company', id: companyId, companyId });
    for (const offer of await lockPublishedOffers(work.manager, companyId)) await moveOffer(work, offer, 'paused', by);
    const admins = await adminsOf(work.manager, companyId);
    const occurrence = uuid();
    await work.write(...admins.map((admin) => this.letters.companySuspended(admin, company, reason, occurrence)));
  }
}
