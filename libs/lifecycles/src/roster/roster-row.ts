import { type Actor, type RosterRow, Student } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';

/** Who writes into a roster, and whose it is: rows of another school are not found. */
export interface RosterAuthor {
  actor: Actor;
  schoolId: string;
}

/** What a school knows of a student before there is an account. */
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

/** The fields to change, the others stay. */
export type RosterChange = Pick<RosterRow, 'id'> & Partial<NewRosterRow>;

/** Rows of one statement. */
const ROWS_AT_ONCE = 2_000;

export function* batchesOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) yield rows.slice(from, from + ROWS_AT_ONCE);
}

/** Matches students again whose version has grown; those without account match nothing. */
export async function matchAgain(work: UnitOfWork, rows: readonly Pick<Student, 'id' | 'accountId' | 'version'>[]): Promise<void> {
  await work.enqueueAll(
    'match-student',
    rows.flatMap(({ id: studentId, accountId, version }) => (accountId === null ? [] : [{ payload: { studentId, version } }])),
  );
}
