import { addDays, type DayRange, monthlyAllowance, PRESENCE_DAY_MINUTES, type Presence, payFor, presenceOf, type Stage } from '@seve/law';
import type { AgreementAllowance } from '../agreements/agreement-parts.js';
import type { AmendmentChanges } from '../agreements/amendment.js';
import { stageOf, type Timetable, timetableErrors } from '../agreements/timetable.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { AllowanceMonth } from './agreement-paper.js';
import { consolidated } from './amendments/amended-fields.js';
import type { PaperStanding } from './kinds/paper-descriptor.js';

/** Hours and allowance that hold from a day on. */
export interface PlannedTerms {
  from: CivilDate;
  timetable?: Timetable | null;
  allowance?: AgreementAllowance | null;
}

/** Presence and allowance month by month, each day by the last terms that begin on it or before. `terms` are in the order of their days. */
export function plannedByTerms(range: DayRange, terms: readonly PlannedTerms[]): { presence: Presence; allowance: AllowanceMonth[] } {
  const parts = partsOf(range, terms);
  const byMonth = monthlyAllowance(
    parts.map(({ stage, allowance }) => ({ stage, monthCents: allowance?.unit === 'month' ? allowance.cents : 0 })),
  );
  const months = new Map<string, AllowanceMonth & { days: number }>();
  for (const { stage, allowance } of parts)
    for (const { month, days, minutes } of presenceOf(stage).months) {
      const before = months.get(month) ?? { month, days: 0, minutes: 0, cents: byMonth.get(month) ?? 0 };
      const cents = before.cents + (allowance?.unit === 'hour' ? payFor(minutes, allowance.cents) : 0);
      months.set(month, { month, days: before.days + days, minutes: before.minutes + minutes, cents });
    }
  return summed([...months.values()]);
}

interface PlannedPart {
  stage: Stage;
  allowance: AgreementAllowance | null;
}

/** The days of each terms that have hours. */
function partsOf({ from, to }: DayRange, terms: readonly PlannedTerms[]): PlannedPart[] {
  return terms.flatMap(({ timetable, allowance = null, ...begins }, at) => {
    const next = terms[at + 1]?.from;
    const first = at === 0 || begins.from < from ? from : begins.from;
    const last = next === undefined || next > to ? to : addDays(next, -1);
    if (last < first || !timetable || timetableErrors(timetable).length > 0) return [];
    return [{ stage: stageOf({ from: first, to: last }, timetable), allowance }];
  });
}

function summed(planned: readonly (AllowanceMonth & { days: number })[]): { presence: Presence; allowance: AllowanceMonth[] } {
  const months = planned.map(({ month, days, minutes }) => ({ month, days, minutes }));
  const days = months.reduce((sum, month) => sum + month.days, 0);
  const minutes = months.reduce((sum, month) => sum + month.minutes, 0);
  return {
    presence: { days, minutes, presenceDays: Math.floor(minutes / PRESENCE_DAY_MINUTES), months },
    allowance: planned.filter(({ cents }) => cents > 0).map(({ month, minutes: worked, cents }) => ({ month, minutes: worked, cents })),
  };
}

/**
 * What was signed first, then what each amendment makes of it from its day of effect on. `amendments` are in the order of their numbers. An
 * allowance where none was agreed before is owed from the first day (L124-6).
 */
export function termsOf(
  original: PaperStanding<'agreement'>,
  amendments: readonly { effectiveOn: CivilDate; changes: AmendmentChanges }[],
): PlannedTerms[] {
  const turns = [...new Set(amendments.map(({ effectiveOn }) => effectiveOn))].sort();
  const terms = ['', ...turns].map((from) => {
    const { timetable, allowance } = consolidated(
      'agreement',
      original,
      amendments.filter(({ effectiveOn }) => effectiveOn <= from),
    ).parts.host;
    return { from, timetable, allowance: allowance ?? null };
  });
  const agreed = terms.findIndex(({ allowance }) => allowance !== null);
  return terms.map((one, at) => (at < agreed ? { ...one, allowance: terms[agreed]?.allowance } : one));
}
