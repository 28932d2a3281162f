import { describe, expect, it } from '@jest/globals';
import { lookUp, rowInForce, turnsOf } from '../dated.js';
import { LawInputError } from '../law-input-error.js';
import { LAW_TABLES } from './law-tables.js';
import { type FedRow, withRows } from './with-rows.js';

const row = (parameter: string, validFrom: string, value: unknown, source = 'Décret à paraître'): FedRow => ({
  parameter,
  validFrom,
  value,
  source,
});
const fed = (...rows: FedRow[]) => withRows(LAW_TABLES, rows).tables;
const AID = { small: { upTo4: 500_000, '5': 400_000, '6to7': 0 }, large: null, disabledCents: 600_000 };
const PFMP = Object.fromEntries(
  ['cap_1', 'cap_2', 'bac_pro_2de', 'bac_pro_1re', 'bac_pro_term', 'mc_3', 'mc_4'].map((year) => [
    year,
    { dayCents: 1_500, yearCents: null },
  ]),
);

describe('rows fed without a release', () => {
  it('none: the shipped tables, as they are', () => expect(withRows(LAW_TABLES, [])).toEqual({ tables: LAW_TABLES, conflicts: [] }));

  it('hold from their first day on', () => {
    const { smicHour } = fed(row('smic-hour', '2027-01-01', 1_250));
    expect(lookUp(smicHour, '2026-12-31')).toMatchObject({ known: true, row: { value: 1_231 } });
    expect(lookUp(smicHour, '2027-01-01')).toMatchObject({ known: true, row: { value: 1_250, source: 'Décret à paraître' } });
    expect(LAW_TABLES.smicHour.rows).toHaveLength(6);
  });

  it.each([
    ['the SMIC, to the end of its year', 'smic-hour', '2027-01-01', 1_250, 'smicHour', '2027-12-31'],
    ['the SMIC in the middle of a year', 'smic-hour', '2027-05-01', 1_260, 'smicHour', '2027-12-31'],
    ['a SMIC within the known days', 'smic-hour', '2026-11-01', 1_240, 'smicHour', '2026-12-31'],
    ['the ceiling', 'monthly-ceiling', '2027-01-01', 4_100, 'monthlyCeiling', '2027-12-31'],
    ['the least of an internship', 'allowance-hour', '2027-01-01', 465, 'allowanceHour', '2027-12-31'],
    ['the aid', 'hiring-aid', '2027-01-01', AID, 'hiringAid', '2027-12-31'],
    ['the PFMP allowance, by school year', 'pfmp-allowance', '2026-09-01', PFMP, 'pfmpAllowance', '2027-08-31'],
    ['a PFMP allowance from January', 'pfmp-allowance', '2027-01-01', PFMP, 'pfmpAllowance', '2027-08-31'],
    ['the share of the employer, until another row', 'employer-share', '2027-01-01', 80_000, 'employerShare', null],
  ] as const)('move the last known day: %s', (_case, parameter, validFrom, value, table, knownUntil) =>
    expect(fed(row(parameter, validFrom, value))[table].knownUntil).toBe(knownUntil),
  );

  it('leave the days before them unknown where they do not follow at once', () => {
    const { hiringAid } = fed(row('hiring-aid', '2027-02-20', AID));
    const known = (day: string) => lookUp(hiringAid, day).known;
    expect(['2026-12-31', '2027-01-01', '2027-02-19', '2027-02-20', '2027-12-31', '2028-01-01'].map(known)).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(rowInForce(hiringAid, '2027-01-15')).toMatchObject({ isPublished: false, row: { validFrom: '2026-03-08' } });
    expect(turnsOf(hiringAid).slice(-4)).toEqual(
      [
        { day: '2027-01-01', isKnown: false },
        { day: '2027-02-20', isKnown: true },
        { day: '2028-01-01', isKnown: false },
      ].toSpliced(0, 0, { day: '2026-03-08', isKnown: true }),
    );
  });

  it('follow at once where they begin on the day after the last known one', () => {
    const { hiringAid } = fed(row('hiring-aid', '2027-01-01', AID));
    expect(hiringAid.rows.at(-2)).toEqual(LAW_TABLES.hiringAid.rows.at(-1));
    expect(lookUp(hiringAid, '2026-12-31').known && lookUp(hiringAid, '2027-01-01').known).toBe(true);
  });

  it('in any order; of two for one day the later in the list', () => {
    const { smicHour } = fed(
      row('smic-hour', '2027-05-01', 1_270),
      row('smic-hour', '2027-01-01', 1_250),
      row('smic-hour', '2027-01-01', 1_255),
    );
    expect(smicHour.rows.slice(-2).map(({ value }) => value)).toEqual([1_255, 1_270]);
  });

  it('give way to a shipped row of the same day, and the difference is told', () => {
    const { tables, conflicts } = withRows(LAW_TABLES, [row('smic-hour', '2026-06-01', 1_230), row('allowance-hour', '2026-01-01', 450)]);
    expect(tables).toEqual(LAW_TABLES);
    expect(conflicts).toEqual([
      {
        parameter: 'smic-hour',
        validFrom: '2026-06-01',
        fed: { validFrom: '2026-06-01', value: 1_230, source: 'Décret à paraître' },
        shipped: LAW_TABLES.smicHour.rows.at(-1),
      },
    ]);
  });

  it('compare groups of amounts whatever their order', () => {
    const shipped = LAW_TABLES.hiringAid.rows.at(-1)?.value;
    const { small, large, disabledCents } = shipped ?? AID;
    expect(withRows(LAW_TABLES, [row('hiring-aid', '2026-03-08', { disabledCents, large, small })]).conflicts).toEqual([]);
    expect(withRows(LAW_TABLES, [row('hiring-aid', '2026-03-08', { disabledCents, large: null, small })]).conflicts).toHaveLength(1);
  });

  it.each<[string, FedRow, string]>([
    ['a parameter that is none', row('smic', '2027-01-01', 1_250), 'rows.0.parameter'],
    ['a table that is not fed', row('apprentice-scale', '2027-01-01', 1), 'rows.0.parameter'],
    ['a day that is none', row('smic-hour', '2027-02-30', 1_250), 'rows.0.validFrom'],
    ['no source', row('smic-hour', '2027-01-01', 1_250, '  '), 'rows.0.source'],
    ['euros for cents', row('smic-hour', '2027-01-01', 12.5), 'rows.0.value'],
    ['too little', row('smic-hour', '2027-01-01', 12), 'rows.0.value'],
    ['not a number', row('smic-hour', '2027-01-01', '1250'), 'rows.0.value'],
    ['NaN', row('smic-hour', '2027-01-01', Number.NaN), 'rows.0.value'],
    ['a group for an amount', row('smic-hour', '2027-01-01', AID), 'rows.0.value'],
    ['an amount for a group', row('hiring-aid', '2027-01-01', 5), 'rows.0.value'],
    ['an amount that is missing', row('hiring-aid', '2027-01-01', { ...AID, small: { upTo4: 1, '5': 1 } }), 'rows.0.value.small.6to7'],
    ['an amount too many', row('hiring-aid', '2027-01-01', { ...AID, medium: 1 }), 'rows.0.value.medium'],
    ['null where an amount is needed', row('hiring-aid', '2027-01-01', { ...AID, small: null }), 'rows.0.value.small'],
  ])('are refused by name: %s', (_case, wrong, parameter) => {
    const errorOf = () => {
      try {
        fed(wrong);
      } catch (error) {
        return error;
      }
      return null;
    };
    expect(errorOf()).toBeInstanceOf(LawInputError);
    expect(errorOf()).toMatchObject({ parameter });
  });
});
