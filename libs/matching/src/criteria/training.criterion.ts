import { diplomaTitle } from '@seve/reference';
import { occupationLabels } from '../explain/occupation-labels.js';
import { label, percent, typesetSentence } from '../explain/wording.js';
import type { Pair } from '../facts/facts.js';
import { type Criterion, FULL } from './criterion.js';

const SAME_OCCUPATION_AND_LEVEL = 8_000;
const SAME_OCCUPATION = 5_000;

const isNamed = ({ student, offer }: Pair) => student.certification !== null && student.certification === offer.certificationWanted;
const sharesOccupation = ({ student, offer }: Pair) => offer.romeCodes.some((code) => student.programmeRomeCodes.includes(code));

function closeness(pair: Pair): number {
  if (isNamed(pair)) return FULL;
  if (!sharesOccupation(pair)) return 0;
  return pair.offer.targetLevels.includes(pair.student.level) ? SAME_OCCUPATION_AND_LEVEL : SAME_OCCUPATION;
}

/** How close the programme is to the post. Does not apply if the programme's occupations are unknown. */
export const trainingCriterion: Criterion<'post'> = {
  name: 'training',
  label: { fr: 'Formation', en: 'Training' },
  why: typesetSentence(
    'Le programme dit ce qui sera su le premier jour, au-delà des cases cochées.',
    'The programme says what will be known on the first day, beyond the boxes ticked.',
  ),
  method: typesetSentence(
    `Le diplôme que nomme l'offre : tous les points. Une formation au métier, au niveau demandé : ${percent(SAME_OCCUPATION_AND_LEVEL).fr} ; à un autre niveau : ${percent(SAME_OCCUPATION).fr}. Sinon, 0.`,
    `The diploma that the offer names: every point. Training for the occupation, at the level asked for: ${percent(SAME_OCCUPATION_AND_LEVEL).en}; at another level: ${percent(SAME_OCCUPATION).en}. Otherwise 0.`,
  ),
  value: (pair) => (pair.student.programmeRomeCodes.length === 0 && !isNamed(pair) ? null : closeness(pair)),
  reason(pair) {
    const value = closeness(pair);
    if (value === FULL) return typesetSentence("C'est le diplôme demandé par le poste.", 'It is the diploma the post asks for.');
    if (value === SAME_OCCUPATION_AND_LEVEL)
      return typesetSentence(
        'Formation au métier du poste, au niveau demandé.',
        "Training for the post's occupation, at the level asked for.",
      );
    if (value === SAME_OCCUPATION)
      return typesetSentence('Formation au métier du poste, à un autre niveau.', "Training for the post's occupation, at another level.");
    return typesetSentence("Formation à d'autres métiers que celui du poste.", "Training for other occupations than the post's.");
  },
  sides: ({ student, offer }) => ({
    student: student.certification === null ? occupationLabels(student.programmeRomeCodes) : label(diplomaTitle(student.certification)),
    offer: offer.certificationWanted === null ? occupationLabels(offer.romeCodes) : label(diplomaTitle(offer.certificationWanted)),
  }),
};
