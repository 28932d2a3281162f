import { type FieldError, InvalidInput, type Locale, sentence } from '@seve/domain';
import {
  type ApprenticeContract,
  type ContractFault,
  contractFaults,
  employerShare,
  hiringAid,
  type LawTables,
  type LegalReason,
  paySchedule,
} from '@seve/law';
import type { MarkedLaw } from '../../core/law/current-law.js';
import type { ApprenticePayEmployer, ApprenticePayQuery, ApprenticePayReason, ApprenticePayView } from './apprentice-pay.dto.js';

const FAULTS: Record<ContractFault, Omit<FieldError, 'path'>> = {
  'end-before-start': { code: 'law.end-before-start' },
  'too-long': { code: 'law.contract-too-long' },
  'too-young': { code: 'law.apprentice-too-young' },
  'too-old': { code: 'law.apprentice-too-old' },
  'beyond-cycle': { code: 'law.years-beyond-course' },
  'initial-end-missing': { code: 'law.initial-end-missing' },
};

const contractFinders = ({ idcc, smcCents, previousCents, ...asked }: ApprenticePayQuery): ApprenticeContract => ({
  ...asked,
  idcc: idcc ?? null,
  smcCents: smcCents ?? null,
  previousCents: previousCents ?? null,
});

const reasonIn =
  (locale: Locale) =>
  ({ rule, article, numbers, sentence: words, remedy, doubt }: LegalReason): ApprenticePayReason => ({
    rule,
    article,
    numbers: { ...numbers },
    sentence: words[locale],
    remedy: remedy?.[locale] ?? null,
    doubt: doubt?.[locale] ?? null,
  });

function employerOf(query: ApprenticePayQuery, locale: Locale, law: LawTables): ApprenticePayEmployer {
  const { level, headcount, start, disabled, signedOn = start } = query;
  const aid = level === undefined || headcount === undefined ? null : hiringAid({ day: signedOn, headcount, level, disabled }, law);
  const share = level === undefined ? null : employerShare(start, level, law);
  const reasons = [...(aid?.reasons ?? []), ...(share?.reasons ?? [])];
  return { aidCents: aid?.cents ?? null, shareCents: share?.cents ?? null, reasons: reasons.map(reasonIn(locale)) };
}

/** @throws InvalidInput with the fields whose dates do not form a contract. */
export function answerApprenticePay(query: ApprenticePayQuery, locale: Locale, { tables, fedAt }: MarkedLaw): ApprenticePayView {
  const faults = contractFaults(query);
  if (faults.length > 0) throw new InvalidInput(faults.map(({ field, fault }) => ({ path: field, ...FAULTS[fault] })));
  const { unknown: outside, conclusion, periods, notes, parameters } = paySchedule(contractFinders(query), tables);
  return {
    unknown: outside,
    conclusion: { isAllowed: conclusion.ok, reasons: conclusion.reasons.map(reasonIn(locale)) },
    periods: periods.map(({ from, to, marks, year, ageBand, percent, base, scale, amountCents, latestCents, unknown, reasons }) => ({
      from,
      to,
      marks: [...marks],
      year,
      ageBand,
      percent,
      base,
      scale,
      amountCents,
      latestCents,
      unknown,
      reasons: reasons.map(reasonIn(locale)),
    })),
    notes: notes.map(reasonIn(locale)),
    parameters: parameters.map((parameter) => ({ ...parameter, fedAt: fedAt(parameter.name, parameter.validFrom) })),
    employer: employerOf(query, locale, tables),
    notice: sentence('law.notice', locale),
  };
}
