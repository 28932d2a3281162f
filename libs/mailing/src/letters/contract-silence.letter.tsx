import { type CivilDate, SILENCE_ALERT_DAYS } from '@seve/domain';
import { letter } from '../letter.js';
import { CONTRACT_SAMPLE, type ContractTold, contractFacts, contractOf, named, whyOf } from '../words/contracts/contract-told.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ContractSilenceParams = ContractTold & {
  /** Last day for the OPCO's answer. */
  answerBy: CivilDate;
};

/** Tells employer and training centre that the OPCO's answer is overdue. */
export const contractSilence = letter<ContractSilenceParams>(
  {
    name: 'contract-silence',
    isSecret: true,
    sample: { ...CONTRACT_SAMPLE, answerBy: '2027-01-26' },
    variants: [{ reader: 'school', firstName: null }],
  },
  {
    fr: (told) => ({
      subject: named('L’OPCO n’a pas encore répondu', told, 'fr'),
      to: told.firstName,
      lead: [
        `${SILENCE_ALERT_DAYS}\u00a0jours sont passés sans réponse pour ${contractOf(told, 'fr')}. Après le ${longDay(told.answerBy, 'fr')}, le silence vaut refus de prise en charge.`,
      ],
      facts: contractFacts(told, 'fr'),
      action: { label: 'Noter la réponse', link: told.link },
      next: [step('Vous', 'appelez l’OPCO'), step('Vous', 'notez sa réponse dans Sève'), step('Tous', 'sont prévenus')],
      why: whyOf(told, 'fr'),
    }),
    en: (told) => ({
      subject: named('The OPCO has not answered yet', told, 'en'),
      to: told.firstName,
      lead: [
        `${SILENCE_ALERT_DAYS} days have passed without an answer for ${contractOf(told, 'en')}. After ${longDay(told.answerBy, 'en')}, silence is a refusal to pay.`,
      ],
      facts: contractFacts(told, 'en'),
      action: { label: 'Note the answer', link: told.link },
      next: [step('You', 'call the OPCO'), step('You', 'note its answer in Sève'), step('All', 'are told')],
      why: whyOf(told, 'en'),
    }),
  },
);
