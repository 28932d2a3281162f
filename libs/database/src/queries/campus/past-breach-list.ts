import type { PastBreachKind, PastBreachOutcome, PastBreachStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Account } from '../../entities/account.entity.js';
import type { Company } from '../../entities/company.entities.js';
import { PastBreach } from '../../entities/past-breach.entity.js';
import type { School } from '../../entities/school.entity.js';
import { type EntitySelectList, rowsBy, rowsOf, sql } from '../../rows.js';

/** Row of the coordinator's list; without the name of the student. */
export interface PastBreachRow {
  id: string;
  kind: PastBreachKind;
  status: PastBreachStatus;
  schoolId: string | null;
  schoolName: string | null;
  companyId: string | null;
  companyName: string | null;
  happenedAt: Date;
  happenedKey: string;
  foundAt: Date;
  schoolToldAt: Date | null;
  outcome: PastBreachOutcome | null;
  words: string;
  lookedByName: string | null;
  lookedAt: Date | null;
}

const COLUMNS: EntitySelectList<PastBreachRow, { breach: PastBreach; school: School; company: Company; reader: Account }> = {
  id: 'breach.id',
  kind: 'breach.kind',
  status: 'breach.status',
  schoolId: 'breach.schoolId',
  schoolName: 'school.name',
  companyId: 'breach.companyId',
  companyName: 'company.name',
  happenedAt: 'breach.happenedAt',
  happenedKey: sql('cast(breach.happenedAt as text)'),
  foundAt: 'breach.foundAt',
  schoolToldAt: 'breach.schoolToldAt',
  outcome: 'breach.outcome',
  words: 'breach.words',
  lookedByName: 'reader.name',
  lookedAt: 'breach.lookedAt',
};

const listed = (manager: EntityManager) =>
  manager
    .createQueryBuilder(PastBreach, 'breach')
    .leftJoin('breach.school', 'school')
    .leftJoin('breach.company', 'company')
    .leftJoin('breach.lookedByAccount', 'reader');

/** The latest facts first. */
export function pastBreachesWith(
  manager: EntityManager,
  { status, kind }: { status: PastBreachStatus; kind?: PastBreachKind },
  page: { after: readonly [happenedAt: string, id: string] | null; limit: number },
): Promise<PastBreachRow[]> {
  const rows = listed(manager)
    .where({ status, ...(kind && { kind }) })
    .orderBy('breach.happenedAt', 'DESC')
    .addOrderBy('breach.id', 'DESC')
    .limit(page.limit);
  if (page.after) {
    const [happenedAt, id] = page.after;
    rows.andWhere('(breach.happenedAt, breach.id) < (:happenedAt::timestamptz, :id::uuid)', { happenedAt, id });
  }
  return rowsBy(rows, COLUMNS);
}

export async function pastBreachRow(manager: EntityManager, id: string): Promise<PastBreachRow | null> {
  const [row] = await rowsBy(listed(manager).where({ id }), COLUMNS);
  return row ?? null;
}

export interface PastBreachCount {
  kind: PastBreachKind;
  count: number;
}

/** Number of facts of each kind, the most frequent first. Raw: counts by group. */
export const countPastBreaches = (manager: EntityManager, status: PastBreachStatus): Promise<PastBreachCount[]> =>
  rowsOf<PastBreachCount>(
    manager,
    { kind: 'breach.kind', count: 'count(*)::int' },
    'from past_breach breach where status = $1 group by breach.kind order by 2 desc, 1',
    [status],
  );
