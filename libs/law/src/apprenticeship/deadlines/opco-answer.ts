import { type LegalReason, labourCode } from '../../legal-reason.js';
import { addDays, type CivilDate } from '../../time/civil-date.js';
import { dayIn } from '../../wording.js';
import { OPCO_ANSWER_DAYS, SILENCE_ALERT_DAYS } from './deadline-days.js';

/** `alert`: the answer is due soon. `implicitly_refused`: the silence is a refusal to pay; the contract itself stays valid. */
export type OpcoAnswer = 'waiting' | 'alert' | 'implicitly_refused';

/** Returns the state of a complete file without an answer (R6224-3): after twenty days the silence is a refusal. */
export function opcoAnswer(completeOn: CivilDate, today: CivilDate): { state: OpcoAnswer; lastDay: CivilDate; reason: LegalReason } {
  const lastDay = addDays(completeOn, OPCO_ANSWER_DAYS);
  const by = dayIn(lastDay);
  const state = today > lastDay ? 'implicitly_refused' : today >= addDays(completeOn, SILENCE_ALERT_DAYS) ? 'alert' : 'waiting';
  return {
    state,
    lastDay,
    reason: {
      rule: 'opco-answer',
      article: labourCode('R6224-3'),
      numbers: { completeOn, days: OPCO_ANSWER_DAYS, lastDay },
      sentence: {
        fr: `L’OPCO répond le ${by.fr} au plus tard\u00a0; après, son silence vaut refus de prise en charge.`,
        en: `The OPCO answers by ${by.en}; after that, its silence is a refusal to pay.`,
      },
    },
  };
}
