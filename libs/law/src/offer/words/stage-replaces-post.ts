import { educationCode } from '../../legal-reason.js';
import { type CheckedOffer, type Finding, firstSaid, type OfferText, said, textsOf, whole } from '../checked-offer.js';

const STAGES: readonly CheckedOffer['kind'][] = ['observation', 'pfmp', 'internship'];

/** Phrases forbidden by L124-7, unless they are not about people ("remplacement d’agents chimiques"). */
const PLAIN = whole(
  String.raw`(?:en )?remplacements? (?:d’une? |de la |du |de |des |d’)?(?:personnes?|salariée?s?|collègues?|titulaires?|employée?s?|techniciens?|techniciennes?|opérateurs?|opératrices?|agente?s?|congés?|arrêts?|absente?s?|absences?|départs?|M\.|Mme|Madame|Monsieur|notre)`,
  'remplace[rz]? (?:une? |la |le |notre |les |des )(?:personnes?|salariée?s?|collègues?|titulaires?|employée?s?|absente?s?)',
  String.raw`congés? (?:de )?(?:maternité|paternité|parental|maladie)(?!\p{L})`,
  '(?:surcroît|surcharge|accroissement|hausse|pic|pointe|surplus) (?:temporaire |ponctuel(?:le)? |saisonni(?:er|ère) )?(?:d’activité|de travail|de charge|de production)',
  String.raw`(?:emplois?|jobs?|travail|postes?|contrats?|activités?|renforts?) saisonni(?:er|ère)s?(?!\p{L})`,
  String.raw`saisonni(?:er|ère)s?(?!\p{L})(?= ?(?:pour|d’été|en|sur))`,
  String.raw`(?:poste|emploi) (?:permanent|à pourvoir|vacant)(?!\p{L})`,
  '(?:en attendant|dans l’attente) (?:d’un |du |de l’|d’une |une? |le |la |l’)?(?:recrutement|embauche|retour)',
);

/** Phrases that suggest an employee's work but may also describe learning. */
const SIGNS = whole(
  '(?:en (?:totale |toute |pleine |complète )?autonomie|totalement autonome|autonome(?:s)? (?:sur le poste|immédiatement|rapidement|dès))',
  '(?:renforce[rz]?|en renfort de) (?:l’|notre |les |nos )?(?:équipes?|effectifs?)',
  '(?:objectifs? de (?:vente|production|chiffre)|chiffre d’affaires à réaliser|quota de production)',
  String.raw`(?:expérience (?:de )?(?:\d+|un|deux|trois) ans? (?:exigée|requise|demandée|minimum)|(?:\d+|un|deux|trois) ans? d’expérience)`,
  '(?:opérationnel(?:le)?(?:s)? (?:immédiatement|de suite|dès le premier jour|rapidement)|immédiatement opérationnel(?:le)?)',
);

const reasonOf = ({ path, quote }: { path: string; quote: string }, isPlain: boolean) => ({
  rule: 'stage-replaces-post',
  path,
  article: educationCode('L124-7'),
  numbers: { quote },
  sentence: isPlain
    ? said(
        `«\u00a0${quote}\u00a0»\u00a0: un stage ne remplace pas une personne et ne répond ni à un surcroît d’activité ni à un emploi saisonnier.`,
        `“${quote}”: an internship replaces nobody and answers neither a peak of activity nor a seasonal job.`,
      )
    : said(`«\u00a0${quote}\u00a0» fait penser au travail d’une personne salariée.`, `“${quote}” sounds like the work of an employee.`),
  remedy: isPlain
    ? said('Proposez un emploi, ou des missions d’apprentissage du métier.', 'Offer a job, or tasks by which the trade is learnt.')
    : said('Dites ce que la personne apprend, et qui l’accompagne.', 'Say what the person learns, and who accompanies.'),
});

const OTHER_SENSE = said(
  'Si ces mots parlent d’autre chose que d’une personne, confirmez-le.',
  'If these words are about something else than a person, confirm it.',
);

/**
 * Checks that an internship is not for a permanent post, a peak, a season or a replacement (L124-7): matching phrases are only signs, which
 * the company confirms or changes.
 */
export const stageReplacesPost = (offer: CheckedOffer): Finding => (STAGES.includes(offer.kind) ? replacedPost(textsOf(offer)) : null);

/** Returns the first phrase that suggests an employee's post; `texts` have normalised apostrophes and spaces. */
export function replacedPost(texts: readonly OfferText[]): Finding {
  const plainly = firstSaid(texts, PLAIN);
  if (plainly) return { weight: 'warned', reason: { ...reasonOf(plainly, true), doubt: OTHER_SENSE } };
  const sign = firstSaid(texts, SIGNS);
  if (!sign) return null;
  const doubt = said(
    'Ces mots peuvent décrire la fin d’un apprentissage\u00a0: à vous d’en juger.',
    'These words may describe the end of a learning: yours to judge.',
  );
  return { weight: 'warned', reason: { ...reasonOf(sign, false), doubt } };
}
