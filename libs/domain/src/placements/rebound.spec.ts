import { describe, expect, it } from '@jest/globals';
import { OFFER_KINDS } from '../offers/offer.js';
import { ROLES } from '../role.js';
import { PLACEMENT_STATES } from './placement.js';
import { type HeldPlace, LOST_PLACEMENT_STATES, type LostPlace, type Rebound, reboundOf } from './rebound.js';

const at = (instant: string) => Date.parse(instant);
const TODAY = '2026-11-29';

const lost = (change: Partial<LostPlace> = {}): LostPlace => ({
  id: 'p1',
  kind: 'internship',
  state: 'ended_early',
  hostName: 'Moulins de la Somme',
  startOn: '2026-11-02',
  endOn: '2027-01-29',
  lostAt: at('2026-11-20T09:00:00Z'),
  lostFrom: 'active',
  lostBy: 'school_staff',
  periodEndsOn: null,
  ...change,
});
const held = (change: Partial<HeldPlace> = {}): HeldPlace => ({
  startOn: '2026-12-01',
  endOn: '2027-01-29',
  createdAt: at('2026-11-25T09:00:00Z'),
  ...change,
});
const of = (place: Partial<LostPlace> = {}, places: HeldPlace[] = [], today = TODAY): Rebound | null =>
  reboundOf({ lost: [lost(place)], held: places }, today);

describe('a student who has lost a place', () => {
  it('is in rebound from the day of the loss, with what happened in neutral words', () => {
    expect(of()).toEqual({
      ...{ placementId: 'p1', cause: 'ended_early', kind: 'internship', hostName: 'Moulins de la Somme', since: '2026-11-20' },
      ...{ until: '2027-08-31', delay: 'school_year', article: null },
    });
  });

  it.each([
    ['interrupted', 'internship', 'interrupted'],
    ['ended_early', 'pfmp', 'ended_early'],
    ['ended_early', 'apprenticeship', 'terminated'],
    ['interrupted', 'apprenticeship', 'interrupted'],
  ] as const)('reads %s of %s as %s', (state, kind, cause) => expect(of({ state, kind })?.cause).toBe(cause));

  it('has six months in the training centre after the rupture of an apprenticeship contract', () => {
    const contract = { kind: 'apprenticeship', startOn: '2026-09-01', endOn: '2028-08-31' } as const;
    expect(of(contract)).toMatchObject({ until: '2027-05-20', delay: 'after_rupture', article: 'L6222-18-2' });
    expect(of(contract, [], '2027-05-20')).not.toBeNull();
    expect(of(contract, [], '2027-05-21')).toBeNull();
  });

  it('has three months from the start of the cycle when the contract never began', () => {
    const contract = { kind: 'apprenticeship', state: 'cancelled', lostFrom: 'agreed', lostBy: 'company_admin' } as const;
    expect(of({ ...contract, startOn: '2026-11-02' })).toMatchObject({
      until: '2027-02-02',
      delay: 'without_employer',
      article: 'L6222-12-1',
    });
  });

  it('has the placement period of the programme where the place began in one, else the school year', () => {
    expect(of({ periodEndsOn: '2027-01-29' })).toMatchObject({ until: '2027-01-29', delay: 'placement_period' });
    expect(of({ periodEndsOn: '2026-11-28' })).toBeNull();
    expect(of({ startOn: '2027-09-06', endOn: '2027-10-01', state: 'cancelled', lostFrom: 'signed' })?.until).toBe('2028-08-31');
  });

  it('counts from the last day of the place where the loss was told later', () => {
    expect(of({ kind: 'apprenticeship', endOn: '2026-11-13' })).toMatchObject({ since: '2026-11-13', until: '2027-05-13' });
  });

  it('counts a cancelled place once both sides had said yes, and never where the student gave it up', () => {
    for (const lostFrom of ['agreed', 'preparing', 'signed'] as const) {
      for (const lostBy of ROLES) {
        expect(of({ state: 'cancelled', lostFrom, lostBy }) !== null).toBe(lostBy !== 'student');
      }
    }
    expect(of({ state: 'cancelled', lostFrom: 'declared' })).toBeNull();
    expect(of({ state: 'cancelled', lostFrom: null })).toBeNull();
  });

  it('ends by itself when a place is found since, or when another one stands for those days', () => {
    expect(of({}, [held()])).toBeNull();
    expect(of({}, [held({ startOn: '2027-06-01', endOn: '2027-06-30' })])).toBeNull();
    const before = at('2026-10-01T09:00:00Z');
    expect(of({}, [held({ createdAt: before })])).toBeNull();
    expect(of({}, [held({ createdAt: before, endOn: null })])).toBeNull();
  });

  it('goes on beside a place of other days that was agreed before', () => {
    const createdAt = at('2026-10-01T09:00:00Z');
    expect(of({}, [held({ createdAt, startOn: '2027-06-01', endOn: '2027-06-30' })])).not.toBeNull();
    expect(of({}, [held({ createdAt, startOn: '2026-09-01', endOn: '2026-10-01' })])).not.toBeNull();
  });

  it('is told of the last place that was lost, and of an earlier one once that delay is over', () => {
    const earlier = lost({ id: 'p0', kind: 'apprenticeship', lostAt: at('2026-10-01T09:00:00Z') });
    const later = lost({ periodEndsOn: '2027-01-29' });
    expect(reboundOf({ lost: [later, earlier], held: [] }, TODAY)?.placementId).toBe('p1');
    expect(reboundOf({ lost: [later, earlier], held: [] }, '2027-02-01')?.placementId).toBe('p0');
  });

  it('is known for every kind and every state of a lost place', () => {
    for (const kind of OFFER_KINDS)
      for (const state of LOST_PLACEMENT_STATES) expect(of({ kind, state, lostFrom: 'signed' })?.kind).toBe(kind);
    expect(PLACEMENT_STATES).toEqual(expect.arrayContaining([...LOST_PLACEMENT_STATES]));
    expect(reboundOf({ lost: [], held: [held()] }, TODAY)).toBeNull();
  });
});
