import type { DatedRow } from '../dated.js';
import { educationCode, type LegalReason, type Verdict } from '../legal-reason.js';
import { LAW_TABLES, type LawTables } from '../tables/law-tables.js';
import { firstOfMonth, lastOfMonth } from '../time/civil-date.js';
import { presenceOf, type Stage } from '../time/presence.js';
import { dayIn, eurosIn } from '../wording.js';
import { type AllowanceAmount, allowanceAmount, type RatePolicy } from './allowance-amount.js';
import { type AllowanceDueQuestion, allowanceDue } from './allowance-due.js';

export interface OfferedAllowance {
  /** `month`: the same amount each whole month, holidays and closures included. */
  unit: 'hour' | 'month';
  cents: number;
}

export interface AllowanceMinimumQuestion extends AllowanceDueQuestion {
  /** Null when the offer does not state it. */
  pay: OfferedAllowance | null;
  policy?: RatePolicy;
}

export type AllowanceMinimum = Verdict & {
  isDue: boolean;
  /** Minimum per hour, in cents; null when nothing is due. At the newest published rate where `isPublished` is false. */
  minimumHourCents: number | null;
  /** Minimum per month, smoothed over the internship, in cents. */
  minimumMonthCents: number | null;
  /** Minimum for the whole internship, in cents. */
  totalCents: number | null;
  /** The rate of every day of the internship is published. */
  isPublished: boolean;
};

interface MonthShare {
  month: string;
  /** Minutes of presence, ignoring closures. */
  done: number;
  /** Minutes of the whole month, with days outside of the internship counted like the nearest day inside. */
  whole: number;
}

const withoutClosures = (stage: Stage) => presenceOf({ ...stage, closures: [] }).months;

/**
 * Returns the share of each stage in its months. `stages` are consecutive, so the shares of a fully covered month add up to one: 22 of 22
 * days is a whole month.
 */
