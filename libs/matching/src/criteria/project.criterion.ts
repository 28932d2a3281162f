import { occupationLabels } from '../explain/occupation-labels.js';
import { typesetSentence } from '../explain/wording.js';
import type { Pair } from '../facts/facts.js';
import { bestCloseness, SAME } from '../score/closeness.js';
import type { Criterion } from './criterion.js';

const closenessOfEach = ({ student, offer }: Pair) => offer.romeCodes.map((code) => bestCloseness(code, student.wantedRomeCodes));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Share of the post that the declared project covers: the mean closeness of the post's occupations to the nearest wanted one. */
export const projectCriterion: Criterion<'post'> = {
  name: 'occupation',
  label: { fr: 'Projet', en: 'Project' },
  why: typesetSentence(
    "Un projet proche du poste donne envie de rester ; changer d'avis reste un droit.",
    'A project near the post makes one want to stay; a change of mind remains a right.',
  ),
  method: typesetSentence(
    'La proximité entre chaque métier du poste et les métiers que vous visez, en moyenne.',
    'How near each occupation of the post is to those you aim at, on average.',
  ),
  value(pair) {
    if (pair.student.wantedRomeCodes.length === 0 || pair.offer.romeCodes.length === 0) return null;
    return Math.floor(sum(closenessOfEach(pair)) / pair.offer.romeCodes.length);
  },
  reason(pair) {
    const each = closenessOfEach(pair);
    const exact = each.filter((value) => value === SAME).length;
    if (exact === each.length)
      return typesetSentence('Le projet déclaré est le métier du poste.', "The declared project is the post's occupation.");
    if (exact > 0) {
      return typesetSentence(
        `Le projet déclaré couvre ${exact} des ${each.length} métiers du poste.`,
        `The declared project covers ${exact} of the post's ${each.length} occupations.`,
      );
    }
    if (sum(each) > 0) return typesetSentence('Projet déclaré proche du poste.', 'Declared project near the post.');
    return typesetSentence('Projet déclaré éloigné du poste.', 'Declared project far from the post.');
  },
  sides: ({ student, offer }) => ({ student: occupationLabels(student.wantedRomeCodes), offer: occupationLabels(offer.romeCodes) }),
};
