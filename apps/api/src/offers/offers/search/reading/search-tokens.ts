import { fold, isLinkingWord, respelt } from '@seve/reference';
import { CONTRACT_WORDS, contractWord } from './contract-words.js';

/** A word of a search text. */
export interface SearchToken {
  /** Folded, as typed. */
  word: string;
  /** With one wrong letter mended, in French, and singular where it tells a contract. */
  spelt: string;
  /** Where it stands in the text: `[start, end)`. */
  start: number;
  end: number;
  /** "de", "à": tells nothing by itself. */
  isLink: boolean;
  /** What one says around a search: "je cherche une offre". */
  isFiller: boolean;
}

const FILLERS = new Set(
  (
    'je j cherche cherchons recherchons veux voudrais trouver trouve offre offres annonce annonces dans domaine secteur avec chez pres proche autour ' +
    'vers entreprise entreprises contrat contrats niveau metier metiers region departement ville formation etudiant etudiante etudiants ' +
    'eleve eleves lyceen lyceenne i want look looking for in at near around the of an and to with offer offers level company contract student'
  ).split(' '),
);

/** Words of the field as English-speaking students type them. */
const FRENCH_OF = new Map([
  ['analyst', 'analyste'],
  ['chemist', 'chimiste'],
  ['chemistry', 'chimie'],
  ['engineer', 'ingenieur'],
  ['environment', 'environnement'],
  ['lab', 'labo'],
  ['laboratory', 'laboratoire'],
  ['operator', 'operateur'],
  ['quality', 'qualite'],
  ['safety', 'securite'],
  ['technician', 'technicien'],
  ['water', 'eau'],
]);

function spellingOf(word: string): string {
  const inFrench = FRENCH_OF.get(word.replace(/s$/, '')) ?? word;
  const spelt = contractWord(inFrench) ?? respelt(inFrench, CONTRACT_WORDS);
  return contractWord(spelt) ?? spelt;
}

export function searchTokens(text: string): SearchToken[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}&]+/gu)].flatMap(({ 0: typed, index }) => {
    const word = fold(typed).replaceAll(' ', '');
    if (word === '') return [];
    const [isLink, isFiller] = [isLinkingWord(word), FILLERS.has(word)];
    return [{ word, spelt: spellingOf(word), start: index, end: index + typed.length, isLink, isFiller }];
  });
}
