import { labelsListed, skillsOutOf, typesetSentence } from '../explain/wording.js';
import type { OfferSkillFacts, Pair } from '../facts/facts.js';
import { type Criterion, FULL, share } from './criterion.js';
import { rarity, skillLabel } from './rarity.js';

export const NEED_WEIGHT = { required: 2, wanted: 1, taught: 0 };
/** Value for a student who has entered no skills: unknown is not zero. */
export const SKILLS_UNKNOWN = FULL / 2;

const asked = ({ offer }: Pair) => offer.skills.filter(({ need }) => need !== 'taught');
const isHeld = ({ student }: Pair, skill: OfferSkillFacts) => student.skills.includes(skill.ogr);

/** Share of the asked skills that the student has: rare ones count more, required ones twice. */
export const skillsCriterion: Criterion<'post'> = {
  name: 'skills',
  label: { fr: 'Compétences', en: 'Skills' },
  why: typesetSentence(
    "Savoir faire ce que le poste demande : c'est là-dessus que l'entreprise choisit.",
    'Being able to do what the post needs is what the company chooses on.',
  ),
  method: typesetSentence(
    `La part des compétences demandées que vous avez. Une compétence exigée compte ${NEED_WEIGHT.required} fois plus qu'une compétence souhaitée, une rare plus qu'une courante. Aucune compétence saisie : la moitié, en attendant.`,
    `The share of the skills asked for that you have. A required skill counts ${NEED_WEIGHT.required} times as much as a wanted one, a rare one more than a common one. No skill entered: half, meanwhile.`,
  ),
  value(pair) {
    let held = 0;
    let whole = 0;
    for (const skill of pair.offer.skills) {
      if (skill.need === 'taught') continue;
      const weight = NEED_WEIGHT[skill.need] * rarity(skill.ogr);
      whole += weight;
      if (isHeld(pair, skill)) held += weight;
    }
    return whole > 0 && pair.student.skills.length === 0 ? SKILLS_UNKNOWN : share(held, whole);
  },
  reason(pair) {
    const skills = asked(pair);
    if (pair.student.skills.length === 0) {
      return typesetSentence(
        'Aucune compétence saisie : la moitié des points en attendant.',
        'No skill entered: half of the points meanwhile.',
      );
    }
    const held = skillsOutOf(skills.filter((skill) => isHeld(pair, skill)).length, skills.length);
    return typesetSentence(`${held.fr}, les plus rares comptent davantage.`, `${held.en}, the rarest count more.`);
  },
  sides(pair) {
    const names = (held: boolean) =>
      labelsListed(
        asked(pair)
          .filter((skill) => isHeld(pair, skill) === held)
          .map((skill) => skillLabel(skill.ogr)),
      );
    const [have, miss] = [names(true), names(false)];
    return {
      student: have.fr === '' ? typesetSentence('aucune de celles du poste', 'none of those asked for') : have,
      offer:
        miss.fr === ''
          ? typesetSentence('rien ne manque', 'nothing is missing')
          : typesetSentence(`manquent : ${miss.fr}`, `missing: ${miss.en}`),
    };
  },
};
