import { LANGUAGE_LEVELS, type LanguageSkill } from '@seve/domain';
import { languageLabel, languageLabels } from '../explain/language-labels.js';
import { languagesOutOf, typesetSentence } from '../explain/wording.js';
import type { StudentFacts } from '../facts/facts.js';
import { type Criterion, FULL } from './criterion.js';

const UNKNOWN = FULL / 2;

type Speaker = Pick<StudentFacts, 'languages'>;
const rank = ({ level }: LanguageSkill) => LANGUAGE_LEVELS.indexOf(level) + 1;
const spoken = (student: Speaker, needed: LanguageSkill) => student.languages.find(({ language }) => language === needed.language);

/**
 * Whether a missing language counts as unknown rather than not spoken: if the student entered no language, and for French, which people who
 * study in France rarely enter.
 */
const isUnknown = (student: Speaker, needed: LanguageSkill) =>
  student.languages.length === 0 || (needed.language === 'fr' && !spoken(student, needed));

export function isSpoken(student: Speaker, needed: LanguageSkill): boolean {
  const own = spoken(student, needed);
  return own !== undefined && rank(own) >= rank(needed);
}

function fluency(student: Speaker, needed: LanguageSkill): number {
  if (isUnknown(student, needed)) return UNKNOWN;
  const own = spoken(student, needed);
  return own ? Math.floor((FULL * Math.min(rank(own), rank(needed))) / rank(needed)) : 0;
}

/** Whether the languages of the post are spoken well enough. A lower level counts for the share of levels reached. */
export const languagesCriterion: Criterion<'post'> = {
  name: 'languages',
  label: { fr: 'Langues', en: 'Languages' },
  why: typesetSentence(
    'Une langue compte seulement là où le poste en a besoin : ces points sont alors pris sur les compétences.',
    'A language counts only where the post needs it: these points are then taken from skills.',
  ),
  takenFrom: 'skills',
  method: typesetSentence(
    "Tous les points d'une langue au niveau demandé ; en dessous, la part des niveaux atteints, de A1 à C2 ; 0 pour une langue absente de la liste. Aucune langue saisie, ou le français non indiqué : la moitié, en attendant.",
    'Every point of a language at the level asked for; below it, the part of the levels reached, from A1 to C2; 0 for a language that is not on the list. No language entered, or French not entered: half, meanwhile.',
  ),
  decidedBy: { student: ['languages'], offer: ['languages'] },
  value({ student, offer }) {
    if (offer.languages.length === 0) return null;
    const sum = offer.languages.reduce((total, needed) => total + fluency(student, needed), 0);
    return Math.floor(sum / offer.languages.length);
  },
  reason({ student, offer }) {
    if (student.languages.length === 0)
      return typesetSentence(
        'Aucune langue saisie : la moitié des points en attendant.',
        'No language entered: half of the points meanwhile.',
      );
    const [only] = offer.languages;
    if (!only || offer.languages.length > 1) {
      const reached = languagesOutOf(offer.languages.filter((needed) => isSpoken(student, needed)).length, offer.languages.length);
      return typesetSentence(`${reached.fr} au niveau demandé.`, `${reached.en} at the level asked for.`);
    }
    const [asked, own] = [languageLabel(only), spoken(student, only)?.level.toUpperCase()];
    if (own) return typesetSentence(`${asked.fr} demandé, ${own} indiqué.`, `${asked.en} asked for, ${own} entered.`);
    if (isUnknown(student, only))
      return typesetSentence(
        `${asked.fr} demandé, non indiqué : la moitié des points.`,
        `${asked.en} asked for, not entered: half of the points.`,
      );
    return typesetSentence(`${asked.fr} demandé, absent de la liste.`, `${asked.en} asked for, not on the list.`);
  },
  sides: ({ student, offer }) => ({ student: languageLabels(student.languages), offer: languageLabels(offer.languages) }),
};
