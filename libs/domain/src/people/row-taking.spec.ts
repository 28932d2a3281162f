import { describe, expect, it } from '@jest/globals';
import { ownRowByClassCode, type TakableRow } from './row-taking.js';

const TODAY = '2026-12-01';
const GIVEN = { firstName: 'Léa', lastName: 'Fontaine', birthDate: '2009-03-14', internalNumber: null, ineHash: null };
const ROW: TakableRow = {
  ...GIVEN,
  ...{ accountId: null, birthDateConfirmedAt: '2026-09-01', rosterState: 'expected', contactEmail: 'lea@famille.example' },
};
const ADULT = { birthDate: '2006-03-14' };
const come = (rows: TakableRow[], change: Partial<typeof GIVEN & { email: string }> = {}) =>
  ownRowByClassCode(rows, { ...GIVEN, email: 'lea@famille.example', ...change }, TODAY);

describe('the code of a class', () => {
  it('takes no row of a minor, not even with name, birth date and address', () => {
    expect(come([ROW])).toEqual({ outcome: 'doubtful', rows: [{ row: ROW, doubt: 'unproven' }] });
  });

  it('takes the row of an adult from the address that the school has written in it, and from no other', () => {
    const row = { ...ROW, ...ADULT };
    expect(come([row], { ...ADULT, email: 'Lea+seve@famille.example' })).toEqual({ outcome: 'sure', row });
    expect(come([row], { ...ADULT, email: 'autre@famille.example' }).outcome).toBe('doubtful');
    expect(come([{ ...row, contactEmail: null }], ADULT).outcome).toBe('doubtful');
    expect(come([{ ...row, birthDate: null }], ADULT).outcome).toBe('doubtful');
    expect(come([{ ...row, accountId: 'taken' }], ADULT).outcome).toBe('doubtful');
  });

  it('answers the same for a name and a birth date of the list, and for others', () => {
    const others = [{ birthDate: '2009-03-15' }, { firstName: 'Tom' }, { firstName: 'Tom', lastName: 'Roy', birthDate: '2005-01-01' }];
    for (const other of [{}, ...others]) expect(come([ROW], other).outcome).toBe('doubtful');
  });

  it('opens a class without a list: of rows that no school has written, none is an obstacle', () => {
    const joined = { ...ROW, accountId: 'a', rosterState: 'joined' as const, birthDateConfirmedAt: null };
    expect(come([]).outcome).toBe('none');
    expect(come([joined]).outcome).toBe('none');
    expect(come([joined, { ...ROW, firstName: 'Tom' }]).outcome).toBe('doubtful');
  });
});
