import type { CivilDate } from '@seve/domain';
import type { DataSource } from 'typeorm';
import { preparedQuery, selected } from '../../../rows.js';
import { type StudentCounts, studentCounts } from '../home-of-student.js';
import { type HeldRole, rolesHeldBy } from './active-membership.js';
import { HOLDERS_ASKED, inPlaces, PLACED_HOLDER, type PlacedHolder, type SessionHolder } from './principal-of-session.js';

export interface AccountFacts {
  /** Every role that the account can use, in order of start. */
  roles: HeldRole[];
  /** Counts for the student's tabs; null for a session in another role. */
  counts: StudentCounts | null;
}

export interface HolderWithFacts extends SessionHolder {
  facts: AccountFacts;
}

const ROLE = `json_build_object('membershipId', held.id, 'role', held.role, 'organisation', held.organisation)`;
const ROLES = `coalesce((select json_agg(${ROLE} order by held.since nulls first, held.id) from ${rolesHeldBy('holder."accountId"')} held), '[]')`;
const COUNTS = `(select row_to_json(waiting) from (select ${selected(studentCounts('holder."studentId"'))}) waiting where holder."studentId" is not null)`;

const holdersAsked = preparedQuery<PlacedHolder & HolderWithFacts>(
  { ...PLACED_HOLDER, facts: `json_build_object('roles', ${ROLES}, 'counts', ${COUNTS})` },
  HOLDERS_ASKED,
);

/**
 * Returns `principalsOfSessions` with the account facts needed by every page, in one statement; matches count on the day `today` from the
 * total `suitsFrom` on.
 */
export async function principalsWithFacts(
  { manager }: Pick<DataSource, 'manager'>,
  tokens: readonly string[],
  { today, suitsFrom }: { today: CivilDate; suitsFrom: number },
): Promise<(HolderWithFacts | undefined)[]> {
  return inPlaces(await holdersAsked(manager, [JSON.stringify(tokens), today, suitsFrom]), tokens.length);
}
