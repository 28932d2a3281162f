import { type CivilDate, FILING_WORKING_DAYS } from '@seve/domain';
import { letter } from '../letter.js';
import { amendmentOf, CONTRACT_SAMPLE, type ContractTold, contractFacts, named, whyOf } from '../words/contracts/contract-told.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ContractAmendmentFileReminderParams = ContractTold & {
  /** First day on which the amendment applies. */
  effectiveOn: CivilDate;
  /** Last day to send it. */
  lastDay: CivilDate;
  /** The last day is today or in the past. */
  isLast: boolean;
};

/** Reminds employer and training centre to send an amendment to the OPCO: on its first day, three and five working days later. */
export const contractAmendmentFileReminder = letter<ContractAmendmentFileReminderParams>(
  {
    name: 'contract-amendment-file-reminder',
    isSecret: true,
    sample: { ...CONTRACT_SAMPLE, effectiveOn: '2027-09-01', lastDay: '2027-09-07', isLast: false },
    variants: [{ reader: 'school', firstName: null }, { isLast: true }],
  },
  {
    fr: (told) => ({
      subject: named(told.isLast ? 'Dernier jour pour envoyer l’avenant à l’OPCO' : 'Avenant à envoyer à l’OPCO', told, 'fr'),
      to: told.firstName,
      lead: [
        `L’avenant s’applique depuis le ${longDay(told.effectiveOn, 'fr')} et n’est pas noté comme envoyé. L’employeur l’envoie à l’OPCO au plus tard le ${longDay(told.lastDay, 'fr')}, ${FILING_WORKING_DAYS}\u00a0jours ouvrables après (Code du travail, art. D6224-5).`,
        `Envoyez ${amendmentOf(told, 'fr')} et notez le jour dans Sève.`,
      ],
      facts: contractFacts(told, 'fr'),
      action: { label: 'Noter l’envoi', link: told.link },
      next: [
        step('L’employeur', 'ou le CFA par mandat, envoie l’avenant signé'),
        step('L’OPCO', 'l’enregistre avec le contrat'),
        step('Vous', 'notez le jour de l’envoi, puis celui de la réponse'),
      ],
      why: whyOf(told, 'fr'),
    }),
    en: (told) => ({
      subject: named(told.isLast ? 'Last day to send the amendment to the OPCO' : 'Amendment to send to the OPCO', told, 'en'),
      to: told.firstName,
      lead: [
        `The amendment has held since ${longDay(told.effectiveOn, 'en')} and is not noted as sent. The employer sends it to the OPCO by ${longDay(told.lastDay, 'en')}, ${FILING_WORKING_DAYS} working days after (Code du travail, art. D6224-5).`,
        `Send ${amendmentOf(told, 'en')} and note the day in Sève.`,
      ],
      facts: contractFacts(told, 'en'),
      action: { label: 'Note the sending', link: told.link },
      next: [
        step('The employer', 'or the training centre by mandate, sends the signed amendment'),
        step('The OPCO', 'registers it with the contract'),
        step('You', 'note the day it was sent, then that of the answer'),
      ],
      why: whyOf(told, 'en'),
    }),
  },
);
