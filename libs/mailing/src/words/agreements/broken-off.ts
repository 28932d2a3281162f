import type { Locale } from '@seve/domain';
import type { AgreementReader } from './readers.js';

/** Side that acted; `system` for an end by rule. */
export type BrokenOffBy = 'host' | 'student' | 'school' | 'system';

const WHO: Record<Locale, Record<BrokenOffBy, string>> = {
  fr: { host: 'l’entreprise', student: 'l’élève', school: 'l’établissement', system: 'Sève' },
  en: { host: 'the company', student: 'the student', school: 'the school', system: 'Sève' },
};

/** Wording for a reader of the side that acted. */
const OWN: Record<Locale, Partial<Record<AgreementReader, { by: BrokenOffBy; words: string }>>> = {
  fr: {
    student: { by: 'student', words: 'à votre demande' },
    host: { by: 'host', words: 'par votre entreprise' },
    tutor: { by: 'host', words: 'par votre entreprise' },
    teacher: { by: 'school', words: 'par votre établissement' },
    school: { by: 'school', words: 'par votre établissement' },
  },
  en: {
    student: { by: 'student', words: 'at your request' },
    host: { by: 'host', words: 'by your company' },
    tutor: { by: 'host', words: 'by your company' },
    teacher: { by: 'school', words: 'by your school' },
    school: { by: 'school', words: 'by your school' },
  },
};

/** "par l’entreprise" */
export function byWhom(by: BrokenOffBy, reader: AgreementReader, locale: Locale): string {
  const own = OWN[locale][reader];
  return own?.by === by ? own.words : `${locale === 'fr' ? 'par' : 'by'} ${WHO[locale][by]}`;
}

export const sideOf = (by: BrokenOffBy, locale: Locale): string => WHO[locale][by];
