import { describe, expect, it } from '@jest/globals';
import { APPLICATION_STATUSES, APPLICATION_TABLE } from './application.js';
import { InvalidTransition } from './errors.js';
import { OFFER_STATUSES, OFFER_TABLE } from './offer.js';
import { ROLES } from './role.js';
import { canMove, move, nextMoves, type StatusTable } from './status-table.js';

/** Every allowed move written by hand, `role: from > to`; whatever is not here must be refused. */
const OFFER_MOVES = [
  'company: draft > submitted',
  'system: submitted > published',
  'campus_coordinator: submitted > published',
  'company: published > filled',
  'system: published > filled',
  'company: published > closed',
  'campus_coordinator: published > closed',
  'system: published > closed',
];

const APPLICATION_MOVES = [
  'company: submitted > read',
  'company: submitted > offered',
  'company: read > offered',
  'company: submitted > rejected',
  'company: read > rejected',
  'student: offered > accepted',
  'student: offered > declined',
  'student: submitted > withdrawn',
  'student: read > withdrawn',
  'system: submitted > obsolete',
  'system: read > obsolete',
  'system: offered > obsolete',
  'system: submitted > closed_with_offer',
  'system: read > closed_with_offer',
];

function allowedMoves<Status extends string>(table: StatusTable<Status>, statuses: readonly Status[]): string[] {
  const moves = ROLES.flatMap((role) =>
    statuses.flatMap((from) => statuses.filter((to) => canMove(table, from, to, role)).map((to) => `${role}: ${from} > ${to}`)),
  );
  return moves.filter((one) => !one.startsWith('company_recruiter')).map((one) => one.replace('company_admin', 'company'));
}

describe('the status tables', () => {
  it('allow an offer exactly the moves of the life cycle', () => {
    expect(allowedMoves(OFFER_TABLE, OFFER_STATUSES).sort()).toEqual([...OFFER_MOVES].sort());
  });

  it('allow an application exactly the moves of the life cycle', () => {
    expect(allowedMoves(APPLICATION_TABLE, APPLICATION_STATUSES).sort()).toEqual([...APPLICATION_MOVES].sort());
  });

  it('give a recruiter what they give an admin', () => {
    for (const from of APPLICATION_STATUSES) {
      for (const to of APPLICATION_STATUSES) {
        expect(canMove(APPLICATION_TABLE, from, to, 'company_recruiter')).toBe(canMove(APPLICATION_TABLE, from, to, 'company_admin'));
      }
    }
  });

  it('name both states when they refuse', () => {
    expect(() => move(APPLICATION_TABLE, 'rejected', 'accepted', 'student')).toThrow(InvalidTransition);
    expect(move(APPLICATION_TABLE, 'offered', 'accepted', 'student')).toBe('accepted');
  });

  it('tell which moves a role may make from here', () => {
    expect(nextMoves(APPLICATION_TABLE, 'offered', 'student')).toEqual(['accepted', 'declined']);
    expect(nextMoves(APPLICATION_TABLE, 'submitted', 'company_recruiter')).toEqual(['read', 'offered', 'rejected']);
    expect(nextMoves(OFFER_TABLE, 'closed', 'company_admin')).toEqual([]);
  });
});
