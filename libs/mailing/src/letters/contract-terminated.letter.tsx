import { AFTER_RUPTURE_MONTHS, type CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { CONTRACT_SAMPLE, type ContractTold, contractFacts, named, whyOf } from '../words/contracts/contract-told.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ContractTerminatedParams = ContractTold & {
  /** Last day of the contract. */
  endedOn: CivilDate;
};

/** Tells all parties that a contract ends early; the coordinator is told no name. */
export const contractTerminated = letter<ContractTerminatedParams>(
  {
    name: 'contract-terminated',
    isSecret: true,
    sample: { ...CONTRACT_SAMPLE, endedOn: '2027-02-12' },
    variants: [
      { reader: 'student', studentName: null },
      { reader: 'guardian' },
      { reader: 'school' },
      { reader: 'coordinator', studentName: null },
      { reader: 'teacher' },
    ],
  },
  {
    fr: (told) => ({
      subject: named('Contrat rompu', told, 'fr'),
      to: told.firstName,
      lead: [
        told.reader === 'coordinator'
          ? `Un contrat préparé par ${told.schoolName} prend fin le ${longDay(told.endedOn, 'fr')}, avant la date prévue.`
          : `${told.reader === 'student' ? 'Votre contrat' : 'Le contrat'} prend fin le ${longDay(told.endedOn, 'fr')}, avant la date prévue.`,
        `L’employeur notifie la rupture par écrit et sans délai au CFA et à l’OPCO (Code du travail, art. R6222-21). L’apprenti peut rester au CFA ${AFTER_RUPTURE_MONTHS}\u00a0mois pour chercher un autre employeur (art. L6222-18-2).`,
      ],
      facts: contractFacts(told, 'fr'),
      action: { label: 'Ouvrir Sève', link: told.link },
      next: [
        step('L’employeur', 'prévient l’OPCO et le CFA par écrit'),
        step('Le CFA', `garde l’apprenti en formation jusqu’à ${AFTER_RUPTURE_MONTHS}\u00a0mois`),
        step('L’apprenti', 'cherche un nouvel employeur avec son CFA'),
      ],
      why: whyOf(told, 'fr'),
    }),
    en: (told) => ({
      subject: named('Contract ended early', told, 'en'),
      to: told.firstName,
      lead: [
        told.reader === 'coordinator'
          ? `A contract prepared by ${told.schoolName} ends on ${longDay(told.endedOn, 'en')}, before its day.`
          : `${told.reader === 'student' ? 'Your contract' : 'The contract'} ends on ${longDay(told.endedOn, 'en')}, before its day.`,
        `The employer notifies the rupture in writing and without delay to the training centre and the OPCO (Code du travail, art. R6222-21). The apprentice may stay at the training centre for ${AFTER_RUPTURE_MONTHS} months to look for another employer (art. L6222-18-2).`,
      ],
      facts: contractFacts(told, 'en'),
      action: { label: 'Open Sève', link: told.link },
      next: [
        step('The employer', 'tells the OPCO and the training centre in writing'),
        step('The training centre', `keeps the apprentice in training for up to ${AFTER_RUPTURE_MONTHS} months`),
        step('The apprentice', 'looks for a new employer with the training centre'),
      ],
      why: whyOf(told, 'en'),
    }),
  },
);
