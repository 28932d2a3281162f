import { describe, expect, it } from '@jest/globals';
import { PFMP_YEARS } from '@seve/law';
import { pfmpYearOf } from './pfmp-year.js';

const alone = { yearsBefore: 0, yearsAfter: 0, className: null };

describe('the year that sets the allowance of a PFMP', () => {
  it.each([
    ['bac_pro', 0, 2, 'bac_pro_2de'],
    ['bac_pro', 1, 1, 'bac_pro_1re'],
    ['bac_pro', 2, 0, 'bac_pro_term'],
    ['cap', 0, 1, 'cap_1'],
    ['capa', 1, 0, 'cap_2'],
  ] as const)('of %s, with %i years before and %i after, is %s', (diplomaKind, yearsBefore, yearsAfter, year) =>
    expect(pfmpYearOf({ ...alone, diplomaKind, yearsBefore, yearsAfter })).toBe(year),
  );

  it.each([
    ['bac_pro', '2de PCEPC', 'bac_pro_2de'],
    ['bac_pro', 'Seconde pro A', 'bac_pro_2de'],
    ['bac_pro', '1re PCEPC', 'bac_pro_1re'],
    ['bac_pro', 'Première MSPC', 'bac_pro_1re'],
    ['bac_pro', 'Terminale PCEPC', 'bac_pro_term'],
    ['bac_pro', 'Tle PCEPC', 'bac_pro_term'],
    ['cap', 'CAP 1', 'cap_1'],
    ['cap', 'CAP2 industries chimiques', 'cap_2'],
    ['cap', 'CAP IC, 2e année', 'cap_2'],
  ] as const)('of %s without such programmes is that in the name « %s »: %s', (diplomaKind, className, year) =>
    expect(pfmpYearOf({ ...alone, diplomaKind, className })).toBe(year),
  );

  it('is not guessed where neither says it', () => {
    expect(pfmpYearOf({ ...alone, diplomaKind: 'bac_pro', className: 'PCEPC A' })).toBeNull();
    expect(pfmpYearOf({ ...alone, diplomaKind: 'bac_pro', className: '2de et 1re réunies' })).toBeNull();
    expect(pfmpYearOf({ ...alone, diplomaKind: 'bac_pro' })).toBeNull();
    expect(pfmpYearOf({ ...alone, diplomaKind: 'bts', className: 'Terminale' })).toBeNull();
    expect(pfmpYearOf({ ...alone, diplomaKind: null })).toBeNull();
    expect(PFMP_YEARS).toContain('mc_3');
  });
});
