import { describe, expect, it } from '@jest/globals';
import { canMove } from '../status-table.js';
import { compareRosterRows, findInRoster, indexRoster, ROSTER_TABLE, type RosterIdentity, rosterNameKey } from './roster.js';

const LEA: RosterIdentity = { firstName: 'Léa', lastName: 'Fontaine', birthDate: '2008-03-14', internalNumber: null, ineHash: null };
const like = (change: Partial<RosterIdentity>): RosterIdentity => ({ ...LEA, ...change });
const find = (wanted: RosterIdentity, ...rows: RosterIdentity[]) => findInRoster(indexRoster(rows), wanted);

describe('two rows of a roster', () => {
  it.each([
    ['accents and case', { firstName: 'LEA', lastName: 'fontaine' }, {}],
    ['hyphens and spaces', { firstName: 'Jean Pierre', lastName: 'De La Tour' }, { firstName: 'Jean-Pierre', lastName: 'DELATOUR' }],
    ['apostrophes', { lastName: 'D’Hérouville' }, { lastName: "D'Herouville" }],
    ['ligatures', { firstName: 'Cœlia' }, { firstName: 'COELIA' }],
  ])('are one student whatever the %s, with the same birth date', (_what, one, other) => {
    expect(compareRosterRows(like(one), like(other))).toBe('same');
  });

  it('are doubtful when the name is equal and the birth date is not, or not known', () => {
    expect(compareRosterRows(LEA, like({ birthDate: '2008-04-13' }))).toBe('birth_date');
    expect(compareRosterRows(LEA, like({ birthDate: null }))).toBe('birth_date_unknown');
  });

  it('are doubtful when one name is a part of the other, or typed in the other field, on one birth date', () => {
    expect(compareRosterRows(LEA, like({ firstName: 'Léa-Marie' }))).toBe('name');
    expect(compareRosterRows(LEA, like({ lastName: 'Fontaine Dupont' }))).toBe('name');
    expect(compareRosterRows(LEA, like({ firstName: 'Fontaine', lastName: 'Léa' }))).toBe('name');
    expect(compareRosterRows(LEA, like({ firstName: 'Léa-Marie', birthDate: '2008-03-15' }))).toBe('none');
  });

  it('are two students for twins, and for names that share nothing', () => {
    expect(compareRosterRows(LEA, like({ firstName: 'Tom' }))).toBe('none');
    expect(compareRosterRows(like({ firstName: '李', lastName: '王' }), like({ firstName: '张', lastName: '王' }))).toBe('none');
  });

  it('are one by the number of the school or the INE, even with a name mended; a number given to another is doubtful', () => {
    const numbered = like({ internalNumber: '4217' });
    expect(compareRosterRows(numbered, like({ internalNumber: '4217', lastName: 'Durand' }))).toBe('same');
    expect(compareRosterRows(like({ ineHash: 'a' }), like({ ineHash: 'a', birthDate: '2009-01-01' }))).toBe('same');
    expect(
      compareRosterRows(numbered, like({ internalNumber: '4217', lastName: 'Petit', firstName: 'Ugo', birthDate: '2007-01-01' })),
    ).toBe('number');
    expect(compareRosterRows(numbered, like({ internalNumber: '9999' }))).toBe('number');
    expect(compareRosterRows(like({ ineHash: 'a' }), like({ ineHash: 'b' }))).toBe('number');
  });

  it('have one key of name, order of the fields apart', () => {
    expect(rosterNameKey({ firstName: 'Anne-Sophie', lastName: 'Lê Văn' })).toBe('levan annesophie');
  });
});

describe('the row of a student in a roster', () => {
  it('is the one with the number, before the one with the name', () => {
    const numbered = like({ internalNumber: '1', lastName: 'Fontaine-Roy' });
    expect(find(like({ internalNumber: '1' }), LEA, numbered)).toEqual({ outcome: 'sure', row: numbered });
  });

  it('is doubtful when two fit alike, and none when none is near', () => {
    expect(find(LEA, like({}), like({}))).toMatchObject({ outcome: 'doubtful', rows: [{ doubt: 'several' }, { doubt: 'several' }] });
    expect(find(LEA, like({ birthDate: '2007-03-14' }))).toMatchObject({ outcome: 'doubtful', rows: [{ doubt: 'birth_date' }] });
    expect(find(LEA, like({ firstName: 'Tom' }), like({ lastName: 'Petit', birthDate: '2007-01-01' }))).toEqual({ outcome: 'none' });
  });

  it('is sure beside another row that is only near', () => {
    expect(find(LEA, like({}), like({ birthDate: '2006-01-01' }))).toMatchObject({ outcome: 'sure' });
  });
});

describe('the states of a roster', () => {
  it('let a school invite, and disable without deleting; a student joins, and does not confirm alone', () => {
    expect(canMove(ROSTER_TABLE, 'expected', 'invited', 'teacher')).toBe(true);
    expect(canMove(ROSTER_TABLE, 'joined', 'left', 'teacher')).toBe(true);
    expect(canMove(ROSTER_TABLE, 'invited', 'joined', 'student')).toBe(true);
    expect(canMove(ROSTER_TABLE, 'to_confirm', 'joined', 'student')).toBe(false);
    expect(canMove(ROSTER_TABLE, 'to_confirm', 'joined', 'teacher')).toBe(true);
    expect(canMove(ROSTER_TABLE, 'joined', 'invited', 'teacher')).toBe(false);
  });
});
