import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as law from '../index.js';
import { offerOf } from '../offer/offer.fixtures.js';
import { payFloor } from '../offer/pay/pay-floor.js';
import { payMinimum } from '../offer/pay/pay-minimum.js';
import { LAW_PARAMETERS, lawParameter } from './law-parameters.js';
import { LAW_TABLES, type LawTables } from './law-tables.js';
import { checkShape, fieldsOf } from './value-shape.js';

const SOURCES = 'libs/law/src';
const ROOT = 'tables/law-tables.ts';
const isSource = (file: string) => file.endsWith('.ts') && !file.endsWith('.spec.ts');
const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(isSource);
const isTable = (value: unknown): boolean => typeof value === 'object' && value !== null && 'rows' in value && 'knownUntil' in value;

describe('law-tables', () => {
  it('are the only way to a parameter: nothing else imports a table', async () => {
    const parameters = sources.filter((file) => file.startsWith('parameters/'));
    const names = new Set<string>();
    for (const file of parameters) {
      const exported: Record<string, unknown> = await import(`../${file.replace(/\.ts$/, '.js')}`);
      for (const [name, value] of Object.entries(exported)) {
        const tables = isTable(value) ? [value] : typeof value === 'object' && value !== null ? Object.values(value).filter(isTable) : [];
        if (tables.length > 0) names.add(name);
      }
    }
    expect(names.size).toBe(Object.keys(LAW_TABLES).length);
    const reading = sources
      .filter((file) => file !== ROOT && !file.startsWith('parameters/'))
      .filter((file) => [...names].some((name) => new RegExp(`\\b${name}\\b`).test(readFileSync(`${SOURCES}/${file}`, 'utf8'))));
    expect(reading).toEqual([]);
  });

  it('each feedable parameter has the name of its table, and a shape that its shipped values have', () => {
    for (const { name, table, shape } of LAW_PARAMETERS) {
      expect(LAW_TABLES[table].name).toBe(name);
      for (const { value } of LAW_TABLES[table].rows) expect(() => checkShape(value, shape, name)).not.toThrow();
      expect(lawParameter(name)).toMatchObject({ table });
    }
    expect(lawParameter('opco-by-idcc')).toBeUndefined();
  });

  it('value-shape: the amounts of a parameter, in order, with their bounds', () => {
    const fields = fieldsOf(lawParameter('hiring-aid')?.shape ?? { kind: 'group', fields: [] });
    expect(fields.map(({ path, isNullable }) => [path, isNullable])).toEqual([
      ['small.upTo4', false],
      ['small.5', false],
      ['small.6to7', false],
      ['large.upTo4', true],
      ['large.5', true],
      ['large.6to7', true],
      ['disabledCents', false],
    ]);
    expect(fieldsOf({ kind: 'amount', least: 1, most: 2 })).toEqual([{ path: '', least: 1, most: 2, isNullable: false }]);
  });

  // Every amount differs from the shipped one: a function that returns the same result has not read these tables.
  const other = {
    smicHour: 2_000,
    monthlyCeiling: 5_000,
    allowanceHour: 900,
    employerShare: 99_900,
    hiringAid: { small: { upTo4: 1, '5': 2, '6to7': 3 }, large: null, disabledCents: 4 },
    pfmpAllowance: Object.fromEntries(law.PFMP_YEARS.map((year) => [year, { dayCents: 7_700, yearCents: null }])),
    apprenticeScale: Object.fromEntries(law.AGE_BANDS.map((band) => [band, { smic: [99, 99, 99], smc: null }])),
    professionalisationScale: { under21: { common: 99, withBac: 99 }, from21: { common: 99, withBac: 99 } },
    opcoByIdcc: { '0044': 'OPCO X' },
    nafVersion: 'rev2',
  };
  const alone = (name: string, value: unknown) => ({ name, knownUntil: null, rows: [{ validFrom: '2000-01-01', value, source: 'Essai' }] });
  const others = {
    ...Object.fromEntries(Object.entries(other).map(([table, value]) => [table, alone(table, value)])),
    branchScales: { '0044': alone('branch', other.apprenticeScale) },
    branchProfessionalisationScales: { '0044': alone('branch', other.professionalisationScale) },
  } as unknown as LawTables;

  const stage = law.stageOfWeeks('2026-03-02', 17, 2_100);
  const contract: law.ApprenticeContract = {
    birthDate: '2006-10-10',
    start: '2026-09-01',
    end: '2026-12-31',
    course: 'cycle',
    cycleYears: 3,
    yearsDone: 0,
    disabled: false,
    weeklyMinutes: 2_100,
    idcc: '0044',
    smcCents: null,
    previousCents: null,
  };
  const worker = { birthDate: '2006-10-10', on: '2026-09-01', hasVocationalBac: false, weeklyMinutes: 2_100, smcCents: null };
  const post = offerOf({ kind: 'apprenticeship', startFrom: '2026-09-01', payCents: 100_000, payUnit: 'month' });

  it.each<[string, (tables?: LawTables) => unknown]>([
    ['allowanceAmount', (tables) => law.allowanceAmount({ stage }, tables).totalCents],
    ['allowanceMinimum', (tables) => law.allowanceMinimum({ stage, pay: null }, tables).minimumHourCents],
    ['internshipAllowance', (tables) => law.internshipAllowance({ stage }, tables).amount.totalCents],
    ['apprenticePayTable', (tables) => law.apprenticePayTable('2026-09-01', '0044', tables)?.rows],
    ['employerShare', (tables) => law.employerShare('2026-09-01', 6, tables).cents],
    ['hiringAid', (tables) => law.hiringAid({ day: '2026-09-01', headcount: 20, level: 5, disabled: false }, tables).cents],
    ['isNafOutdated', (tables) => law.isNafOutdated({ code: '2014Z', version: 'rev2' }, '2027-01-01', tables)],
    ['minimumPay', (tables) => law.minimumPay({ ...contract, day: '2026-09-01', ageBand: '18-20', year: 1 }, tables)],
    ['nafsOn', (tables) => law.nafsOn({ naf: '2014Z', naf2025: '2014Y' }, '2027-01-01', tables)],
    ['nafVersionOn', (tables) => law.nafVersionOn('2027-01-01', tables)],
    ['nafOn', (tables) => law.nafOn('2014Z', '2027-01-01', tables)?.version],
    ['offerCheck', (tables) => law.offerCheck(post, { idcc: null, quota: null }, tables).refused.length],
    ['opcoOf', (tables) => law.opcoOf('0044', '2026-09-01', tables)],
    ['payFloor', (tables) => payFloor(post, null, tables)?.monthCents],
    ['payMinimum', (tables) => payMinimum(post, null, tables).refused.length],
    ['payParameters', (tables) => law.payParameters(contract, law.paySchedule(contract, tables).periods, tables)],
    ['paySchedule', (tables) => law.paySchedule(contract, tables).periods[0]?.amountCents],
    ['pfmpStateAllowance', (tables) => law.pfmpStateAllowance({ year: 'cap_1', days: 3, on: '2024-01-08' }, tables).cents],
    ['professionalisationMinimum', (tables) => law.professionalisationMinimum({ ...worker, idcc: null }, tables)],
    ['professionalisationMinimum of a branch', (tables) => law.professionalisationMinimum({ ...worker, idcc: '0044' }, tables)],
  ])('%s answers from the tables given, the shipped ones by default', (_name, ask) => {
    expect(ask(LAW_TABLES)).toEqual(ask());
    expect(ask(others)).not.toEqual(ask());
  });
});
