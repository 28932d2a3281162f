import { describe, expect, it } from '@jest/globals';
import { dateOrderOf, readBirthDate } from './birth-date-text.js';
import { properName, readPersonRow, splitFullName } from './person-row.js';

const TODAY = '2026-11-28';

describe('a birth date as lists write it', () => {
  it.each([
    ['03/02/2008', '2008-02-03'],
    ['3/2/08', '2008-02-03'],
    ['03-02-1998', '1998-02-03'],
    ['03.02.2008', '2008-02-03'],
    ['2008-02-03', '2008-02-03'],
    ['2008-02-03T00:00:00', '2008-02-03'],
    ['03/02/2008 00:00', '2008-02-03'],
    ['20080203', '2008-02-03'],
    ['3 février 2008', '2008-02-03'],
    ['dimanche 3 févr. 2008', '2008-02-03'],
    ['1er août 2008', '2008-08-01'],
    ['39481', '2008-02-03'],
    ['31/02/2008', null],
    ['2008', null],
    ['hier', null],
    ['', null],
  ])('%s is %p', (text, day) => {
    expect(readBirthDate(text, TODAY)).toBe(day);
  });

  it('the month comes first only where no day could', () => {
    expect(dateOrderOf(['02/13/2008', '02/03/2008'])).toBe('month_first');
    expect(dateOrderOf(['13/02/2008', '02/13/2008'])).toBe('day_first');
    expect(readBirthDate('02/13/2008', TODAY, 'month_first')).toBe('2008-02-13');
  });
});

describe('names', () => {
  it.each([
    ['DURAND Luc', 'DURAND', 'Luc'],
    ['Luc DURAND', 'DURAND', 'Luc'],
    ['DE LA TOUR Jean-Loïc', 'DE LA TOUR', 'Jean-Loïc'],
    ['de la TOUR Anne Marie', 'de la TOUR', 'Anne Marie'],
    ['Durand, Luc', 'Durand', 'Luc'],
  ])('%s', (text, lastName, firstName) => {
    expect(splitFullName(text)).toEqual({ lastName, firstName });
  });

  it('two words without capitals tell nothing apart', () => {
    expect([splitFullName('Durand Luc'), splitFullName('DURAND LUC'), splitFullName('Durand')]).toEqual([null, null, null]);
  });

  it('capitals become a name, a name stays', () => {
    expect(['LEFÈVRE-DUPRÉ', "N'GUESSAN", 'McDonald', 'DE LA TOUR'].map(properName)).toEqual([
      'Lefèvre-Dupré',
      'N’Guessan',
      'McDonald',
      'De La Tour',
    ]);
  });
});

describe('a line', () => {
  const MAPPING = { last_name: 0, first_name: 1, birth_date: 2, class_name: 3, email: 4 };
  const faultsOf = (...cells: string[]) => readPersonRow(cells, MAPPING, TODAY, 'day_first', null).faults;

  it('gives its pupil', () => {
    expect(readPersonRow(['DURAND', ' luc ', '3/2/2008', '', 'Luc@Exemple.fr'], MAPPING, TODAY, 'day_first', '2A')).toEqual({
      person: {
        lastName: 'Durand',
        firstName: 'Luc',
        birthDate: '2008-02-03',
        className: '2A',
        internalNumber: null,
        ineHash: null,
        email: 'luc@exemple.fr',
        programme: null,
      },
      faults: [],
    });
  });

  it('takes the hash of a national number for no formula', () => {
    expect(readPersonRow(['DURAND', 'Luc', '-dNY_GpL'], { last_name: 0, first_name: 1, ine: 2 }, TODAY, 'day_first', null)).toMatchObject({
      person: { ineHash: '-dNY_GpL' },
      faults: [],
    });
  });

  it('says what is wrong with it', () => {
    expect(faultsOf('', 'Luc', '')).toEqual(['last-name-missing']);
    expect(faultsOf('DURAND', '', '')).toEqual(['first-name-missing']);
    expect(faultsOf('DURAND', 'Luc', '32/01/2008')).toEqual(['birth-date-unreadable']);
    expect(faultsOf('DURAND', 'Luc', '03/02/2025')).toEqual(['birth-date-implausible']);
    expect(faultsOf('DURAND', 'Luc', '', '', 'luc')).toEqual(['email-unreadable']);
    expect(faultsOf('D\ufffdRAND', 'Luc', '')).toEqual(['name-unreadable']);
    expect(faultsOf('=HYPERLINK("x")', 'Luc', '')).toEqual(['formula', 'name-unreadable']);
  });
});
