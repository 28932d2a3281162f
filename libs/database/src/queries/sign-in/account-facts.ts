import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { preparedRowsOf, selected } from '../../rows.js';
import { type StudentCounts, studentCounts } from '../people/home-of-student.js';
import { type HeldRole, rolesHeldBy } from './active-membership.js';

export interface AccountFacts {
  /** Every role that the account may act in, the first held first. */
  roles: HeldRole[];
  /** What waits for the student; null for an account that is none. */
  counts: StudentCounts | null;
}

const ROLE = `json_build_object('membershipId', held.id, 'role', held.role, 'organisation', held.organisation)`;

/** What every page asks about these accounts, in their order. Raw: several sets, in one statement for all who ask at once. */
export const accountFacts = (
  manager: EntityManager,
  accountIds: readonly string[],
  { today, suitsFrom }: { today: CivilDate; suitsFrom: number },
): Promise<AccountFacts[]> =>
  preparedRowsOf<AccountFacts>(
    manager,
    {
      roles: `coalesce((select json_agg(${ROLE} order by held.since nulls first, held.id) from ${rolesHeldBy('asked.id::uuid')} held), '[]')`,
      counts: `(select row_to_json(waiting) from (select ${selected(studentCounts('own.id'))} from student own where own.account_id = asked.id::uuid) waiting)`,
    },
    // As JSON, of which PostgreSQL always expects the same number of rows: the length of an array would be planned for anew each time.
    'from json_array_elements_text($1) with ordinality as asked(id, place) order by asked.place',
    [JSON.stringify(accountIds), today, suitsFrom],
  );
