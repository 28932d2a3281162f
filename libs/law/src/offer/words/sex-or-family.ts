import { labourCode } from '../../legal-reason.js';
import { type CheckedOffer, type Finding, firstSaid, said, textsOf, whole } from '../checked-offer.js';

const WHO = '(?:femmes?|hommes?|filles?|garçons?)';
const NOT_BOTH = '(?! ?(?:/|ou|et|-) ?(?:une? |des )?(?:femme|homme))';

const PATTERNS = whole(
  String.raw`jeunes? ${WHO}(?!\p{L})${NOT_BOTH}`,
  String.raw`(?:recherch\p{L}+|recrut\p{L}+|embauch\p{L}+|souhait\p{L}+) (?:une?|des|d’une?) ${WHO}(?!\p{L})${NOT_BOTH}`,
  String.raw`(?:uniquement|seulement|exclusivement|réservée?s? à|réservée?s? aux) (?:une? |des |aux |les )?${WHO}(?!\p{L})${NOT_BOTH}`,
  String.raw`(?:poste|profil|équipe|offre) (?:pour|de préférence) (?:une? |des )?${WHO}(?!\p{L})${NOT_BOTH}`,
  `${WHO} (?:uniquement|seulement|exclusivement|de préférence)`,
  String.raw`(?:de préférence|plutôt) (?:une? )?(?:femme|homme|féminin|masculin)e?(?!\p{L})`,
  String.raw`(?:de sexe|candidat|profil) (?:féminin|masculin)e?(?!\p{L})`,
  String.raw`(?:célibataires?|mariée?s?|divorcée?s?|pacsée?s?)(?! ?[·.(])(?!\p{L})`,
  '(?:sans enfants?|enfants? à charge)',
  String.raw`(?:mère|père)s? de famille(?!\p{L})`,
  '(?:sans (?:charges?|contraintes?|obligations?) (?:de famille|familiales?)|situation (?:de famille|familiale|maritale|matrimoniale))',
  '(?:pas de (?:grossesse|projet d’enfant)|non enceinte|désir d’enfants?)',
  String.raw`(?:young|single) (?:man|woman|men|women|lady|ladies)(?!\p{L})`,
);

/** Checks that an offer names no sex and no family situation (L1142-1). */
export function sexOrFamily(offer: CheckedOffer): Finding {
  const found = firstSaid(textsOf(offer), PATTERNS);
  if (!found) return null;
  const { path, quote } = found;
  return {
    weight: 'refused',
    reason: {
      rule: 'sex-or-family',
      path,
      article: labourCode('L1142-1'),
      numbers: { quote },
      sentence: said(
        `«\u00a0${quote}\u00a0»\u00a0: une offre ne mentionne ni le sexe ni la situation de famille.`,
        `“${quote}”: an offer mentions neither sex nor family situation.`,
      ),
      remedy: said('Retirez ces mots\u00a0; dites ce que la personne fera.', 'Leave these words out; say what the person will do.'),
    },
  };
}
