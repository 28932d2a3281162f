import { describe, expect, it } from '@jest/globals';
import type { SignatoryRole } from '../agreements/signing.js';
import { isSameName } from '../people/contact/same-name.js';
import { type HeldSeat, leadingSeat, seatsHeld, signersOf } from './capacities.js';

const seat = (role: SignatoryRole, changes: Partial<HeldSeat> = {}): HeldSeat => ({
  ...{ role, order: 1, state: 'asked', name: 'Marc Dubois', email: 'patron@moulin.example', accountId: null, signedAt: null },
  ...changes,
});
const rolesOf = (seats: readonly HeldSeat[], role: SignatoryRole) => {
  const [one] = seats.filter((each) => each.role === role);
  return one && seatsHeld(seats, one).map((each) => each.role);
};

describe('the capacities in which one person signs', () => {
  it('are those of one side whose seats one mailbox or one account holds, by one name however it is spelt', () => {
    expect(rolesOf([seat('host'), seat('tutor', { email: 'Patron+t@moulin.example', name: 'DUBOIS, Marc' })], 'tutor')).toEqual([
      'host',
      'tutor',
    ]);
    expect(rolesOf([seat('guardian'), seat('host'), seat('tutor')], 'host')).toEqual(['guardian', 'host', 'tutor']);
    const account = { email: null, accountId: 'one' };
    expect(rolesOf([seat('host', account), seat('tutor', account)], 'host')).toEqual(['host', 'tutor']);
  });

  it('are one alone where another person, another name at the same mailbox, or another side holds the other seat', () => {
    expect(rolesOf([seat('host'), seat('tutor', { email: 'tuteur@moulin.example' })], 'host')).toEqual(['host']);
    expect(rolesOf([seat('host'), seat('tutor', { name: 'Élodie Carpentier' })], 'host')).toEqual(['host']);
    for (const role of ['student', 'school', 'referent'] as const) expect(rolesOf([seat('host'), seat(role)], 'host')).toEqual(['host']);
    expect(rolesOf([seat('guardian'), seat('student')], 'student')).toEqual(['student']);
    const byHand = { email: null };
    expect(rolesOf([seat('host', byHand), seat('tutor', byHand)], 'host')).toEqual(['host']);
  });

  it('are joined once both seats are asked, and stay those of one act once they are signed', () => {
    expect(rolesOf([seat('referent'), seat('school', { order: 2, state: 'waiting' })], 'referent')).toEqual(['referent']);
    const [first, later] = [new Date('2026-12-01T09:00:00Z'), new Date('2026-12-02T09:00:00Z')];
    const signed = (role: SignatoryRole, signedAt: Date) => seat(role, { state: 'signed', signedAt });
    expect(rolesOf([signed('host', first), signed('tutor', new Date(first))], 'host')).toEqual(['host', 'tutor']);
    expect(rolesOf([signed('host', first), signed('tutor', later)], 'host')).toEqual(['host']);
    expect(rolesOf([signed('host', first), seat('tutor')], 'host')).toEqual(['host']);
    expect(rolesOf([seat('host', { state: 'delegated' }), seat('host', { name: 'Jeanne' }), seat('tutor')], 'tutor')).toEqual(['tutor']);
  });

  it('make one signer of each person', () => {
    const paper = [seat('student', { name: 'Léa' }), seat('host'), seat('tutor'), seat('referent', { name: 'Nadia' })];
    expect(signersOf(paper).map((held) => held.map(({ role }) => role).join())).toEqual(['student', 'host,tutor', 'referent']);
  });

  it('are led by a seat with an account, else by the first', () => {
    const [host, tutor] = [seat('host'), seat('tutor', { accountId: 'one' })];
    expect([leadingSeat([host, tutor])?.role, leadingSeat([host])?.role]).toEqual(['tutor', 'host']);
  });
});

describe('a name', () => {
  it.each([
    ['Marc Dubois', 'DUBOIS, Marc', true],
    ['Élodie Le-Gall', 'elodie le gall', true],
    ['Marc Dubois', 'Marc', false],
    ['Marc Dubois', 'Élodie Carpentier', false],
  ])('%s and %s name one person: %s', (one, other, isSame) => expect(isSameName(one, other)).toBe(isSame));
});
