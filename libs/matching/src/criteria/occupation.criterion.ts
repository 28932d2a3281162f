import { occupationLabels } from '../explain/occupation-labels.js';
import { percent, typesetSentence } from '../explain/wording.js';
import type { Pair } from '../facts/facts.js';
import { bestCloseness, FARTHEST_MOVE, NEAREST_MOVE, SAME, SAME_DOMAIN, SAME_PARENT } from '../score/closeness.js';
import type { Criterion } from './criterion.js';

const best = ({ student, offer }: Pair) =>
  offer.romeCodes.reduce((most, code) => Math.max(most, bestCloseness(code, student.wantedRomeCodes)), 0);

/** Maximum closeness between a wanted occupation and one of the offer's. */
export const occupationCriterion: Criterion<'student'> = {
  name: 'occupation',
  label: { fr: 'Métier', en: 'Occupation' },
  why: typesetSentence(
    "C'est ce qu'on regarde d'abord : est-ce le travail que je veux faire ?",
    'It is what one looks at first: is it the work I want to do?',
  ),
  method: typesetSentence(
    `Le même métier : tous les points. De la même famille : ${percent(SAME_PARENT).fr}. Un passage courant selon le ROME : de ${percent(NEAREST_MOVE).fr} à ${percent(FARTHEST_MOVE).fr}. Le même domaine : ${percent(SAME_DOMAIN).fr}. Sinon, 0.`,
    `The same occupation: every point. Of the same family: ${percent(SAME_PARENT).en}. A common move by the ROME: from ${percent(NEAREST_MOVE).en} to ${percent(FARTHEST_MOVE).en}. The same field: ${percent(SAME_DOMAIN).en}. Otherwise 0.`,
  ),
  value: (pair) => (pair.student.wantedRomeCodes.length === 0 || pair.offer.romeCodes.length === 0 ? null : best(pair)),
  reason(pair) {
    const value = best(pair);
    if (value === SAME) return typesetSentence("C'est un métier que vous visez.", 'It is an occupation you aim at.');
    if (value === SAME_PARENT)
      return typesetSentence("Même famille qu'un métier que vous visez.", 'Same family as an occupation you aim at.');
    if (value >= FARTHEST_MOVE)
      return typesetSentence("On passe souvent de l'un à l'autre de ces métiers.", 'People often move between these occupations.');
    if (value === SAME_DOMAIN)
      return typesetSentence("Même domaine qu'un métier que vous visez.", 'Same field as an occupation you aim at.');
    return typesetSentence('Loin des métiers que vous visez.', 'Far from the occupations you aim at.');
  },
  sides: ({ student, offer }) => ({ student: occupationLabels(student.wantedRomeCodes), offer: occupationLabels(offer.romeCodes) }),
};
