import { describe, expect, it } from '@jest/globals';
import { internshipAllowance } from '@seve/law';
import { parseSearch, stringifySearch } from '../../../../search-params.js';
import { allowanceDraftOf, allowanceFaults, crossesNewYear, questionOf, searchOf } from './allowance-draft.js';
import { type AllowanceSearch, readAllowanceSearch } from './allowance-search.js';

const FULL: AllowanceSearch = {
  from: '2025-11-03',
  to: '2026-02-27',
  week: '420,420,420,420,300,0,0',
  closures: '2025-12-22/2025-12-31,2026-02-02/2026-02-03',
  school: 'rural',
  doneHours: '40',
  policy: 'signature',
  signedOn: '2025-10-20',
};
const draft = (search: AllowanceSearch) => allowanceDraftOf(readAllowanceSearch({ ...search }));

describe('a case in the address', () => {
  it('comes back whole', () => {
    expect(searchOf(draft(FULL))).toEqual(FULL);
    expect(readAllowanceSearch(parseSearch(stringifySearch({ ...FULL })))).toEqual(FULL);
  });

  it('leaves out what is usual', () => {
    const usual = { from: '2026-03-02', to: '2026-06-30', week: '420,420,420,420,420,0,0', doneHours: '0' };
    expect(Object.entries(searchOf(draft(usual))).filter(([, value]) => value !== undefined)).toEqual([
      ['from', '2026-03-02'],
      ['to', '2026-06-30'],
    ]);
  });

  it.each([
    [{ week: 'x' }, { isOwnWeek: true, week: [420, 420, 420, 420, 420, 0, 0] }],
    [{ closures: 'avril' }, { closures: [] }],
    [{ doneHours: '-3' }, { doneHours: '' }],
    [{ doneHours: '2001' }, { doneHours: '' }],
  ])('that says %j is read as far as it goes', (search, expected) => expect(draft(search)).toMatchObject(expected));

  it('is the same for the same words typed otherwise', () => {
    expect(readAllowanceSearch({ school: 'lycee', policy: 'never', from: 3, other: 'x' })).toEqual({ from: '3' });
  });
});

describe('a case in the form', () => {
  it.each<[AllowanceSearch, object]>([
    [{}, {}],
    [{ from: '2026-03-02' }, {}],
    [{ from: '02/2026', to: '2026-06-30' }, { from: 'day' }],
    [{ from: '2026-06-30', to: '2026-03-02' }, { to: 'reversed' }],
    [{ from: '2026-06-30', to: '2028-07-01' }, { to: 'too-long' }],
    [{ from: '2026-06-30', to: '2026-07-01', policy: 'signature', signedOn: 'hier' }, { signedOn: 'day' }],
  ])('%j has the faults %j', (search, faults) => expect(allowanceFaults(draft(search))).toEqual(faults));

  it.each([
    [{ from: '2026-04-24', to: '2026-04-13' }, { 'closures.0.to': 'reversed' }],
    [{ from: '2026-04-24', to: '' }, { 'closures.0.to': 'half' }],
    [{ from: '', to: '2026-04-24' }, { 'closures.0.from': 'half' }],
    [{ from: 'x', to: '2026-04-24' }, { 'closures.0.from': 'day' }],
    [{ from: '', to: '' }, {}],
  ])('a closure %j has the faults %j', (closure, faults) => {
    expect(allowanceFaults({ ...draft({ from: '2026-03-02', to: '2026-06-30' }), closures: [closure] })).toEqual(faults);
  });

  it('without an hour is at fault', () => {
    expect(allowanceFaults({ ...draft({ from: '2026-03-02', to: '2026-06-30' }), week: [0, 0, 0, 0, 0, 0, 0] })).toEqual({ week: 'week' });
  });

  it('is a question to the law once it is whole, and only then', () => {
    expect(questionOf(draft({ from: '2026-03-02' }))).toBeNull();
    expect(questionOf(draft({ from: '2026-06-30', to: '2026-03-02' }))).toBeNull();
    const question = questionOf(draft({ from: '2026-03-02', to: '2026-06-30' }));
    expect(question && internshipAllowance(question).amount.totalCents).toBe(258_300);
    expect(questionOf(draft(FULL))).toMatchObject({ doneMinutes: 2_400, signedOn: '2025-10-20', school: 'rural' });
  });

  it('asks for the choice of the rate across 1 January alone', () => {
    expect(crossesNewYear(draft(FULL))).toBe(true);
    expect(crossesNewYear(draft({ from: '2026-03-02', to: '2026-06-30' }))).toBe(false);
    expect(crossesNewYear(draft({}))).toBe(false);
  });
});
