import { addDays, type DayRange, monthlyAllowance, PRESENCE_DAY_MINUTES, type Presence, payFor, presenceOf, type Stage } from '@seve/law';
import type { AgreementAllowance } from '../agreements/agreement-parts.js';
import type { AmendmentChanges } from '../agreements/amendment.js';
import { consolidated, type Standing } from '../agreements/consolidated.js';
import { stageOf, type Timetable, timetableErrors } from '../agreements/timetable.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { AllowanceMonth } from './agreement-paper.js';

/** Hours and allowance that hold from a day on. */
export interface PlannedTerms {
  from: CivilDate;
  timetable?: Timetable | null;
  allowance?: AgreementAllowance | null;
}

/** Presence and allowance month by month, each day by the last terms that begin on it or before. `terms` are in the order of their days. */
export function plannedByTerms(
  { from, to }: DayRange,
  terms: readonly PlannedTerms[],
): { presence: Presence; allowance: AllowanceMonth[] } {
  const months = new Map<string, AllowanceMonth & { days: number }>();
  for (const [at, { timetable, allowance, ...begins }] of terms.entries()) {
    const next = terms[at + 1]?.from;
    const first = at === 0 || begins.from < from ? from : begins.from;
    const last = next === undefined || next > to ? to : addDays(next, -1);
    if (last < first || !timetable || timetableErrors(timetable).length > 0) continue;
    const stage = stageOf({ from: first, to: last }, timetable);
    const paid = allowance ? paidByMonth(stage, allowance) : new Map<string, number>();
    for (const { month, days, minutes } of presenceOf(stage).months) {
      const before = months.get(month) ?? { month, days: 0, minutes: 0, cents: 0 };
      const cents = before.cents + (paid.get(month) ?? 0);
      months.set(month, { month, days: before.days + days, minutes: before.minutes + minutes, cents });
    }
  }
  return summed([...months.values()]);
}

/** The agreed amount: by the planned hours, or by the month as the minimum of the law counts it. */
const paidByMonth = (stage: Stage, { cents, unit }: AgreementAllowance): Map<string, number> =>
  new Map(
    unit === 'hour'
      ? presenceOf(stage).months.map(({ month, minutes }) => [month, payFor(minutes, cents)])
      : monthlyAllowance(stage, cents).map((paid) => [paid.month, paid.cents]),
  );

function summed(planned: readonly (AllowanceMonth & { days: number })[]): { presence: Presence; allowance: AllowanceMonth[] } {
  const months = planned.map(({ month, days, minutes }) => ({ month, days, minutes }));
  const days = months.reduce((sum, month) => sum + month.days, 0);
  const minutes = months.reduce((sum, month) => sum + month.minutes, 0);
  return {
    presence: { days, minutes, presenceDays: Math.floor(minutes / PRESENCE_DAY_MINUTES), months },
    allowance: planned.filter(({ cents }) => cents > 0).map(({ month, minutes: worked, cents }) => ({ month, minutes: worked, cents })),
  };
}

/** What was signed first, then what each amendment makes of it from its day of effect on. `amendments` are in the order of their numbers. */
export function termsOf(original: Standing, amendments: readonly { effectiveOn: CivilDate; changes: AmendmentChanges }[]): PlannedTerms[] {
  const turns = [...new Set(amendments.map(({ effectiveOn }) => effectiveOn))].sort();
  return ['', ...turns].map((from) => {
    const { timetable, allowance } = consolidated(
      original,
      amendments.filter(({ effectiveOn }) => effectiveOn <= from),
    ).parts.host;
    return { from, timetable, allowance };
  });
}
