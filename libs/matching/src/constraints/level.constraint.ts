import type { Level, Sentence } from '@seve/domain';
import { diplomaByKey } from '@seve/reference';
import { typesetSentence } from '../explain/wording.js';
import type { Constraint } from './constraint.js';

const LEVEL_NAMES: Record<Level, Sentence> = {
  3: { fr: 'CAP', en: 'CAP (level 3)' },
  4: { fr: 'bac', en: 'bac (level 4)' },
  5: { fr: 'bac\u00a0+\u00a02', en: 'bac\u00a0+\u00a02 (level 5)' },
  6: { fr: 'bac\u00a0+\u00a03', en: 'bac\u00a0+\u00a03 (level 6)' },
  7: { fr: 'bac\u00a0+\u00a05', en: 'bac\u00a0+\u00a05 (level 7)' },
  8: { fr: 'doctorat', en: 'doctorate (level 8)' },
};

export const levelConstraint: Constraint = {
  name: 'level',
  label: { fr: 'Niveau', en: 'Level' },
  rule: typesetSentence(
    "Vous préparez un diplôme de l'un des niveaux visés, ou celui que nomme l'offre.",
    'You prepare a diploma of one of the levels aimed at, or the one that the offer names.',
  ),
  isMet: ({ student, offer }) =>
    offer.targetLevels.includes(student.level) || (student.certification !== null && student.certification === offer.certificationWanted),
  refusal({ student, offer }) {
    const levels = [...offer.targetLevels].sort((one, other) => one - other);
    const diploma = offer.certificationWanted === null ? undefined : diplomaByKey(offer.certificationWanted)?.title;
    const wanted = (language: 'fr' | 'en') =>
      [...levels.map((level) => LEVEL_NAMES[level][language]), ...(diploma ? [diploma] : [])].join(', ');
    const own = LEVEL_NAMES[student.level];
    return typesetSentence(
      `Niveau demandé : ${wanted('fr')}. Le vôtre : ${own.fr}.`,
      `Level asked for: ${wanted('en')}. Yours: ${own.en}.`,
    );
  },
  met: ({ student }) => typesetSentence(`niveau ${LEVEL_NAMES[student.level].fr}`, LEVEL_NAMES[student.level].en),
};
