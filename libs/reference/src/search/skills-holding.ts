import { once } from '../once.js';
import { skills } from '../skills.js';
import { wordsOf } from './fold.js';

/** A word of more skills tells nothing of any. */
const MOST_SKILLS = 24;

const labels = once(() => skills().map(({ ogr, label }) => ({ ogr, words: wordsOf(label) })));

/** Shorter ones begin too many words. */
const LEAST_BEGINNING = 4;

/** Codes of the skills whose label has a word that begins so, or is so where it has up to three letters; none where they are too many. */
export function skillsHolding(start: string): readonly string[] {
  const isHeld = start.length < LEAST_BEGINNING ? (word: string) => word === start : (word: string) => word.startsWith(start);
  const held = labels().filter(({ words }) => words.some(isHeld));
  return held.length > MOST_SKILLS ? [] : held.map(({ ogr }) => ogr);
}
