import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSignedByAll, type Seat, SIGNATORY_ROLES, SIGNATORY_STATES, stillAsked, toAsk } from './signing.js';

const seat = (role: Seat['role'], order: number, state: Seat['state'] = 'waiting'): Seat => ({ role, order, state });
const rolesOf = (seats: readonly Seat[]) => seats.map(({ role }) => role);

const PAPER = [seat('student', 1), seat('host', 1), seat('tutor', 1), seat('referent', 1), seat('school', 2)];
const signed = (seats: readonly Seat[], ...roles: Seat['role'][]): Seat[] =>
  seats.map((one) => (roles.includes(one.role) ? { ...one, state: 'signed' } : one));

describe('the signatories of an agreement', () => {
  it('are asked group by group', () => {
    expect(rolesOf(toAsk(PAPER))).toEqual(['student', 'host', 'tutor', 'referent']);
    expect(rolesOf(toAsk(signed(PAPER, 'student', 'host', 'tutor')))).toEqual(['referent']);
    expect(rolesOf(toAsk(signed(PAPER, 'student', 'host', 'tutor', 'referent')))).toEqual(['school']);
    expect(toAsk(signed(PAPER, ...SIGNATORY_ROLES))).toEqual([]);
  });

  it('must each sign', () => {
    expect(isSignedByAll(PAPER)).toBe(false);
    expect(isSignedByAll(signed(PAPER, 'student', 'host', 'tutor', 'referent'))).toBe(false);
    expect(isSignedByAll(signed(PAPER, ...SIGNATORY_ROLES))).toBe(true);
    expect(isSignedByAll([])).toBe(false);
  });

  it('are done with one of two guardians: the other is asked no more', () => {
    const minor = [...PAPER, seat('guardian', 1, 'signed'), seat('guardian', 1, 'asked')];
    expect(isSignedByAll(signed(PAPER, ...SIGNATORY_ROLES).concat(minor.slice(-2)))).toBe(true);
    expect(rolesOf(stillAsked(minor))).toEqual([]);
  });

  it('count by their delegate once they have given the right to sign away', () => {
    const delegated = [...signed(PAPER, 'student', 'tutor', 'referent', 'school').filter(({ role }) => role !== 'host')];
    expect(isSignedByAll([...delegated, seat('host', 1, 'delegated')])).toBe(false);
    expect(isSignedByAll([...delegated, seat('host', 1, 'delegated'), seat('host', 1, 'asked')])).toBe(false);
    expect(isSignedByAll([...delegated, seat('host', 1, 'delegated'), seat('host', 1, 'signed')])).toBe(true);
  });

  it('end signed by all, in whatever order each group signs: the turn of every one comes', () => {
    const seats = fc.array(fc.record({ role: fc.constantFrom(...SIGNATORY_ROLES), order: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(seats, fc.nat(), (places, start) => {
        let people: Seat[] = places.map((place) => ({ ...place, state: 'waiting' }));
        for (let turn = 0; turn <= places.length && !isSignedByAll(people); turn += 1) {
          const asked = toAsk(people);
          expect(asked.length + stillAsked(people).length).toBeGreaterThan(0);
          people = people.map((one) => (asked.includes(one) ? { ...one, state: 'asked' } : one));
          const open = stillAsked(people);
          const next = open[start % open.length];
          people = people.map((one) => (one === next ? { ...one, state: 'signed' } : one));
        }
        expect(isSignedByAll(people)).toBe(true);
      }),
    );
  });

  it('never are asked twice, nor asked once their seat is signed', () => {
    const anySeats = fc.array(
      fc.record({
        role: fc.constantFrom(...SIGNATORY_ROLES),
        order: fc.integer({ min: 1, max: 3 }),
        state: fc.constantFrom(...SIGNATORY_STATES),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anySeats, (people) => {
        for (const one of toAsk(people)) expect(one.state).toBe('waiting');
        if (isSignedByAll(people)) expect([...toAsk(people), ...stillAsked(people)]).toEqual([]);
      }),
    );
  });
});
