import { type LawTables, type PayPeriod, type PaySchedule, paySchedule, professionalisationMinimum, shareOfMonth } from '@seve/law';
import type { CivilDate } from '../calendar/civil-date.js';
import { type ContractFacts, conclusionDay } from './contract-facts.js';
import type { PayLine } from './contract-parts.js';

const FULL_WEEK = 2_100;

/** A period of the pay table: what the law and the branch ask for, and what the employer offers. */
export interface PayTableLine {
  from: CivilDate;
  to: CivilDate;
  /** Percent of the least pay. */
  minimumPercent: number;
  minimumBase: 'smic' | 'smc' | 'previous';
  /** In cents, a month; null where the SMIC of that day is not published. */
  minimumCents: number | null;
  /** What the last published SMIC gives, where that of the day is not known. */
  latestCents: number | null;
  /** Null where the employer has said nothing: the minimum is paid. */
  offered: Pick<PayLine, 'percent' | 'base'> | null;
  offeredCents: number | null;
  isTooLow: boolean;
}

/** The schedule of an apprenticeship by the law and the branch; null while its facts are not known. */
export function scheduleOf(facts: ContractFacts, tables: LawTables): PaySchedule | null {
  const { employer, cfa } = facts.parts;
  const { birthDate } = facts.student;
  if (facts.kind !== 'apprenticeship' || birthDate === null || facts.endOn < facts.startOn) return null;
  if (cfa.course === 'repeat' && cfa.initialEndOn === undefined) return null;
  const cycleYears = cfa.cycleYears ?? 3;
  return paySchedule(
    {
      ...{ birthDate, start: facts.startOn, end: facts.endOn, course: cfa.course ?? 'cycle', disabled: false },
      ...{ cycleYears, yearsDone: Math.min(cfa.yearsDone ?? 0, cycleYears - 1) },
      ...{ weeklyMinutes: employer.weeklyMinutes ?? FULL_WEEK, idcc: employer.idcc ?? null, smcCents: employer.smcCents ?? null },
      previousCents: employer.previousCents ?? null,
      signedOn: conclusionDay(facts),
      ...(cfa.initialEndOn !== undefined && { initialEnd: cfa.initialEndOn }),
    },
    tables,
  );
}

/** The line that holds on a day: the last one that has begun. */
const lineOn = (lines: readonly PayLine[], day: CivilDate): PayLine | null =>
  lines
    .filter(({ from }) => from <= day)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .at(-1) ?? null;

function tableLine(period: PayPeriod, facts: ContractFacts): PayTableLine {
  const { pay = [], smcCents, weeklyMinutes = FULL_WEEK } = facts.parts.employer;
  const line = lineOn(pay, period.from);
  const month = line?.base === 'smc' ? (smcCents ?? null) : period.smicMonthCents;
  const offeredCents = line === null || month === null ? null : shareOfMonth(line.percent, month, weeklyMinutes);
  const least = period.amountCents ?? period.latestCents;
  return {
    ...{ from: period.from, to: period.to, minimumPercent: period.percent, minimumBase: period.base },
    ...{ minimumCents: period.amountCents, latestCents: period.latestCents, offeredCents },
    offered: line && { percent: line.percent, base: line.base },
    isTooLow: line !== null && (offeredCents === null || (least !== null && offeredCents < least)),
  };
}

/** The pay table of a contract, period by period. */
export function payTable(facts: ContractFacts, tables: LawTables): PayTableLine[] {
  if (facts.kind === 'apprenticeship') return (scheduleOf(facts, tables)?.periods ?? []).map((period) => tableLine(period, facts));
  return professionalisationTable(facts, tables);
}

/** The gross pay of a professionalisation contract against the minimum of its first day. */
function professionalisationTable(facts: ContractFacts, tables: LawTables): PayTableLine[] {
  const { employer } = facts.parts;
  const minimum = professionalisationMinimumOf(facts, tables);
  if (minimum === null || !minimum.known) return [];
  const { percent, base, amountCents, isPublished } = minimum;
  const offeredCents = employer.grossCents ?? null;
  return [
    {
      ...{ from: facts.startOn, to: facts.endOn, minimumPercent: percent, minimumBase: base },
      ...{ minimumCents: isPublished ? amountCents : null, latestCents: isPublished ? null : amountCents, offered: null, offeredCents },
      isTooLow: offeredCents !== null && offeredCents < amountCents,
    },
  ];
}

/** The minimum of the first day; where the SMIC of that day is not published, that of today, with the doubt and without `isPublished`. */
export function professionalisationMinimumOf(facts: ContractFacts, tables: LawTables) {
  const { student, startOn, parts } = facts;
  const { birthDate } = student;
  if (birthDate === null) return null;
  const { employer, cfa } = parts;
  const minimumOn = (on: CivilDate) =>
    professionalisationMinimum(
      {
        ...{ birthDate, on, hasVocationalBac: cfa.hasVocationalBac === true, weeklyMinutes: employer.weeklyMinutes ?? FULL_WEEK },
        ...{ idcc: employer.idcc ?? null, smcCents: employer.smcCents ?? null },
      },
      tables,
    );
  const first = minimumOn(startOn);
  if (first.known) return { ...first, isPublished: true };
  const now = minimumOn(conclusionDay(facts));
  return now.known ? { ...now, isPublished: false, reason: { ...now.reason, doubt: NOT_PUBLISHED } } : now;
}

const NOT_PUBLISHED = {
  fr: 'Le SMIC du premier jour n’est pas encore publié : c’est celui d’aujourd’hui qui est compté.',
  en: 'The SMIC of the first day is not published yet: the present one is counted.',
};
