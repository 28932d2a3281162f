import { type LegalReason, labourCode, type Sentence } from '../../legal-reason.js';
import type { CivilDate } from '../../time/civil-date.js';
import { addMonths } from '../../time/civil-date.js';
import { dayIn } from '../../wording.js';
import { isLargeEmployer } from './hiring-aid.js';

const SENT_WITHIN_MONTHS = 6;
const COMMITTED_WITHIN_MONTHS = 8;

/** Found in official notices of 2025 and 2026, not verified on Légifrance. */
const TO_CHECK: Sentence = {
  fr: 'Relevé le 27\u00a0novembre 2026 dans des notices de l’administration\u00a0: à vérifier sur Légifrance avant de s’y fier.',
  en: 'Read on 27 November 2026 in notices of the administration: check it on Légifrance before relying on it.',
};

const condition = (article: string, numbers: LegalReason['numbers'], sentence: Sentence): LegalReason => ({
  rule: 'aid-conditions',
  article: labourCode(article),
  ...{ numbers, sentence, doubt: TO_CHECK },
});

/** Returns the conditions of the hiring aid besides its amount. */
export function aidConditions(concludedOn: CivilDate, headcount: number): LegalReason[] {
  const by = dayIn(addMonths(concludedOn, SENT_WITHIN_MONTHS));
  const sent = condition(
    'D6243-2',
    { concludedOn, months: SENT_WITHIN_MONTHS },
    {
      fr: `L’aide suppose que le contrat soit envoyé à l’OPCO dans les ${SENT_WITHIN_MONTHS}\u00a0mois de sa conclusion, soit le ${by.fr} au plus tard.`,
      en: `The aid supposes that the contract is sent to the OPCO within ${SENT_WITHIN_MONTHS} months of its conclusion, by ${by.en}.`,
    },
  );
  const rata = condition(
    'D6243-2',
    {},
    {
      fr: 'Si le contrat s’arrête avant un an, l’aide est due au prorata des jours.',
      en: 'If the contract ends within the year, the aid is due for the days done.',
    },
  );
  const commitment = condition(
    'L6243-1',
    { headcount, months: COMMITTED_WITHIN_MONTHS },
    {
      fr: `À partir de 250\u00a0salariés, l’engagement sur la part d’alternants s’envoie dans les ${COMMITTED_WITHIN_MONTHS}\u00a0mois de la conclusion du contrat.`,
      en: `From 250 staff, the commitment on the share of work-study staff is sent within ${COMMITTED_WITHIN_MONTHS} months of the conclusion.`,
    },
  );
  return isLargeEmployer(headcount) ? [sent, rata, commitment] : [sent, rata];
}

/** Returns the note on the employer's share of a course of level 6 or 7 after a rupture in the first 45 days. */
export const shareAfterRupture = (): LegalReason =>
  condition(
    'D6332-82-2',
    { halfCents: 37_500, nextEmployerCents: 20_000 },
    {
      fr: 'Après une rupture dans les 45\u00a0premiers jours, cette part est réduite de moitié\u00a0; l’employeur suivant verse 200\u00a0euros.',
      en: 'After a rupture in the first 45 days, this share is halved; the next employer pays 200 euros.',
    },
  );
