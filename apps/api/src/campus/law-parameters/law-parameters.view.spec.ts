import { describe, expect, it } from '@jest/globals';
import { LAW_TABLES, type LawTables } from '@seve/law';
import { viewOfCampus } from './law-parameters.view.js';

const row = (number: number, value: unknown, parameter = 'smic-hour') => ({
  number,
  parameter,
  validFrom: '2027-01-01',
  value,
  source: `Texte ${number}`,
  createdAt: new Date(`2026-12-2${number}T09:00:00Z`),
  authorName: 'Karim Belkacem',
});
const [first, second] = [row(1, 1_250), row(2, 1_252)];

/** As a later release would be: it ships the SMIC of January. */
const LATER: LawTables = {
  ...LAW_TABLES,
  smicHour: {
    ...LAW_TABLES.smicHour,
    knownUntil: '2027-12-31',
    rows: [...LAW_TABLES.smicHour.rows, { validFrom: '2027-01-01', value: 1_247, source: 'Décret publié' }],
  },
};

describe('what the coordination reads of the law', () => {
  it('marks the row in force as fed, and the one that it corrects in the history', () => {
    const { parameters, history, conflicts, number } = viewOfCampus([second], [second, first]);
    expect(parameters[0]?.rows.at(-1)).toMatchObject({ value: 1_252, fedAt: second.createdAt });
    expect(parameters[0]?.rows.at(-2)?.fedAt).toBeNull();
    expect(parameters[0]?.knownUntil).toBe('2027-12-31');
    expect(history.map(({ standing }) => standing)).toEqual(['in-force', 'corrected']);
    expect(conflicts).toEqual([]);
    expect(number).toBe(2);
  });

  it('shows both values where a release ships the same day: its own counts', () => {
    const { parameters, history, conflicts } = viewOfCampus([second], [second, first], LATER);
    expect(parameters[0]?.rows.at(-1)).toMatchObject({ value: 1_247, source: 'Décret publié', fedAt: null });
    expect(conflicts).toEqual([
      {
        parameter: 'smic-hour',
        validFrom: '2027-01-01',
        fedValue: 1_252,
        fedSource: 'Texte 2',
        shippedValue: 1_247,
        shippedSource: 'Décret publié',
      },
    ]);
    expect(history.map(({ standing }) => standing)).toEqual(['shipped', 'corrected']);
  });

  it('finds no conflict where the release ships the value that was fed', () => {
    const same = row(3, 1_247);
    const { conflicts, history } = viewOfCampus([same], [same], LATER);
    expect(conflicts).toEqual([]);
    expect(history.map(({ standing }) => standing)).toEqual(['shipped']);
  });

  it('says of a row that this release cannot read that it does not count', () => {
    const gone = row(4, 5, 'gone');
    expect(viewOfCampus([gone], [gone]).history.map(({ standing }) => standing)).toEqual(['unread']);
  });
});
