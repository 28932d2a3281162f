import type { JoinAccountRow, RosterRow } from '@seve/database';
import { type DoubtfulRow, dayInParis, type RosterIdentity } from '@seve/domain';
import type { JoinAccount, JoinCandidate } from './joins.dto.js';

/** Completes a sign-up for comparison with roster rows: it has no school number. */
export const unlisted = <Person extends Pick<RosterIdentity, 'firstName' | 'lastName' | 'birthDate'>>(person: Person) => ({
  ...person,
  internalNumber: null,
  ineHash: null,
});

export const accountView = ({ studentId: _student, signedUpAt, ...account }: JoinAccountRow): JoinAccount => ({
  ...account,
  signedUpOn: dayInParis(signedUpAt),
});

export const candidateView = ({ row, doubt }: DoubtfulRow<RosterRow>, accounts: ReadonlyMap<string, JoinAccount>): JoinCandidate => {
  const { id, firstName, lastName, birthDate, internalNumber, rosterState } = row;
  return { id, firstName, lastName, birthDate, number: internalNumber, state: rosterState, doubt, account: accounts.get(id) ?? null };
};
