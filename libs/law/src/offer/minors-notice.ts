import { labourCode } from '../legal-reason.js';
import { NAMED_HAZARDS } from '../minors/hazards.js';
import { type CheckedOffer, type Finding, said } from './checked-offer.js';

const OPEN_TO_MINORS: readonly CheckedOffer['kind'][] = ['pfmp', 'internship', 'apprenticeship', 'professionalisation', 'immersion'];
/** Kinds of posts whose minors a declaration can admit (R4153-39). */
const IN_TRAINING: readonly CheckedOffer['kind'][] = ['pfmp', 'internship', 'apprenticeship', 'professionalisation'];
const MAJORITY = 18;
/** Fixed-term contracts: D4154-1 lists agents forbidden to them. */
const FIXED_TERM: readonly CheckedOffer['kind'][] = ['apprenticeship', 'professionalisation'];
const LISTED_AGENTS = said(
  'Vingt-sept agents sont interdits aux salariés en contrat à durée déterminée (Code du travail, art. D4154-1)\u00a0; rien ne dit si la liste vaut pour les apprentis.',
  'Twenty-seven agents are forbidden to employees on fixed-term contracts (Code du travail, art. D4154-1); whether the list covers apprentices is not settled.',
);

/** Returns what the hazards of a post mean for minors; an observation pupil may meet none. */
export function minorsNotice(offer: CheckedOffer): Finding {
  const hazards = offer.hazards ?? [];
  const known = NAMED_HAZARDS.filter(({ tag }) => hazards.includes(tag));
  if (known.length === 0) return null;
  const names = (language: 'fr' | 'en') => known.map(({ label }) => label[language]).join(', ');
  const common = { rule: 'minors-notice', path: 'hazards', numbers: { hazards: known.map(({ tag }) => tag).join(' ') } };
  if (offer.kind === 'observation') {
    return {
      weight: 'refused',
      reason: {
        ...common,
        article: labourCode('R4153-39'),
        sentence: said(
          `Une semaine d’observation n’expose à aucun risque\u00a0: ${names('fr')}.`,
          `A week of observation exposes to no hazard: ${names('en')}.`,
        ),
        remedy: said('Retirez le risque du programme, puis décochez-le.', 'Take the hazard out of the week, then untick it.'),
      },
    };
  }
  if (!OPEN_TO_MINORS.includes(offer.kind) || (offer.minAge ?? 0) >= MAJORITY) return null;
  const barred = known.filter(({ derogable }) => !derogable || !IN_TRAINING.includes(offer.kind));
  const isListed = hazards.includes('chemical_agents') && FIXED_TERM.includes(offer.kind);
  const article = barred[0]?.article ?? known[0]?.article ?? 'L4153-8';
  return {
    weight: 'warned',
    reason: {
      ...common,
      article: labourCode(article),
      sentence: said(`Interdit avant 18\u00a0ans\u00a0: ${names('fr')}.`, `Forbidden before 18: ${names('en')}.`),
      remedy:
        barred.length > 0
          ? said('Le poste sera proposé aux majeurs seulement.', 'The post will be shown to adults only.')
          : said(
              'Avant 18\u00a0ans, il faut vos déclarations et celles de l’établissement à l’inspection du travail, et un avis médical de moins d’un an.',
              'Before 18, it takes your declaration and the school’s to the labour inspector, and a medical notice of less than a year.',
            ),
      ...(isListed && { doubt: LISTED_AGENTS }),
    },
  };
}
