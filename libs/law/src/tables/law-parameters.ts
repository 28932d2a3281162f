import { PFMP_YEARS } from '../parameters/pfmp-allowance.js';
import type { LawTables } from './law-tables.js';
import type { ParameterUnit, ValueShape } from './value-shape.js';

/** Tables whose rows can be fed without a release. */
type FeedableTable = 'smicHour' | 'monthlyCeiling' | 'allowanceHour' | 'hiringAid' | 'employerShare' | 'pfmpAllowance';

export interface LawParameter {
  /** Name of its table, such as `smic-hour`. */
  name: string;
  table: FeedableTable & keyof LawTables;
  unit: ParameterUnit;
  shape: ValueShape;
  /** Month and day of the usual change: a fed row is known to hold until the day before. Null: it holds until another one is fed. */
  renewedOn: '01-01' | '09-01' | null;
}

const amount = (least: number, most: number): ValueShape => ({ kind: 'amount', least, most });
const group = (...fields: [key: string, shape: ValueShape][]): ValueShape => ({ kind: 'group', fields });
const orNull = (shape: ValueShape): ValueShape => ({ ...shape, isNullable: true });

const AID = amount(0, 2_000_000);
const AIDS = group(['upTo4', AID], ['5', AID], ['6to7', AID]);
const PFMP_RATE = group(['dayCents', amount(0, 10_000)], ['yearCents', orNull(amount(0, 500_000))]);

/** Parameters that a coordinator can feed. The bounds catch typing errors, such as euros for cents. */
export const LAW_PARAMETERS = [
  { name: 'smic-hour', table: 'smicHour', unit: 'cents', shape: amount(900, 3_000), renewedOn: '01-01' },
  { name: 'monthly-ceiling', table: 'monthlyCeiling', unit: 'euros', shape: amount(3_000, 10_000), renewedOn: '01-01' },
  { name: 'allowance-hour', table: 'allowanceHour', unit: 'cents', shape: amount(300, 1_500), renewedOn: '01-01' },
  {
    name: 'hiring-aid',
    table: 'hiringAid',
    unit: 'cents',
    shape: group(['small', AIDS], ['large', orNull(AIDS)], ['disabledCents', AID]),
    renewedOn: '01-01',
  },
  { name: 'employer-share', table: 'employerShare', unit: 'cents', shape: amount(0, 1_000_000), renewedOn: null },
  {
    name: 'pfmp-allowance',
    table: 'pfmpAllowance',
    unit: 'cents',
    shape: group(...PFMP_YEARS.map((year): [string, ValueShape] => [year, PFMP_RATE])),
    renewedOn: '09-01',
  },
] as const satisfies readonly LawParameter[];

export type LawParameterName = (typeof LAW_PARAMETERS)[number]['name'];

/** Returns the parameter of that name; undefined where none can be fed. */
export const lawParameter = (name: string): LawParameter | undefined => LAW_PARAMETERS.find((parameter) => parameter.name === name);
