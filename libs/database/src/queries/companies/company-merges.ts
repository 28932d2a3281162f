import type { EntityManager } from 'typeorm';
import { In, IsNull } from 'typeorm';
import { Company, CompanySite } from '../../entities/company.entities.js';
import { CompanyMerge, type MovedByMerge } from '../../entities/company-merge.entity.js';
import { FrameworkAgreement } from '../../entities/framework-agreement.entities.js';
import { Invitation } from '../../entities/invitation.entity.js';
import { InvitationToApply } from '../../entities/invitation-to-apply.entity.js';
import { Membership } from '../../entities/membership.entity.js';
import { MinorMessage } from '../../entities/minor-message.entity.js';
import { Report } from '../../entities/report.entity.js';
import { rowsOf } from '../../rows.js';
import { inCurrent } from '../people/members.js';

/** Facts that a merge copies to the kept company if they are missing there. */
export const FILLED_FACTS = [
  'phone',
  'website',
  'sector',
  'size',
  'naf',
  'naf2025',
  'idcc',
  'headcount',
  'headcountOn',
  'description',
] as const;

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Returns what a merge would move, end and fill in, without changing anything. */
export async function planOfMerge(manager: EntityManager, kept: Company, merged: Company): Promise<MovedByMerge> {
  const companyId = merged.id;
  const open = { usedAt: IsNull(), revokedAt: IsNull() };
  const [sites, members, keptMembers, invitations, keptInvitations, invitationsToApply, messages, reports, frameworks] = await Promise.all([
    manager.findBy(CompanySite, { companyId }),
    manager.findBy(Membership, { companyId, ...inCurrent }),
    manager.findBy(Membership, { companyId: kept.id, ...inCurrent }),
    manager.findBy(Invitation, { companyId, ...open }),
    manager.findBy(Invitation, { companyId: kept.id, ...open }),
    manager.findBy(InvitationToApply, { companyId }),
    manager.findBy(MinorMessage, { companyId }),
    manager.findBy(Report, { companyId }),
    manager.findBy(FrameworkAgreement, { companyId }),
  ]);
  const worksThere = new Set(keptMembers.map(({ accountId }) => accountId));
  const isInvited = new Set(keptInvitations.map(({ email }) => email));
  return {
    sites: ids(sites),
    members: ids(members.filter(({ accountId }) => !worksThere.has(accountId))),
    endedMembers: ids(members.filter(({ accountId }) => worksThere.has(accountId))),
    invitations: ids(invitations.filter(({ email }) => !isInvited.has(email))),
    endedInvitations: ids(invitations.filter(({ email }) => isInvited.has(email))),
    invitationsToApply: ids(invitationsToApply),
    messages: ids(messages),
    reports: ids(reports),
    frameworks: ids(frameworks),
    filled: filledFacts(kept, merged),
  };
}

const isGiven = (value: string | number | null): value is string | number => value !== null && value !== '';

function filledFacts(kept: Company, merged: Company): Record<string, string | number> {
  const facts = FILLED_FACTS.filter((fact) => !isGiven(kept[fact]) && isGiven(merged[fact]));
  // The date of a headcount is copied with the headcount only.
  const taken = facts.filter((fact) => fact !== 'headcountOn' || facts.includes('headcount'));
  return Object.fromEntries(taken.map((fact) => [fact, merged[fact] as string | number]));
}

/** Moves the planned rows from one company to the other: for a merge, or back for its undo. */
export async function moveToCompany(manager: EntityManager, moved: MovedByMerge, [from, to]: readonly [string, string]): Promise<void> {
  const owned = (some: readonly string[]) => ({ id: In([...some]), companyId: from });
  await manager.update(CompanySite, owned(moved.sites), { companyId: to });
  await manager.update(Membership, owned(moved.members), { companyId: to });
  await manager.update(Invitation, owned(moved.invitations), { companyId: to });
  await manager.update(InvitationToApply, owned(moved.invitationsToApply), { companyId: to });
  await manager.update(MinorMessage, owned(moved.messages), { companyId: to });
  await manager.update(Report, owned(moved.reports), { companyId: to });
  await manager.update(FrameworkAgreement, owned(moved.frameworks ?? []), { companyId: to });
  // Updates the search text of each offer, which contains the name of its company.
  await manager.query('update offer set title = title where company_site_id = any ($1)', [moved.sites]);
}

export interface MergeRow {
  id: string;
  mergedId: string;
  mergedName: string;
  mergedAt: Date;
  /** Null if the account was erased. */
  by: string | null;
  undoneAt: Date | null;
}

/** Returns companies merged into this one, the newest first. Raw: two names joined to the merge. */
export const mergesInto = (manager: EntityManager, keptId: string): Promise<MergeRow[]> =>
  rowsOf<MergeRow>(
    manager,
    {
      id: 'merge.id',
      mergedId: 'merge.merged_id',
      mergedName: 'company.name',
      mergedAt: 'merge.merged_at',
      by: 'account.name',
      undoneAt: 'merge.undone_at',
    },
    `from company_merge merge join company on company.id = merge.merged_id left join account on account.id = merge.merged_by_account_id
     where merge.kept_id = $1 order by merge.merged_at desc, merge.id desc limit 20`,
    [keptId],
  );

export interface MergeCounts {
  offers: number;
  applications: number;
  placements: number;
}

/** Counts the rows that refer to these sites. Raw: three counts at once. */
export async function countsOfSites(manager: EntityManager, siteIds: readonly string[]): Promise<MergeCounts> {
  const on = (table: string) => `(select count(*)::int from ${table} where ${table}.company_site_id = any ($1))`;
  const [row] = await rowsOf<MergeCounts>(
    manager,
    { offers: on('offer'), applications: on('application'), placements: on('placement') },
    '',
    [siteIds],
  );
  return row as MergeCounts;
}

/** Returns a locked merge; null for an unknown one. */
export const lockMerge = (manager: EntityManager, id: string): Promise<CompanyMerge | null> =>
  manager.findOne(CompanyMerge, { where: { id }, lock: { mode: 'pessimistic_write' } });
