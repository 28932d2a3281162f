import { Injectable } from '@nestjs/common';
import {
  Account,
  type Actor,
  audit,
  Company,
  CompanyMerge,
  countsOfSites,
  endMembership,
  Invitation,
  Membership,
  type MovedByMerge,
  moveToCompany,
  planOfMerge,
  raiseOfferVersions,
  recordEdit,
  recordMoves,
} from '@seve/database';
import { Conflict, InvalidInput, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { joinPlaces, lockCompany, PlaceLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { adminsOf } from '../../../core/companies/admins-of.js';
import { CorrectionLetters } from '../../../core/people/correction-letters.js';
import type { Principal } from '../../../http/session/principal.js';
import type { CompanyMergePreview } from './company-merges.dto.js';

/** Merges two records of one company for the campus: everything moves to the one that stays, in one transaction. */
@Injectable()
export class MergeCompanies {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly letters: CorrectionLetters,
    private readonly places: PlaceLetters,
    private readonly clock: Clock,
  ) {}

  /** Returns what the merge would do, without writing. @throws what `merge` throws */
  async preview(mergedId: string, keptId: string): Promise<CompanyMergePreview> {
    const { manager } = this.dataSource;
    const found = await manager.findBy(Company, { id: In([mergedId, keptId]) });
    const [kept, merged] = [keptId, mergedId].map((id) => found.find((one) => one.id === id));
    if (!kept || !merged) throw new NotFound('not-found');
    requireMergeable(kept, merged);
    const plan = await planOfMerge(manager, kept, merged);
    const invited = await manager.findBy(Invitation, { id: In(plan.endedInvitations) });
    return {
      kept: viewOf(kept),
      merged: viewOf(merged),
      sites: plan.sites.length,
      ...(await countsOfSites(manager, plan.sites)),
      members: await namesOf(manager, plan.members),
      doubleMembers: await namesOf(manager, plan.endedMembers),
      invitations: plan.invitations.length,
      doubleInvitations: invited.flatMap(({ email }) => email ?? []),
      filled: Object.keys(plan.filled),
    };
  }

  /** @throws NotFound; InvalidInput for a company with itself; Conflict for one that is already merged, or when the wrong one is kept. */
  async merge(coordinator: Principal, mergedId: string, keptId: string): Promise<void> {
    if (mergedId === keptId) throw new InvalidInput([{ path: 'intoId', code: 'company.merge-itself' }]);
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const [kept, merged] = await lockBoth(manager, keptId, mergedId);
      requireMergeable(kept, merged);
      const plan = await planOfMerge(manager, kept, merged);
      const admins = [...(await adminsOf(manager, keptId)), ...(await adminsOf(manager, mergedId))];
      await this.move(work, actorOf(coordinator), { kept, merged, plan });
      const id = uuid();
      await manager.insert(CompanyMerge, { id, keptId, mergedId, moved: plan, mergedByAccountId: coordinator.accountId } as CompanyMerge);
      await audit(manager, coordinator, { act: 'company_merged', on: 'company', id: mergedId, companyId: keptId });
      const told = [...new Map(admins.map((admin) => [admin.accountId, admin])).values()];
      await work.write(...told.map((admin) => this.letters.companyMerged(admin, { kept, merged, mergeId: id })));
      await joinPlaces(work, this.places, keptId, this.clock.today());
    });
  }

  private async move(
    work: UnitOfWork,
    by: Actor,
    { kept, merged, plan }: { kept: Company; merged: Company; plan: MovedByMerge },
  ): Promise<void> {
    const { manager } = work;
    for (const double of await manager.findBy(Membership, { id: In(plan.endedMembers) })) await endMembership(manager, double, by);
    await manager.update(Invitation, { id: In(plan.endedInvitations) }, { revokedAt: () => 'now()' });
    await moveToCompany(manager, plan, [merged.id, kept.id]);
    await manager.update(Company, { id: merged.id }, { mergedIntoId: kept.id });
    if (Object.keys(plan.filled).length > 0) {
      const after: Partial<Company> = plan.filled;
      await manager.update(Company, { id: kept.id }, after);
      await recordEdit(manager, by, { entityType: 'company', entityId: kept.id, before: kept, after });
    }
    const moved = { entityType: 'company', from: merged.status, to: 'merged', act: 'merge' } as const;
    await recordMoves(
      manager,
      by,
      { ...moved, entityId: merged.id, comment: kept.name },
      { ...moved, entityId: kept.id, comment: merged.name },
    );
    await rescore(work, kept.id);
  }
}

/** Re-scores the offers of a company: sector and size now come from another record. */
export async function rescore(work: UnitOfWork, companyId: string): Promise<void> {
  const offers = await raiseOfferVersions(work.manager, companyId);
  await work.enqueueAll(
    'match-offer',
    offers.map((offer) => ({ payload: { offerId: offer.id, version: offer.version } })),
  );
}

/** Locks both in the order of their ids, so that two merges never deadlock. */
export async function lockBoth(manager: EntityManager, one: string, other: string): Promise<[Company, Company]> {
  const locked = new Map<string, Company>();
  for (const id of [one, other].toSorted()) locked.set(id, await lockCompany(manager, id));
  return [locked.get(one) as Company, locked.get(other) as Company];
}

function requireMergeable(kept: Company, merged: Company): void {
  if (kept.id === merged.id) throw new InvalidInput([{ path: 'intoId', code: 'company.merge-itself' }]);
  if (kept.mergedIntoId !== null || merged.mergedIntoId !== null) throw new Conflict('company.merged');
  const isWorse = kept.status === 'suspended' || (kept.status === 'pending' && merged.status === 'verified');
  if (isWorse) throw new Conflict('company.merge-standing');
}

const actorOf = ({ accountId, role }: Principal): Actor => ({ accountId, role });
const viewOf = ({ id, name, siren }: Company) => ({ id, name, siren });

async function namesOf(manager: EntityManager, membershipIds: readonly string[]): Promise<string[]> {
  const members = await manager.findBy(Membership, { id: In([...membershipIds]) });
  const accounts = await manager.findBy(Account, { id: In(members.map(({ accountId }) => accountId)) });
  return accounts.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'fr'));
}
