import type { AmendmentMotive } from '../../agreements/amendment.js';
import type { ContractAmendmentMotive } from '../../contracts/contract-amendment.js';
import type { Locale } from '../../messages/language.js';

/** What an amendment of each type of paper changes, within a sentence. */
export const MOTIVE_WORDS: Record<
  Locale,
  { agreement: Record<AmendmentMotive, string>; contract: Record<ContractAmendmentMotive, string> }
> = {
  fr: {
    agreement: {
      dates: 'les dates',
      place: 'le lieu',
      topic: 'le sujet et les compétences',
      teacher: 'l’enseignant référent',
      tutor: 'le tuteur',
      pay: 'la gratification et les avantages',
      timetable: 'les horaires',
      interruption: 'une interruption',
      early_end: 'une fin anticipée',
    },
    contract: {
      dates: 'les dates',
      workplace: 'le lieu d’exécution',
      master: 'le maître d’apprentissage',
      hours: 'la durée du travail',
      pay: 'la rémunération',
      employer: 'la situation de l’employeur',
      training: 'la formation',
    },
  },
  en: {
    agreement: {
      dates: 'the dates',
      place: 'the place',
      topic: 'the subject and the skills',
      teacher: 'the referent teacher',
      tutor: 'the tutor',
      pay: 'the allowance and the benefits',
      timetable: 'the working hours',
      interruption: 'an interruption',
      early_end: 'an early end',
    },
    contract: {
      dates: 'the dates',
      workplace: 'the workplace',
      master: 'the apprentice master',
      hours: 'the working time',
      pay: 'the pay',
      employer: 'the situation of the employer',
      training: 'the training',
    },
  },
};

/** "le tuteur et les horaires" */
export function motivesInWords(type: 'agreement' | 'contract', motives: readonly string[], locale: Locale): string {
  const words: Record<string, string> = MOTIVE_WORDS[locale][type];
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(motives.map((motive) => words[motive] ?? motive));
}
