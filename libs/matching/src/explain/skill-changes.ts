import { isSpoken } from '../criteria/languages.criterion.js';
import { skillLabel } from '../criteria/rarity.js';
import type { Pair } from '../facts/facts.js';
import type { Change } from './change.js';
import { languageLabel } from './language-labels.js';
import { typesetSentence } from './wording.js';

export function missingSkills({ student, offer }: Pair): Change[] {
  return offer.skills
    .filter(({ ogr, need }) => need !== 'taught' && !student.skills.includes(ogr))
    .map(({ ogr }) => {
      const [seen, seenEn] = student.programmeSkills.includes(ogr)
        ? ["si vous l'avez vue en cours", 'if you saw it in class']
        : ['si vous la pratiquez déjà', 'if you practise it already'];
      const name = skillLabel(ogr);
      const words = typesetSentence(`Ajouter « ${name} » à vos compétences, ${seen}`, `Add “${name}” to your skills, ${seenEn}`);
      return { kind: 'skill', what: ogr, sentence: words, student: { ...student, skills: [...student.skills, ogr] } };
    });
}

export function missingLanguages({ student, offer }: Pair): Change[] {
  return offer.languages
    .filter((needed) => !isSpoken(student, needed))
    .map((needed) => {
      const name = languageLabel(needed);
      const others = student.languages.filter(({ language }) => language !== needed.language);
      return {
        kind: 'language',
        what: `${needed.language} ${needed.level}`,
        sentence: typesetSentence(`Indiquer « ${name.fr} », si c'est votre niveau`, `Enter “${name.en}”, if it is your level`),
        student: { ...student, languages: [...others, needed] },
      };
    });
}
