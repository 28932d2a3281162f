import type { Sentence } from '@seve/domain';
import { SECTOR_NAMES, SIZE_NAMES } from '../explain/company-labels.js';
import { listedSentences, typesetSentence } from '../explain/wording.js';
import type { Pair } from '../facts/facts.js';
import { type Criterion, FULL } from './criterion.js';

/** Null if the student wishes for none, or the company has not stated it. */
const isMet = <T>(wishes: readonly T[], own: T | null): boolean | null =>
  wishes.length === 0 || own === null ? null : wishes.includes(own);

const sectorMet = ({ student, offer }: Pair) => isMet(student.sectorWishes, offer.sector);
const sizeMet = ({ student, offer }: Pair) => isMet(student.sizeWishes, offer.size);

const BOTH: Readonly<Record<'true true' | 'true false' | 'false true' | 'false false', Sentence>> = {
  'true true': typesetSentence('Le secteur et la taille que vous souhaitez.', 'The sector and the size you wish for.'),
  'true false': typesetSentence('Le secteur souhaité, mais une autre taille.', 'The sector you wish for, but another size.'),
  'false true': typesetSentence('La taille souhaitée, mais un autre secteur.', 'The size you wish for, but another sector.'),
  'false false': typesetSentence('Ni le secteur ni la taille que vous souhaitez.', 'Neither the sector nor the size you wish for.'),
};
const SECTOR = {
  true: typesetSentence('Un secteur que vous souhaitez.', 'A sector you wish for.'),
  false: typesetSentence('Un autre secteur que ceux que vous souhaitez.', 'Another sector than those you wish for.'),
};
const SIZE = {
  true: typesetSentence('Une taille que vous souhaitez.', 'A size you wish for.'),
  false: typesetSentence('Une autre taille que celles que vous souhaitez.', 'Another size than those you wish for.'),
};

/** Basis points above the minimum that give full points. */
const FULL_ABOVE = 5_000;

/** Half of the points at the minimum, all from 50 % above it on; null if the offer names no pay, or the law no minimum. */
const payValue = ({ offer: { payAboveMinimum: above } }: Pick<Pair, 'offer'>): number | null =>
  above === null ? null : FULL / 2 + Math.floor((Math.min(above, FULL_ABOVE) * FULL) / (2 * FULL_ABOVE));

/** Values decided by the offer alone, those that can be compared. */
export const offeredValues = (pair: Pick<Pair, 'offer'>): number[] => [payValue(pair)].filter((value) => value !== null);

function payWords(above: number): Sentence {
  const points = Math.floor(above / 100);
  if (points === 0) return typesetSentence('Rémunération proche du minimum légal.', 'Pay near the legal minimum.');
  return typesetSentence(`Rémunération de ${points} % au-dessus du minimum légal.`, `Pay ${points}% above the legal minimum.`);
}

/** Pay in words, appended to those about sector and size. */
function shortPayWords(above: number): Sentence {
  const points = Math.floor(above / 100);
  return points === 0
    ? typesetSentence('Payé au minimum.', 'Pay near minimum.')
    : typesetSentence(`Payé ${points} % au-dessus.`, `Pay ${points}% above.`);
}

function wishWords(sector: boolean | null, size: boolean | null): Sentence | null {
  if (sector !== null && size !== null) return BOTH[`${sector} ${size}`];
  if (sector !== null) return SECTOR[`${sector}`];
  return size === null ? null : SIZE[`${size}`];
}

/** Compares the company's sector and size with the student's wishes, and the pay with the minimum: equal shares of what can be compared. */
export const wishesCriterion: Criterion<'student'> = {
  name: 'wishes',
  label: { fr: 'Envies', en: 'Wishes' },
  why: typesetSentence(
    'Le secteur, la taille et une rémunération au-dessus du minimum plaisent, mais ne décident pas.',
    'Sector, size and pay above the minimum please, but do not decide.',
  ),
  method: typesetSentence(
    "Le secteur et la taille de l'entreprise que vous souhaitez, et la rémunération au-dessus du minimum légal de ce type de poste, au dernier montant publié : à parts égales entre ce qui peut se comparer. La rémunération compte pour moitié au minimum, en entier dès 50 % au-dessus ; le minimum d'un apprenti est celui d'une première année à 18 ans, le même pour tout le monde. Ce que vous ne souhaitez pas, ou que l'offre ne dit pas, ne compte pas.",
    'The sector and the size of the company that you wish for, and pay above the legal minimum of this kind of post, at the last amount published: equal shares of what can be compared. Pay counts half at the minimum, in full from 50% above; the minimum of an apprentice is that of a first year at 18, the same for everybody. What you do not wish for, or the offer does not say, does not count.',
  ),
  value(pair) {
    const met = [sectorMet(pair), sizeMet(pair)].map((one) => (one === null ? null : Number(one) * FULL));
    const known = [...met, ...offeredValues(pair)].filter((value) => value !== null);
    return known.length === 0 ? null : Math.floor(known.reduce((sum, value) => sum + value, 0) / known.length);
  },
  reason(pair) {
    const { payAboveMinimum: above } = pair.offer;
    const wishes = wishWords(sectorMet(pair), sizeMet(pair));
    if (above === null) return wishes ?? SECTOR.false;
    const pay = payWords(above);
    if (!wishes) return pay;
    const short = shortPayWords(above);
    return { fr: `${wishes.fr} ${short.fr}`, en: `${wishes.en} ${short.en}` };
  },
  sides({ student, offer }) {
    const wished = [...student.sectorWishes.map((one) => SECTOR_NAMES[one]), ...student.sizeWishes.map((one) => SIZE_NAMES[one])];
    const own = [...(offer.sector ? [SECTOR_NAMES[offer.sector]] : []), ...(offer.size ? [SIZE_NAMES[offer.size]] : [])];
    const pay = offer.payAboveMinimum === null ? [] : [payWords(offer.payAboveMinimum)].map(withoutEnd);
    return { student: listedSentences(wished), offer: listedSentences([...own, ...pay]) };
  },
};

/** Removes the final punctuation, for use in a list: `rémunération de 20 % au-dessus du minimum légal`. */
function withoutEnd({ fr, en }: Sentence): Sentence {
  const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1, -1)}`;
  return { fr: lower(fr), en: lower(en) };
}
