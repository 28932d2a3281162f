import { labelsListed, skillsOutOf, typesetSentence } from '../explain/wording.js';
import type { Pair } from '../facts/facts.js';
import { type Criterion, share } from './criterion.js';
import { rarity, skillLabel } from './rarity.js';

const hasWishes = ({ student }: Pair) => student.skillsToLearn.length > 0;
const sought = (pair: Pair) => (hasWishes(pair) ? pair.student.skillsToLearn : pair.student.programmeSkills);
const isTaught = ({ offer }: Pair, ogr: string) => offer.skills.some((skill) => skill.need === 'taught' && skill.ogr === ogr);

/** Share of the skills to learn (or of the programme's, when none was chosen) that the offer teaches, rare ones counting more. */
export const learningCriterion: Criterion<'student'> = {
  name: 'learning',
  label: { fr: 'Apprendre', en: 'Learning' },
  why: typesetSentence("Une place en entreprise sert d'abord à apprendre.", 'A place in a company is there to learn.'),
  method: typesetSentence(
    "La part des compétences que vous voulez apprendre, ou, sans choix de votre part, du cœur de votre formation, que l'offre enseigne. Les plus rares comptent davantage.",
    'The share of the skills you want to learn, or, where you chose none, of the core of your programme, that the offer teaches. The rarest count more.',
  ),
  value(pair) {
    let taught = 0;
    let whole = 0;
    for (const ogr of sought(pair)) {
      const weight = rarity(ogr);
      whole += weight;
      if (isTaught(pair, ogr)) taught += weight;
    }
    return share(taught, whole);
  },
  reason(pair) {
    const skills = sought(pair);
    const taught = skillsOutOf(skills.filter((ogr) => isTaught(pair, ogr)).length, skills.length);
    if (hasWishes(pair)) {
      return typesetSentence(`${taught.fr} que vous voulez apprendre.`, `${taught.en} you want to learn.`);
    }
    return typesetSentence(`${taught.fr} au cœur de votre formation.`, `${taught.en} at the core of your programme.`);
  },
  sides: (pair) => ({
    student: labelsListed(sought(pair).map(skillLabel)),
    offer: labelsListed(pair.offer.skills.filter((skill) => skill.need === 'taught').map((skill) => skillLabel(skill.ogr))),
  }),
};
