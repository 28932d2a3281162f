import { labourCode } from '../../legal-reason.js';
import { type CheckedOffer, type Finding, firstSaid, type OfferText, said, textsOf, whole } from '../checked-offer.js';

/** An age from 19 on; a lower number is a protection of minors or years of experience. */
const AGE = '(19|[2-6]\\d)';
const YEARS = 'ans(?! d’(?:expérience|ancienneté|existence|activité))';

/** Patterns whose first group captures the highest age. */
const BOUNDS = whole(
  `(?:moins|plus jeunes?) de ${AGE} ${YEARS}`,
  String.raw`(?:maximum|max\.?|au plus|jusqu’à|pas plus de|n’excédant pas|ne dépassant pas) ${AGE} ${YEARS}`,
  String.raw`(?:entre|de) (?:1[4-9]|[2-6]\d)(?: ans)? (?:et|à) ${AGE} ${YEARS}`,
  String.raw`(?:1[4-9]|[2-6]\d) ?(?:-|/|à) ?${AGE} ${YEARS}`,
  String.raw`${AGE} ans (?:\(?maximum|\(?max(?!\p{L})|au plus|au maximum|révolus au plus)`,
  `(?:âge maximum|âge maximal|âge limite|limite d’âge)(?: :| de| est de)? ?${AGE}`,
  String.raw`(?:under|below|younger than|up to|no older than) ${AGE}(?: years| y\.?o\.?)`,
);
/** Things other than persons whose age may be limited. */
const NOT_A_PERSON =
  /(?:entreprise|société|start-?up|machines?|matériels?|véhicules?|équipements?|expérience|bâtiments?|installations?|crédit|contrat) (?:de |a |âgée? |ayant )*$/iu;

const HINTS = whole(
  String.raw`(?:recherch\p{L}+|recrut\p{L}+|souhait\p{L}+|voulons|profil)(?: :)? (?:une? |de |des )?jeunes?(?!\p{L})(?! (?:pousse|entreprise))(?: \p{L}+)?`,
);

/** Highest age at the start set by the law itself, which an offer may repeat. */
const SET_BY_LAW: Partial<Record<CheckedOffer['kind'], number>> = { apprenticeship: 29, professionalisation: 25 };

function bound({ path, text }: OfferText, lawful: number): { path: string; quote: string; age: number } | null {
  for (const pattern of BOUNDS) {
    for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
      const age = Number(match[1]);
      if (age >= lawful || NOT_A_PERSON.test(text.slice(0, match.index))) continue;
      return { path, quote: match[0].trim(), age };
    }
  }
  return null;
}

/** Checks that an offer sets no upper age (L5331-2), except the ages set by law for work-study contracts. */
export function upperAge(offer: CheckedOffer): Finding {
  const lawful = SET_BY_LAW[offer.kind] ?? Number.POSITIVE_INFINITY;
  const found = textsOf(offer)
    .map((text) => bound(text, lawful))
    .find((one) => one !== null);
  if (found) return refused(found);
  const hint = firstSaid(textsOf(offer), HINTS);
  if (!hint) return null;
  return {
    weight: 'warned',
    reason: {
      rule: 'upper-age',
      path: hint.path,
      article: labourCode('L1132-1'),
      numbers: { quote: hint.quote },
      sentence: said(
        `«\u00a0${hint.quote}\u00a0» peut écarter des personnes à cause de leur âge.`,
        `“${hint.quote}” may keep people away because of their age.`,
      ),
      remedy: said('Dites l’expérience attendue, ou aucune.', 'Name the experience you expect, or none.'),
      doubt: said(
        'Une formule sur la jeunesse n’est pas une limite d’âge, mais elle compte comme indice de discrimination.',
        'Words about youth set no age limit, but they count as a sign of discrimination.',
      ),
    },
  };
}

const refused = ({ path, quote, age }: { path: string; quote: string; age: number }): Finding => ({
  weight: 'refused',
  reason: {
    rule: 'upper-age',
    path,
    article: labourCode('L5331-2'),
    numbers: { quote, age },
    sentence: said(`«\u00a0${quote}\u00a0»\u00a0: une offre ne fixe pas d’âge maximal.`, `“${quote}”: an offer sets no upper age.`),
    remedy: said('Retirez l’âge\u00a0; dites l’expérience ou le niveau attendus.', 'Leave the age out; name the experience or the level.'),
  },
});
