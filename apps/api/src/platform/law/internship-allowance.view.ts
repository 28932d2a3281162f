import { InvalidInput, type Locale } from '@seve/domain';
import { addMonths, type InternshipAllowanceQuestion, internshipAllowance, readClosures, readWeek } from '@seve/law';
import type { MarkedLaw } from '../../core/law/current-law.js';
import { viewOfReason } from '../../core/law/legal-reason.view.js';
import type { InternshipAllowanceQuery, InternshipAllowanceView } from './internship-allowance.dto.js';
import { NOTICE } from './notice.js';

const LONGEST_MONTHS = 24;

/** @throws InvalidInput when the last day comes before the first, or two years after it. */
export function allowanceQuestion(query: InternshipAllowanceQuery): InternshipAllowanceQuestion {
  const { from, to, week, closures, school, doneHours, policy, signedOn } = query;
  if (to < from) throw new InvalidInput([{ path: 'to', code: 'law.dates-reversed' }]);
  if (to > addMonths(from, LONGEST_MONTHS)) throw new InvalidInput([{ path: 'to', code: 'law.too-long' }]);
  const stage = { from, to, week: readWeek(week) ?? [], closures: closures === undefined ? [] : (readClosures(closures) ?? []) };
  return { stage, school, doneMinutes: doneHours * 60, policy, signedOn };
}

export function viewOfAllowance(
  question: InternshipAllowanceQuestion,
  locale: Locale,
  { tables, fedAt }: MarkedLaw,
): InternshipAllowanceView {
  const { presence, hours, due, amount, reasons } = internshipAllowance(question, tables);
  return {
    isDue: due.isDue,
    minutes: presence.minutes,
    presenceDays: presence.presenceDays,
    thresholdMinutes: due.thresholdMinutes,
    isWithinSixMonths: hours.ok,
    months: [...amount.months],
    totalCents: amount.totalCents,
    unknown: amount.unknown?.why ?? null,
    totalAtLatestRateCents: amount.atLatestRate?.totalCents ?? null,
    rates: amount.rows.map(({ value, validFrom, source }) => ({
      hourCents: value,
      validFrom,
      source,
      fedAt: fedAt(tables.allowanceHour.name, validFrom),
    })),
    reasons: reasons.map((reason) => viewOfReason(reason, locale)),
    notice: NOTICE[locale],
  };
}
