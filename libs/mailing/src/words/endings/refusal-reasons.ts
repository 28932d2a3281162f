import type { Locale, RefusalReason } from '@seve/domain';

/** Completes "Cette fois, c’est non : …"; null where the company gave no reason of the list. */
export const REFUSAL_SENTENCES: Record<Locale, Record<RefusalReason, string | null>> = {
  fr: {
    dates: 'les dates ne vont pas',
    level: 'le poste demande un autre niveau',
    skills: 'le poste demande d’autres compétences',
    safety_age: 'les règles de sécurité demandent un autre âge',
    position_filled: 'la place est déjà prise',
    no_recruitment: 'l’entreprise ne recrute plus pour ce poste',
    incomplete_file: 'il manque des éléments au dossier',
    duplicate: 'le dossier est déjà arrivé par une autre voie',
    other: null,
  },
  en: {
    dates: 'the dates do not fit',
    level: 'the position asks for another level',
    skills: 'the position asks for other skills',
    safety_age: 'the safety rules ask for another age',
    position_filled: 'the place is already taken',
    no_recruitment: 'the company no longer recruits for this position',
    incomplete_file: 'parts of the file are missing',
    duplicate: 'the file already came in another way',
    other: null,
  },
};