function sharesOf(stages: readonly Stage[]): MonthShare[][] {
  const [first, last] = [stages[0], stages.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [opening, closing] = [firstOfMonth(first.from), lastOfMonth(last.to)];
  const around = [{ ...first, from: opening }, ...stages.slice(1)];
  const all = around.map((stage, at) => (at === around.length - 1 ? { ...stage, to: closing } : stage));
  const whole = new Map<string, number>();
  for (const { month, minutes } of all.flatMap(withoutClosures)) whole.set(month, (whole.get(month) ?? 0) + minutes);
  return stages.map((stage) =>
    withoutClosures(stage).map(({ month, minutes }) => ({ month, done: minutes, whole: whole.get(month) ?? 0 })),
  );
}

const shares = (stage: Stage): MonthShare[] => sharesOf([stage]).flat();

const shareOf = (monthCents: number, { done, whole }: MonthShare) => (whole === 0 ? 0 : (monthCents * done) / whole);
const paidBy = (monthCents: number, parts: readonly MonthShare[]) =>
  parts.reduce((sum, part) => sum + Math.round(shareOf(monthCents, part)), 0);

export interface PaidStage {
  stage: Stage;
  /** Monthly pay in cents; zero for hours that are not paid by the month. */
  monthCents: number;
}

/** Returns the cents paid by month: the full sum for a whole month, closures included, else its share. `paid` are consecutive. */
export function monthlyAllowance(paid: readonly PaidStage[]): Map<string, number> {
  const exact = new Map<string, number>();
  for (const [at, parts] of sharesOf(paid.map(({ stage }) => stage)).entries())
    for (const part of parts) exact.set(part.month, (exact.get(part.month) ?? 0) + shareOf(paid[at]?.monthCents ?? 0, part));
  return new Map([...exact].map(([month, cents]) => [month, Math.round(cents)]));
}

/** Returns the smallest monthly sum that pays at least `totalCents` in all. */
function leastMonth(totalCents: number, parts: ReturnType<typeof shares>): number {
  const months = parts.reduce((sum, { done, whole }) => sum + (whole === 0 ? 0 : done / whole), 0);
  if (months === 0) return 0;
  let cents = Math.max(0, Math.floor(totalCents / months) - parts.length);
  while (paidBy(cents, parts) < totalCents) cents += 1;
  return cents;
}

/** Returns the highest rate of the internship, which is the smallest hourly pay sufficient in each of its months. */
const leastHour = ({ months, atLatestRate }: AllowanceAmount) =>
  Math.max(...months.map(({ rateCents }) => rateCents ?? 0), atLatestRate?.row.value ?? 0);

/** Checks whether an offer may pay this: at least what is due; any amount if nothing is due. */
export function allowanceMinimum(asked: AllowanceMinimumQuestion, tables: LawTables = LAW_TABLES): AllowanceMinimum {
  const { pay, policy, ...question } = asked;
  const due = allowanceDue(question);
  const amount = allowanceAmount({ stage: question.stage, policy }, tables);
  const isPublished = amount.unknown === null;
  const totalCents = amount.totalCents ?? amount.atLatestRate?.totalCents ?? null;
  if (!due.isDue || totalCents === null) {
    const reasons = due.isDue ? [...due.reasons, ...amount.reasons] : due.reasons;
    return { ok: true, isDue: due.isDue, minimumHourCents: null, minimumMonthCents: null, totalCents: null, isPublished, reasons };
  }
  const parts = shares(question.stage);
  const least = { minimumHourCents: leastHour(amount), minimumMonthCents: leastMonth(totalCents, parts), totalCents };
  const isEnough =
    pay !== null && (pay.unit === 'hour' ? pay.cents >= least.minimumHourCents : paidBy(pay.cents, parts) >= least.totalCents);
  const answer = { isDue: true, ...least, isPublished };
  if (isEnough) return { ok: true, ...answer, reasons: [...due.reasons, ...amount.reasons] };
  return { ok: false, ...answer, reasons: [refusal(pay, least, amount.atLatestRate?.row ?? null), ...due.reasons] };
}

function refusal(
  pay: OfferedAllowance | null,
  { minimumHourCents, minimumMonthCents, totalCents }: { minimumHourCents: number; minimumMonthCents: number; totalCents: number },
  standIn: DatedRow<number> | null,
): LegalReason {
  const [hour, month, total] = [eurosIn(minimumHourCents), eurosIn(minimumMonthCents), eurosIn(totalCents)];
  const offered = pay && eurosIn(pay.cents);
  return {
    rule: 'allowance-minimum',
    article: educationCode('L124-6 et D124-8'),
    numbers: { offeredCents: pay?.cents ?? 0, unit: pay?.unit ?? 'none', minimumHourCents, minimumMonthCents, totalCents },
    sentence: offered
      ? {
          fr: `${offered.fr} ${pay?.unit === 'hour' ? 'de l’heure' : 'par mois'}\u00a0: c’est moins que la gratification due, ${total.fr} pour tout le stage.`,
          en: `${offered.en} ${pay?.unit === 'hour' ? 'an hour' : 'a month'}: that is less than the allowance due, ${total.en} for the whole internship.`,
        }
      : {
          fr: `Une gratification est due pour ce stage\u00a0: ${total.fr} en tout.`,
          en: `An allowance is due for this internship: ${total.en} in all.`,
        },
    remedy: {
      fr: `Proposez au moins ${hour.fr} de l’heure, ou ${month.fr} par mois.`,
      en: `Offer at least ${hour.en} an hour, or ${month.en} a month.`,
    },
    ...(standIn && {
      doubt: {
        fr: `Le taux d’une partie du stage n’est pas encore publié\u00a0: comparé au dernier taux publié (${eurosIn(standIn.value).fr}, ${dayIn(standIn.validFrom).fr}).`,
        en: `The rate of a part of the internship is not yet published: compared with the last published rate (${eurosIn(standIn.value).en}, ${dayIn(standIn.validFrom).en}).`,
      },
    }),
  };
}
