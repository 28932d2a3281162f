import { once } from '../once.js';
import { type Skill, skills } from '../skills.js';
import { best } from './best.js';
import { askedWords, contentWords, wordsOf } from './fold.js';
import { buildWordIndex, strongest } from './word-index.js';

const prepared = once(() => {
  const words = skills().map(({ label }) => wordsOf(label));
  return { index: buildWordIndex(words, { stems: true }), lengths: words.map((all) => contentWords(all).length) };
});

/** Returns skills and knowledge whose label contains the words, the shortest labels first. */
export function searchSkills(text: string, limit: number): Skill[] {
  const words = askedWords(wordsOf(text));
  const { index, lengths } = prepared();
  const answers = strongest(index.match(words)).flatMap(({ document, coverage }) => {
    const skill = skills()[document];
    if (!skill) return [];
    return [{ skill, score: coverage + 0.25 * Math.min(1, words.length / (lengths[document] ?? 1)) }];
  });
  return best(
    answers,
    limit,
    (one, other) =>
      other.score - one.score || other.skill.occupationCount - one.skill.occupationCount || Number(one.skill.ogr) - Number(other.skill.ogr),
  ).map(({ skill }) => skill);
}
