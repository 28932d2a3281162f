import { describe, expect, it } from '@jest/globals';
import { fedLaw } from './fed-law.js';
import { LAW_TABLES } from './law-tables.js';

const SMIC = { parameter: 'smic-hour', validFrom: '2027-01-01', value: 1_250, source: 'Décret du 17 décembre 2026' };

describe('the law with its fed rows', () => {
  it('is that of the release where nothing is fed', () => expect(fedLaw([]).tables).toEqual(LAW_TABLES));

  it('takes what it can read', () => {
    const { tables, unread } = fedLaw([SMIC]);
    expect(tables.smicHour.rows.at(-1)).toMatchObject({ validFrom: '2027-01-01', value: 1_250 });
    expect(tables.smicHour.knownUntil).toBe('2027-12-31');
    expect(unread).toEqual([]);
  });

  it.each([
    ['of a parameter that is gone', { ...SMIC, parameter: 'gone' }],
    ['of another shape', { ...SMIC, value: { hour: 1_250 } }],
    ['out of today’s bounds', { ...SMIC, value: 1 }],
  ])('sets a row aside that is %s, and reads the others', (_what, row) => {
    const { tables, unread, conflicts } = fedLaw([row, SMIC]);
    expect(unread).toEqual([row]);
    expect(conflicts).toEqual([]);
    expect(tables.smicHour.rows.at(-1)?.value).toBe(1_250);
  });

  it('lets a release that ships the day win, and names both values', () => {
    const { smicHour } = LAW_TABLES;
    const row = { validFrom: '2027-01-01', value: 1_247, source: 'Décret publié' };
    const shipped = { ...LAW_TABLES, smicHour: { ...smicHour, rows: [...smicHour.rows, row], knownUntil: '2027-12-31' } };
    const { tables, conflicts } = fedLaw([SMIC], shipped);
    expect(tables.smicHour.rows.at(-1)).toEqual(row);
    expect(conflicts).toMatchObject([{ parameter: 'smic-hour', fed: { value: 1_250 }, shipped: { value: 1_247 } }]);
  });
});
