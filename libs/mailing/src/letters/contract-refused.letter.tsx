import { OPCO_ANSWER_DAYS } from '@seve/domain';
import { letter } from '../letter.js';
import { CONTRACT_SAMPLE, type ContractTold, contractFacts, contractOf, named, whyOf } from '../words/contracts/contract-told.js';
import { step } from '../words/step.js';

export type ContractRefusedParams = ContractTold & {
  /** The refusal follows from a missing answer. */
  bySilence: boolean;
};

/** Tells everyone that the OPCO refuses to pay for a contract, by its answer or by its silence. */
export const contractRefused = letter<ContractRefusedParams>(
  {
    name: 'contract-refused',
    isSecret: true,
    sample: { ...CONTRACT_SAMPLE, bySilence: false },
    variants: [{ bySilence: true, reader: 'school' }, { reader: 'student', studentName: null, bySilence: true }, { reader: 'teacher' }],
  },
  {
    fr: (told) => ({
      subject: named(told.bySilence ? 'L’OPCO n’a pas répondu' : 'L’OPCO refuse la prise en charge', told, 'fr'),
      to: told.firstName,
      lead: [
        told.bySilence
          ? `${OPCO_ANSWER_DAYS}\u00a0jours sont passés sans réponse\u00a0: ce silence vaut refus de prise en charge (Code du travail, art. R6224-3).`
          : `L’OPCO refuse de prendre en charge ${contractOf(told, 'fr')}. Son motif est sur la page du contrat.`,
        'Le contrat signé continue. L’employeur peut corriger et renvoyer le dossier, ou contester le refus.',
      ],
      facts: contractFacts(told, 'fr'),
      action: { label: 'Voir le contrat', link: told.link },
      next: [
        step('L’employeur', 'appelle l’OPCO et corrige le dossier'),
        step('L’employeur ou le CFA', 'renvoie le contrat, ou note une réponse tardive'),
        step('L’apprenti', 'continue de travailler et d’être payé'),
      ],
      why: whyOf(told, 'fr'),
    }),
    en: (told) => ({
      subject: named(told.bySilence ? 'The OPCO has not answered' : 'The OPCO refuses to pay', told, 'en'),
      to: told.firstName,
      lead: [
        told.bySilence
          ? `${OPCO_ANSWER_DAYS} days have passed without an answer: this silence is a refusal to pay (Code du travail, art. R6224-3).`
          : `The OPCO refuses to pay for ${contractOf(told, 'en')}. Its reason is on the page of the contract.`,
        'The signed contract goes on. The employer can correct and send the file again, or contest the refusal.',
      ],
      facts: contractFacts(told, 'en'),
      action: { label: 'See the contract', link: told.link },
      next: [
        step('The employer', 'calls the OPCO and corrects the file'),
        step('The employer or the training centre', 'sends the contract again, or notes a late answer'),
        step('The apprentice', 'goes on working and being paid'),
      ],
      why: whyOf(told, 'en'),
    }),
  },
);
