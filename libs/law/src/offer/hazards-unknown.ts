import { labourCode } from '../legal-reason.js';
import { UNKNOWN_HAZARD } from '../minors/hazards.js';
import { type CheckedOffer, type Finding, said } from './checked-offer.js';

/**
 * Warns that the company does not know the hazards of its post: the campus reviews the offer, and no minor sees it until they are known.
 */
export function hazardsUnknown({ hazards }: CheckedOffer): Finding {
  if (!hazards?.includes(UNKNOWN_HAZARD)) return null;
  return {
    weight: 'warned',
    reason: {
      rule: 'hazards-unknown',
      path: 'hazards',
      article: labourCode('L4153-8'),
      numbers: {},
      sentence: said(
        'On ne sait pas encore si le poste expose à un travail interdit avant 18\u00a0ans.',
        'It is not known yet whether the post exposes to work that is forbidden before 18.',
      ),
      remedy: said(
        'Le campus lit l’offre avant sa parution et voit la question avec l’entreprise. Sans réponse, le poste est proposé aux majeurs seulement.',
        'The campus reads the offer before it appears and settles the question with the company. Without an answer, the post is shown to adults only.',
      ),
    },
  };
}
