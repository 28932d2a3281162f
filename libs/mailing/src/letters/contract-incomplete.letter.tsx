import { OPCO_ANSWER_DAYS } from '@seve/domain';
import { letter } from '../letter.js';
import { CONTRACT_SAMPLE, type ContractTold, contractFacts, contractOf, named, whyOf } from '../words/contracts/contract-told.js';
import { step } from '../words/step.js';

export type ContractIncompleteParams = ContractTold & {
  /** Documents requested by the OPCO. */
  papers: string;
};

/** Tells employer and training centre which documents the OPCO requests. */
export const contractIncomplete = letter<ContractIncompleteParams>(
  {
    name: 'contract-incomplete',
    isSecret: true,
    sample: { ...CONTRACT_SAMPLE, papers: 'Le diplôme du maître d’apprentissage, lisible.' },
    variants: [{ reader: 'school', firstName: null }],
  },
  {
    fr: (told) => ({
      subject: named('L’OPCO demande des pièces', told, 'fr'),
      to: told.firstName,
      lead: [
        `Le dossier est incomplet\u00a0: l’OPCO demande des pièces pour ${contractOf(told, 'fr')}. Le délai de réponse repart à leur envoi.`,
      ],
      quote: { words: told.papers, by: 'OPCO' },
      facts: contractFacts(told, 'fr'),
      action: { label: 'Compléter le dossier', link: told.link },
      next: [
        step('Vous', 'envoyez les pièces à l’OPCO'),
        step('Vous', 'notez l’envoi dans Sève'),
        step('L’OPCO', `répond dans les 20\u00a0jours`),
      ],
      why: whyOf(told, 'fr'),
    }),
    en: (told) => ({
      subject: named('The OPCO asks for papers', told, 'en'),
      to: told.firstName,
      lead: [
        `The file is incomplete: the OPCO asks for papers for ${contractOf(told, 'en')}. The delay of its answer starts again when they are sent.`,
      ],
      quote: { words: told.papers, by: 'OPCO' },
      facts: contractFacts(told, 'en'),
      action: { label: 'Complete the file', link: told.link },
      next: [
        step('You', 'send the papers to the OPCO'),
        step('You', 'note the sending in Sève'),
        step('The OPCO', `answers within ${OPCO_ANSWER_DAYS} days`),
      ],
      why: whyOf(told, 'en'),
    }),
  },
);
