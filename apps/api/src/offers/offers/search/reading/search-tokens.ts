import { fold, isLinkingWord, respelt } from '@seve/reference';
import { CONTRACT_WORDS, contractWord } from './contract-words.js';

/** Word of a search text. */
export interface SearchToken {
  /** Word as typed, folded. */
  word: string;
  /** Word with one wrong letter corrected, translated to French, and in the singular for a word of a contract. */
  spelt: string;
  /** Position in the text: `[start, end)`. */
  start: number;
  end: number;
  /** Linking word such as "de" or "à", without meaning of its own. */
  isLink: boolean;
  /** Word around a search without meaning for it: "je cherche une offre". */
  isFiller: boolean;
}

const FILLERS = new Set(
  (
    'je j cherche cherchons recherchons veux voudrais trouver trouve offre offres annonce annonces dans domaine secteur avec chez pres proche autour ' +
    'vers entreprise entreprises contrat contrats niveau metier metiers region departement ville formation etudiant etudiante etudiants ' +
    'eleve eleves lyceen lyceenne i want look looking for in at near around the of an and to with offer offers level company contract student'
  ).split(' '),
);

/** French forms of words of the field that English-speaking students type. */
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
