import type { Language, LanguageSkill, Sentence } from '@seve/domain';
import { listedSentences } from './wording.js';

const LANGUAGE_NAMES: Readonly<Record<Language, Sentence>> = {
  fr: { fr: 'Français', en: 'French' },
  en: { fr: 'Anglais', en: 'English' },
  de: { fr: 'Allemand', en: 'German' },
  es: { fr: 'Espagnol', en: 'Spanish' },
  it: { fr: 'Italien', en: 'Italian' },
  nl: { fr: 'Néerlandais', en: 'Dutch' },
  pl: { fr: 'Polonais', en: 'Polish' },
  pt: { fr: 'Portugais', en: 'Portuguese' },
  ar: { fr: 'Arabe', en: 'Arabic' },
  zh: { fr: 'Chinois', en: 'Chinese' },
};

/** `Anglais B2`, `English B2`. */
export function languageLabel({ language, level }: LanguageSkill): Sentence {
  const name = LANGUAGE_NAMES[language];
  return { fr: `${name.fr} ${level.toUpperCase()}`, en: `${name.en} ${level.toUpperCase()}` };
}

export const languageLabels = (skills: readonly LanguageSkill[]): Sentence => listedSentences(skills.map(languageLabel));
