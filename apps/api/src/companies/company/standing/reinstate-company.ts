import { Injectable } from '@nestjs/common';
import { audit, Company, recordMoves, standingBeforeSuspension } from '@seve/database';
import { COMPANY_TABLE, InvalidTransition, move } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { joinPlaces, lockCompany, PlaceLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import { adminsOf } from '../../../core/companies/admins-of.js';
import { AccountLetters } from '../../../core/people/account-letters.js';
import type { Principal } from '../../../http/session/principal.js';

/** Reinstates a suspended company with its previous status; its offers must be resumed by hand. */
@Injectable()
export class ReinstateCompany {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AccountLetters,
    private readonly places: PlaceLetters,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidTransition when it is not suspended. */
  async reinstate(principal: Principal, companyId: string): Promise<void> {
    const { accountId, role } = principal;
    await this.outbox.transaction(async (work) => {
      const company = await lockCompany(work.manager, companyId);
      if (company.status !== 'suspended') throw new InvalidTransition('status.not-allowed');
      const next = move(COMPANY_TABLE, company.status, await standingBeforeSuspension(work.manager, companyId), role);
      await work.manager.update(Company, { id: companyId }, { status: next });
      const moved = { entityType: 'company', entityId: companyId, from: company.status, to: next } as const;
      await recordMoves(work.manager, { accountId, role }, moved);
      await audit(work.manager, principal, { act: 'company_reinstated', on: 'company', id: companyId, companyId });
      if (next !== 'verified') return;
      const admins = await adminsOf(work.manager, companyId);
      const occurrence = uuid();
      await work.write(...admins.map((admin) => this.letters.companyReinstated(admin, company, occurrence)));
      await joinPlaces(work, this.places, companyId, this.clock.today());
    });
  }
}
