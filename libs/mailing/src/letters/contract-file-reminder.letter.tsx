import { type CivilDate, FILING_WORKING_DAYS, OPCO_ANSWER_DAYS } from '@seve/domain';
import { letter } from '../letter.js';
import { CONTRACT_SAMPLE, type ContractTold, contractFacts, contractOf, named, whyOf } from '../words/contracts/contract-told.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ContractFileReminderParams = ContractTold & {
  /** Last day to send it. */
  lastDay: CivilDate;
  /** The last day is today or in the past. */
  isLast: boolean;
};

/** Reminds employer and training centre to send a contract to the OPCO: on the first day, three and five working days later. */
export const contractFileReminder = letter<ContractFileReminderParams>(
  {
    name: 'contract-file-reminder',
    isSecret: true,
    sample: { ...CONTRACT_SAMPLE, lastDay: '2027-01-09', isLast: false },
    variants: [{ reader: 'school', firstName: null }, { isLast: true }],
  },
  {
    fr: (told) => ({
      subject: named(told.isLast ? 'Dernier jour pour envoyer le contrat à l’OPCO' : 'Contrat à envoyer à l’OPCO', told, 'fr'),
      to: told.firstName,
      lead: [
        `Le contrat a commencé et n’est pas noté comme envoyé. L’employeur l’envoie à l’OPCO au plus tard le ${longDay(told.lastDay, 'fr')}, ${FILING_WORKING_DAYS}\u00a0jours ouvrables après son début (Code du travail, art. D6224-1).`,
        `Envoyez ${contractOf(told, 'fr')} et notez le jour dans Sève.`,
      ],
      facts: contractFacts(told, 'fr'),
      action: { label: 'Noter l’envoi', link: told.link },
      next: [
        step('L’employeur', 'ou le CFA par mandat, envoie le contrat signé et la convention de formation'),
        step('L’OPCO', `répond dans les 20\u00a0jours\u00a0: son silence vaut refus`),
        step('Vous', 'notez sa réponse, et chacun est prévenu'),
      ],
      why: whyOf(told, 'fr'),
    }),
    en: (told) => ({
      subject: named(told.isLast ? 'Last day to send the contract to the OPCO' : 'Contract to send to the OPCO', told, 'en'),
      to: told.firstName,
      lead: [
        `The contract has begun and is not noted as sent. The employer sends it to the OPCO by ${longDay(told.lastDay, 'en')}, ${FILING_WORKING_DAYS} working days after its start (Code du travail, art. D6224-1).`,
        `Send ${contractOf(told, 'en')} and note the day in Sève.`,
      ],
      facts: contractFacts(told, 'en'),
      action: { label: 'Note the sending', link: told.link },
      next: [
        step('The employer', 'or the training centre by mandate, sends the signed contract and the training agreement'),
        step('The OPCO', `answers within ${OPCO_ANSWER_DAYS} days: its silence is a refusal`),
        step('You', 'note its answer, and each is told'),
      ],
      why: whyOf(told, 'en'),
    }),
  },
);
