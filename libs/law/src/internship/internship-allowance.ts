import type { LegalReason } from '../legal-reason.js';
import { LAW_TABLES, type LawTables } from '../tables/law-tables.js';
import { type HostHours, hostHours } from '../time/host-hours.js';
import { type Presence, presenceOf } from '../time/presence.js';
import { type AllowanceAmount, type AllowanceQuestion, allowanceAmount } from './allowance-amount.js';
import { type AllowanceDue, type AllowanceDueQuestion, allowanceDue } from './allowance-due.js';

export type InternshipAllowanceQuestion = AllowanceQuestion & AllowanceDueQuestion;

export interface InternshipAllowance {
  presence: Presence;
  /** Hours with this host, and whether the internship may last so long. */
  hours: HostHours;
  due: AllowanceDue;
  /** Amount for the hours of this internship, even if it is not due. */
  amount: AllowanceAmount;
  reasons: readonly LegalReason[];
}

/** Rewords the reasons of an allowance that is not due, so that each applies only if one is paid. */
const reasonsIfPaid = (reasons: readonly LegalReason[]): LegalReason[] =>
  reasons.map((reason) => ({
    ...reason,
    sentence: { fr: `Si vous en versez une\u00a0: ${lowered(reason.sentence.fr)}`, en: `If you pay one: ${lowered(reason.sentence.en)}` },
  }));

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** Returns everything the law says about the allowance of one internship, as the calculator shows it. */
export function internshipAllowance(question: InternshipAllowanceQuestion, tables: LawTables = LAW_TABLES): InternshipAllowance {
  const hours = hostHours([question.stage], question.doneMinutes);
  const due = allowanceDue(question);
  const amount = allowanceAmount(question, tables);
  return {
    presence: presenceOf(question.stage),
    hours,
    due,
    amount,
    reasons: [...due.reasons, ...(due.isDue ? amount.reasons : reasonsIfPaid(amount.reasons)), ...hours.reasons],
  };
}
