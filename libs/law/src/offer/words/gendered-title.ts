import { labourCode } from '../../legal-reason.js';
import { type CheckedOffer, type Finding, plain, said } from '../checked-offer.js';
import { arePair, genderOf } from './gendered-words.js';

/** Forms for both genders: `H/F` and similar, `(e)`, `(trice)`, `technicien·ne`, `technicien/ne`. */
const BOTH = [
  /(?:^|[\s([,-])(?:[hmfx] ?[/|-] ?[hmfx](?: ?[/|-] ?[hmfdx])?)(?=$|[\s)\],.])/iu,
  /\b(?:hommes?|femmes?) ?(?:\/|ou|et) ?(?:hommes?|femmes?)\b/iu,
  /\p{L}\((?:e|ne|le|se|te|re|fe|ère|ière|trice|rice|euse|ienne|enne|esse|sse)s?\)/iu,
  /\p{L}[·•⋅.](?:e|ne|le|se|te|fe|ère|ière|trice|rice|euse|ienne|enne)s?\b/iu,
  /\p{L}[/-](?:e|ne|le|se|te|fe|ère|ière|trice|rice|euse|ienne|enne)s?(?=$|[\s,)])/iu,
  /\btous (?:les )?genres\b|\btou·te·s\b/iu,
];

/** Words that may precede the name of the trade. */
const BEFORE = new Set(
  `stage stagiaire stages alternance alternant-e contrat apprentissage professionnalisation offre emploi poste premier première job
cdi cdd pfmp observation immersion urgent recrutement recrute recherche un une le la les l d de du des en pour comme notre nos futur
future nouveau nouvelle mission bts but master licence bac pro cap m1 m2 an ans deux trois place places ouvrier-stage`
    .split(/\s+/)
    .filter(Boolean),
);

const WORD = /\p{L}[\p{L}-]*/gu;
const wordsOf = (title: string): string[] => title.match(WORD) ?? [];

/** Returns the word that names the trade and its gender; null where the title names none, or both genders. */
export function genderedHead(typed: string): { word: string; gender: 'feminine' | 'masculine' } | null {
  const title = plain(typed).replace(/\bstages? (?:ouvriers?|étudiants?)\b/giu, 'stage');
  if (BOTH.some((pattern) => pattern.test(title))) return null;
  const words = wordsOf(title.replaceAll('’', ' '));
  const word = words.find((one) => !BEFORE.has(one.toLowerCase()));
  const gender = word === undefined ? null : genderOf(word);
  if (word === undefined || gender === null) return null;
  return words.some((other) => arePair(word, other)) ? null : { word, gender };
}

/** Checks that a title names the trade in both genders or contains H/F (L1142-1). */
export function genderedTitle({ title }: CheckedOffer): Finding {
  const head = genderedHead(title);
  if (head === null) return null;
  const { word, gender } = head;
  return {
    weight: 'refused',
    reason: {
      rule: 'gendered-title',
      path: 'title',
      article: labourCode('L1142-1'),
      numbers: { word, gender },
      sentence: said(
        `«\u00a0${word}\u00a0» n’est écrit qu’au ${gender === 'feminine' ? 'féminin' : 'masculin'}.`,
        `“${word}” is written in the ${gender} only.`,
      ),
      remedy: said('Ajoutez «\u00a0H/F\u00a0» à l’intitulé, ou écrivez les deux formes.', 'Add “H/F” to the title, or write both forms.'),
    },
  };
}
