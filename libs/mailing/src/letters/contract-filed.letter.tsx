import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { CONTRACT_SAMPLE, type ContractTold, contractFacts, contractOf, named, whyOf } from '../words/contracts/contract-told.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ContractFiledParams = ContractTold & {
  filedOn: CivilDate;
  /** Last day for the OPCO's answer. */
  answerBy: CivilDate;
};

/** Tells the training centre and the student that a contract was sent to the OPCO. */
export const contractFiled = letter<ContractFiledParams>(
  {
    name: 'contract-filed',
    isSecret: false,
    sample: { ...CONTRACT_SAMPLE, reader: 'school', filedOn: '2027-01-06', answerBy: '2027-01-26' },
    variants: [{ reader: 'student', studentName: null }],
  },
  {
    fr: (told) => ({
      subject: named('Contrat envoyé à l’OPCO', told, 'fr'),
      to: told.firstName,
      lead: [
        `L’employeur a envoyé ${contractOf(told, 'fr')} à l’OPCO le ${longDay(told.filedOn, 'fr')}.`,
        `La réponse arrive le ${longDay(told.answerBy, 'fr')} au plus tard. Sans réponse, c’est un refus de prise en charge\u00a0: le contrat, lui, continue.`,
      ],
      facts: contractFacts(told, 'fr'),
      action: { label: 'Voir le contrat', link: told.link },
      next: [
        step('L’OPCO', 'vérifie le dossier'),
        step('L’employeur ou le CFA', 'note la réponse'),
        step('Vous', 'recevez une lettre dès qu’elle est là'),
      ],
      why: whyOf(told, 'fr'),
    }),
    en: (told) => ({
      subject: named('Contract sent to the OPCO', told, 'en'),
      to: told.firstName,
      lead: [
        `The employer sent ${contractOf(told, 'en')} to the OPCO on ${longDay(told.filedOn, 'en')}.`,
        `The answer comes by ${longDay(told.answerBy, 'en')}. Without one, it is a refusal to pay: the contract itself goes on.`,
      ],
      facts: contractFacts(told, 'en'),
      action: { label: 'See the contract', link: told.link },
      next: [
        step('The OPCO', 'checks the file'),
        step('The employer or the training centre', 'notes the answer'),
        step('You', 'are told as soon as it is there'),
      ],
      why: whyOf(told, 'en'),
    }),
  },
);
