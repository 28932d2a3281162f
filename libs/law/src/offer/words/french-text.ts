import { labourCode } from '../../legal-reason.js';
import { type CheckedOffer, type Finding, plain, said } from '../checked-offer.js';

const list = (words: string) => new Set(words.split(' '));

/** Short words that exist in only one of the languages compared. */
const FRENCH = list(
  'le les des du une et à au aux dans sur avec vous nous votre notre nos vos est sont ce cette qui que par plus ou pas chez être où leur vos sera serez êtes avez lors afin ainsi',
);
const FOREIGN = list(
  'the and of to in for with you we our your is are will be at as this that from have has who must should der die das und mit für wir sie ist ein eine auf werden het een van voor met zijn wij op el los las para con una y del nuestro gli della per sono il di',
);

const LEAST_WORDS = 8;
const LEAST_FOREIGN = 3;

/**
 * Checks that an offer is written in French (L5331-4); a text in another language may be added. Counting words proves nothing, so the
 * company confirms.
 */
export function frenchText({ description }: CheckedOffer): Finding {
  const words =
    plain(description)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const french = words.filter((word) => FRENCH.has(word)).length;
  const foreign = words.filter((word) => FOREIGN.has(word)).length;
  if (words.length < LEAST_WORDS || foreign < LEAST_FOREIGN || french >= foreign) return null;
  const isMixed = french * 3 > foreign;
  return {
    weight: 'warned',
    reason: {
      rule: 'french-text',
      path: 'description',
      article: labourCode('L5331-4'),
      numbers: { frenchWords: french, foreignWords: foreign },
      sentence: isMixed
        ? said('Une grande part du texte ne semble pas en français.', 'Much of the text does not look French.')
        : said('Le texte ne semble pas écrit en français.', 'The text does not look French.'),
      remedy: said(
        'Écrivez l’offre en français\u00a0; une traduction peut suivre.',
        'Write the offer in French; a translation may follow.',
      ),
      doubt: said(
        'La langue est jugée au compte des petits mots\u00a0: relisez.',
        'Language is judged by counting little words: read again.',
      ),
    },
  };
}
