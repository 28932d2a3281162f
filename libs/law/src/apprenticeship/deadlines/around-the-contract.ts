import { type LegalReason, labourCode } from '../../legal-reason.js';
import { addDays, addMonths, type CivilDate } from '../../time/civil-date.js';
import { dayIn } from '../../wording.js';

const EXAM_DAYS = 5;

/** Returns the leave before the exams (L6222-35): five jours ouvrables, paid, within the month before the first exam. */
export function examLeave(firstExamOn: CivilDate): { from: CivilDate; to: CivilDate; days: number; reason: LegalReason } {
  const [from, to] = [addMonths(firstExamOn, -1), addDays(firstExamOn, -1)];
  const [first, last] = [dayIn(from), dayIn(to)];
  return {
    from,
    to,
    days: EXAM_DAYS,
    reason: {
      rule: 'around-the-contract',
      article: labourCode('L6222-35'),
      numbers: { firstExamOn, days: EXAM_DAYS, from, to },
      sentence: {
        fr: `${EXAM_DAYS}\u00a0jours ouvrables de congé payé pour préparer les épreuves, entre le ${first.fr} et le ${last.fr}.`,
        en: `${EXAM_DAYS}\u00a0working days of paid leave to prepare the exams, between ${first.en} and ${last.en}.`,
      },
    },
  };
}

/** Returns the last day of the medical visit, two months after the hiring (R6222-36). */
export function medicalVisit(hiredOn: CivilDate): { lastDay: CivilDate; reason: LegalReason } {
  const lastDay = addMonths(hiredOn, 2);
  const by = dayIn(lastDay);
  return {
    lastDay,
    reason: {
      rule: 'around-the-contract',
      article: labourCode('R6222-36'),
      numbers: { hiredOn, lastDay },
      sentence: {
        fr: `La visite d’information et de prévention a lieu le ${by.fr} au plus tard.`,
        en: `The occupational health visit takes place by ${by.en}.`,
      },
    },
  };
}
