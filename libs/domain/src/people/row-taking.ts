import { ageOn, type CivilDate } from '../calendar/civil-date.js';
import { isSameMailbox } from './contact/mailbox.js';
import { type DoubtfulRow, findOwnRow, type RosterIdentity, type RosterMatch, type RosterState } from './roster.js';

const ADULT_AGE = 18;
/** Days for which joins by class code are listed for the teacher. */
export const CLASS_CODE_JOINS_DAYS = 60;

/** Facts of a roster row that decide which sign-up can take it. */
export interface TakableRow extends RosterIdentity {
  accountId: string | null;
  birthDateConfirmedAt: unknown;
  rosterState: RosterState;
  contactEmail: string | null;
}

/** A sign-up by class code; `email` is the confirmed address. */
export interface ClassCodeHolder extends RosterIdentity {
  email: string;
}

/** Whether the class has a list written by the school. Sign-ups by class code then wait for the teacher. */
const hasList = (rows: readonly TakableRow[]): boolean =>
  rows.some(
    ({ rosterState, birthDateConfirmedAt }) => rosterState === 'expected' || rosterState === 'invited' || birthDateConfirmedAt !== null,
  );

/**
 * Outcome of a class code. It takes no row, and the outcome does not reveal whether a name or birth date is on the list. Exception: an adult
 * whose address the school has written in the row takes it. A class without a list is open to its code.
 */
export function ownRowByClassCode<Row extends TakableRow>(
  rows: readonly Row[],
  { email, ...wanted }: ClassCodeHolder,
  today: CivilDate,
): RosterMatch<Row> {
  if (!hasList(rows)) return { outcome: 'none' };
  const found = findOwnRow(rows, wanted);
  if (found.outcome === 'sure' && isAdultAt(found.row, email, today)) return found;
  return { outcome: 'doubtful', rows: doubtfulRows(rows, wanted) };
}

/** Candidate rows of a class for a waiting sign-up, with the doubt about each. */
export function doubtfulRows<Row extends TakableRow>(rows: readonly Row[], wanted: RosterIdentity): DoubtfulRow<Row>[] {
  const found = findOwnRow(rows, wanted);
  if (found.outcome === 'none') return [];
  return found.outcome === 'sure' ? [{ row: found.row, doubt: 'unproven' }] : [...found.rows];
}

const isAdultAt = ({ birthDate, contactEmail }: TakableRow, email: string, today: CivilDate): boolean =>
  birthDate !== null && ageOn(birthDate, today) >= ADULT_AGE && contactEmail !== null && isSameMailbox(contactEmail, email);
