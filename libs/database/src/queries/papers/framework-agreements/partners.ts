import type { FrameworkSide } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { FrameworkAgreement } from '../../../entities/framework-agreement.entities.js';
import { rowsOf } from '../../../rows.js';
import { folded } from '../../folded.js';

export interface PartnerRow {
  id: string;
  name: string;
}

/** Schools with which the company has a framework agreement that runs, by name. Raw: each once. */
export const partnerSchools = (manager: EntityManager, companyId: string): Promise<PartnerRow[]> =>
  rowsOf<PartnerRow>(
    manager,
    { id: 'school.id', name: 'school.name' },
    `from school where exists (select 1 from framework_agreement framework
       where framework.school_id = school.id and framework.company_id = $1 and framework.state = 'running')
     order by school.name, school.id`,
    [companyId],
  );

/** Of these schools, those with which the company has a framework agreement that runs. */
export async function runningPartners(manager: EntityManager, companyId: string, schoolIds: readonly string[]): Promise<Set<string>> {
  if (schoolIds.length === 0) return new Set();
  const rows = await manager.find(FrameworkAgreement, {
    select: { id: true, schoolId: true },
    where: { companyId, state: 'running', schoolId: In([...schoolIds]) },
  });
  return new Set(rows.map(({ schoolId }) => schoolId));
}

/** Open offers of the company that are reserved for the school, and so stay hidden from the others. Raw: a search in an array. */
export async function offersReservedFor(
  manager: EntityManager,
  { companyId, schoolId }: { companyId: string; schoolId: string },
): Promise<{ id: string; title: string }[]> {
  return rowsOf<{ id: string; title: string }>(
    manager,
    { id: 'offer.id', title: 'offer.title' },
    `from offer join company_site on company_site.id = offer.company_site_id
     where company_site.company_id = $1 and offer.status in ('published', 'paused') and $2 = any(offer.reserved_school_ids)
     order by offer.published_at desc, offer.id limit 50`,
    [companyId, schoolId],
  );
}

/** The framework agreement of the same two sides that binds them in one of these years, apart from this one; null without one. */
export async function overlappingFramework(
  manager: EntityManager,
  { id, schoolId, companyId, firstYear, lastYear }: Pick<FrameworkAgreement, 'id' | 'schoolId' | 'companyId' | 'firstYear' | 'lastYear'>,
): Promise<string | null> {
  // One signature at a time for these two: both could be the last of overlapping agreements. Raw: a lock of no row.
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`framework ${schoolId} ${companyId}`]);
  const [row] = await rowsOf<{ id: string }>(
    manager,
    { id: 'id' },
    `from framework_agreement where school_id = $1 and company_id = $2 and id <> $3 and state in ('signed', 'running')
       and first_year <= $5 and last_year >= $4 limit 1`,
    [schoolId, companyId, id, firstYear, lastYear],
  );
  return row?.id ?? null;
}

/** Name of the other side that a draft is about; null where there is none that may have one. Raw: one of two tables. */
export async function otherPartner(manager: EntityManager, side: FrameworkSide, id: string): Promise<PartnerRow | null> {
  const where = side === 'company' ? `company where id = $1 and status = 'verified' and merged_into_id is null` : 'school where id = $1';
  const [row] = await rowsOf<PartnerRow>(manager, { id: 'id', name: 'name' }, `from ${where}`, [id]);
  return row ?? null;
}

/** Companies for a school, schools for a company, whose names hold all these folded words. Raw: folded names. */
export function partnersNamed(manager: EntityManager, side: FrameworkSide, words: readonly string[], limit: number): Promise<PartnerRow[]> {
  const table = side === 'school' ? `company where status = 'verified' and merged_into_id is null and` : 'school where';
  return rowsOf<PartnerRow>(
    manager,
    { id: 'id', name: 'name' },
    `from ${table} ${folded('name')} like all($1) order by name, id limit $2`,
    [words.map((word) => `%${word}%`), limit],
  );
}
