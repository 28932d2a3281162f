import type { Locale } from '@seve/domain';

/** Kinds of readers of events of an agreement or its placement. */
export const AGREEMENT_READERS = ['student', 'guardian', 'host', 'tutor', 'teacher', 'school', 'coordinator'] as const;
export type AgreementReader = (typeof AGREEMENT_READERS)[number];

const WHY: Record<Locale, Record<AgreementReader, string>> = {
  fr: {
    student: 'Vous recevez cette lettre parce que cette place est la vôtre.',
    guardian: 'Vous recevez cette lettre parce que vous avez la responsabilité de quelqu’un de moins de 18\u00a0ans qui a cette place.',
    host: 'Vous recevez cette lettre parce que vous représentez l’entreprise pour cette place.',
    tutor: 'Vous recevez cette lettre parce que votre nom est noté comme tuteur de cette place.',
    teacher: 'Vous recevez cette lettre parce que vous suivez cet élève.',
    school: 'Vous recevez cette lettre parce que vous préparez les conventions de l’établissement.',
    coordinator: 'Vous recevez cette lettre parce que vous coordonnez le campus.',
  },
  en: {
    student: 'You get this letter because this place is yours.',
    guardian: 'You get this letter because you are responsible for a person under 18 who has this place.',
    host: 'You get this letter because you represent the company for this place.',
    tutor: 'You get this letter because your name is noted as the tutor of this place.',
    teacher: 'You get this letter because you follow this student.',
    school: 'You get this letter because you prepare the agreements of the school.',
    coordinator: 'You get this letter because you coordinate the campus.',
  },
};

export const whyFor = (reader: AgreementReader, locale: Locale): string => WHY[locale][reader];
