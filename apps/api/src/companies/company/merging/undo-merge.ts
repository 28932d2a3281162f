import { Injectable } from '@nestjs/common';
import {
  audit,
  Company,
  CompanyMerge,
  Invitation,
  lockMerge,
  Membership,
  moveToCompany,
  recordMoves,
  releaseHosts,
  releaseUnverified,
} from '@seve/database';
import { Conflict, DAY_MS, MERGE_UNDO_DAYS, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { joinPlaces, PlaceLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { isUUID } from 'class-validator';
import { type EntityManager, In, IsNull } from 'typeorm';
import { adminsOf } from '../../../core/companies/admins-of.js';
import { CorrectionLetters } from '../../../core/people/correction-letters.js';
import type { Principal } from '../../../http/session/principal.js';
import { lockBoth, rescore } from './merge-companies.js';

/** Undoes a merge within `MERGE_UNDO_DAYS`. What was created since at a moved site goes back with the site. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: CorrectionLetters,
    private readonly places: PlaceLetters,
  ) {}

  canUndo({ mergedAt, undoneAt }: Pick<CompanyMerge, 'mergedAt' | 'undoneAt'>): boolean {
    return undoneAt === null && this.clock.now().getTime() - mergedAt.getTime() <= MERGE_UNDO_DAYS * DAY_MS;
  }

  /**
   * Undoes the merge; a second undo changes nothing. @throws NotFound for an unknown merge, Conflict once it is too old or the company that
   * stayed was merged itself.
   */
  async undo(coordinator: Principal, id: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const merge = isUUID(id) ? await lockMerge(manager, id) : null;
      if (!merge) throw new NotFound('not-found');
      if (merge.undoneAt !== null) return;
      if (!this.canUndo(merge)) throw new Conflict('company.merge-old', { days: MERGE_UNDO_DAYS });
      const [kept, merged] = await lockBoth(manager, merge.keptId, merge.mergedId);
      if (kept.mergedIntoId !== null) throw new Conflict('company.merged');
      await this.putBack(work, merge, kept);
      await this.partPlaces(work, merge);
      const { accountId, role } = coordinator;
      const moved = { entityType: 'company', from: 'merged', act: 'unmerge' } as const;
      await recordMoves(
        manager,
        { accountId, role },
        { ...moved, entityId: merged.id, to: merged.status, comment: kept.name },
        { ...moved, entityId: kept.id, to: kept.status, comment: merged.name },
      );
      await audit(manager, coordinator, { act: 'company_merged', on: 'company', id: merged.id, companyId: kept.id, code: 'undone' });
      const admins = [...(await adminsOf(manager, kept.id)), ...(await adminsOf(manager, merged.id))];
      const told = [...new Map(admins.map((admin) => [admin.accountId, admin])).values()];
      await work.write(...told.map((admin) => this.letters.companyMergeUndone(admin, { kept, merged, mergeId: id })));
    });
  }

  private async putBack(work: UnitOfWork, { id, keptId, mergedId, moved }: CompanyMerge, kept: Company): Promise<void> {
    const { manager } = work;
    await manager.update(CompanyMerge, { id }, { undoneAt: () => 'now()' });
    await manager.update(Company, { id: mergedId }, { mergedIntoId: null });
    await moveToCompany(manager, moved, [keptId, mergedId]);
    await reopenMembers(manager, moved.endedMembers);
    await manager.update(Invitation, { id: In(moved.endedInvitations), usedAt: IsNull() }, { revokedAt: null });
    await manager.update(Company, { id: keptId }, emptied(kept, moved.filled));
    await rescore(work, mergedId);
    await rescore(work, keptId);
  }

  /** Returns each place to the company whose number it names, if verified; the merge had bound it to the nearest site of the two. */
  private async partPlaces(work: UnitOfWork, { keptId, mergedId }: CompanyMerge): Promise<void> {
    await releaseHosts(work.manager, keptId, mergedId);
    await releaseHosts(work.manager, mergedId, keptId);
    await releaseUnverified(work.manager, mergedId);
    for (const id of [keptId, mergedId]) await joinPlaces(work, this.places, id, this.clock.today());
  }
}

/** Returns the facts that the merge copied and that have not changed since, to be emptied again. */
function emptied(kept: Company, filled: Record<string, string | number>): Partial<Company> {
  const same = Object.entries(filled).filter(([fact, value]) => kept[fact as keyof Company] === value);
  const { id } = kept;
  return { id, ...Object.fromEntries(same.map(([fact]) => [fact, fact === 'description' ? '' : null])) };
}

/** Restores memberships that the merge ended, unless the account has the same role again or is closed. */
async function reopenMembers(manager: EntityManager, ids: readonly string[]): Promise<void> {
  await manager.query(
    `update membership set to_at = null where id = any ($1) and to_at is not null
       and exists (select 1 from account where account.id = membership.account_id and account.closed_at is null)
       and not exists (select 1 from membership held where held.account_id = membership.account_id and held.role = membership.role
         and held.company_id = membership.company_id and held.to_at is null)`,
    [ids],
  );
  const members = await manager.findBy(Membership, { id: In([...ids]), toAt: IsNull() });
  await recordMoves(
    manager,
    { accountId: null, role: 'system', via: 'app' },
    ...members.map(({ id }) => ({ entityType: 'membership' as const, entityId: id, from: 'former', to: 'current', act: 'resume' })),
  );
}
