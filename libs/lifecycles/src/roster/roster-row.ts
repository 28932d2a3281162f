import { type Actor, type RosterRow, Student } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';

/** Author of roster changes, and the school: rows of other schools are not found. */
export interface RosterAuthor {
  actor: Actor;
  schoolId: string;
}

/** What a school knows of a student who has no account yet. */
export interface NewRosterRow {
  /** Class of the same school. */
  classGroupId: string;
  firstName: string;
  lastName: string;
  birthDate: CivilDate | null;
  internalNumber: string | null;
  ineHash: string | null;
  contactEmail: string | null;
}

/** Fields to change; others stay. */
export type RosterChange = Pick<RosterRow, 'id'> & Partial<NewRosterRow>;

/** Rows per statement. */
const ROWS_AT_ONCE = 2_000;

export function* batchesOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) yield rows.slice(from, from + ROWS_AT_ONCE);
}

/** Enqueues matching for students whose version has increased; students without account match nothing. */
export async function matchAgain(work: UnitOfWork, rows: readonly Pick<Student, 'id' | 'accountId' | 'version'>[]): Promise<void> {
  await work.enqueueAll(
    'match-student',
    rows.flatMap(({ id: studentId, accountId, version }) => (accountId === null ? [] : [{ payload: { studentId, version } }])),
  );
}
