import { once } from '../once.js';
import { skills } from '../skills.js';
import { wordsOf } from './fold.js';

/** Maximum number of skills of a word; one with more is not specific. */
const MOST_SKILLS = 24;

const labels = once(() => skills().map(({ ogr, label }) => ({ ogr, words: wordsOf(label) })));

/** Minimum letters of a prefix; shorter ones match too many words. */
const LEAST_BEGINNING = 4;

/**
 * Returns the codes of skills whose label has a word with this prefix, or this word if it has up to three letters; empty if there are too
 * many.
 */
export function skillsHolding(start: string): readonly string[] {
  const isHeld = start.length < LEAST_BEGINNING ? (word: string) => word === start : (word: string) => word.startsWith(start);
  const held = labels().filter(({ words }) => words.some(isHeld));
  return held.length > MOST_SKILLS ? [] : held.map(({ ogr }) => ogr);
}
