import type { Locale, SignatoryRole } from '@seve/domain';

/** Title of a seat. */
const SEATS: Record<Locale, Record<SignatoryRole, string>> = {
  fr: {
    student: 'stagiaire',
    guardian: 'responsable légal',
    host: 'entreprise',
    tutor: 'tuteur dans l’entreprise',
    referent: 'enseignant référent',
    school: 'établissement',
  },
  en: {
    student: 'intern',
    guardian: 'legal representative',
    host: 'company',
    tutor: 'tutor at the company',
    referent: 'referent teacher',
    school: 'school',
  },
};

export const seatOf = (role: SignatoryRole, locale: Locale): string => SEATS[locale][role];

/** "pour l’entreprise", after "vous signez". */
const AS: Record<Locale, Record<SignatoryRole, string>> = {
  fr: {
    student: 'comme stagiaire',
    guardian: 'comme responsable légal',
    host: 'pour l’entreprise',
    tutor: 'comme tuteur',
    referent: 'comme enseignant référent',
    school: 'pour l’établissement',
  },
  en: {
    student: 'as the intern',
    guardian: 'as the legal representative',
    host: 'for the company',
    tutor: 'as the tutor',
    referent: 'as the referent teacher',
    school: 'for the school',
  },
};

export const signsAs = (role: SignatoryRole, locale: Locale): string => AS[locale][role];

/** "le tuteur dans l’entreprise" */
const THE: Record<Locale, Record<SignatoryRole, string>> = {
  fr: {
    student: 'le stagiaire',
    guardian: 'le responsable légal',
    host: 'l’entreprise',
    tutor: 'le tuteur dans l’entreprise',
    referent: 'l’enseignant référent',
    school: 'l’établissement',
  },
  en: {
    student: 'the intern',
    guardian: 'the legal representative',
    host: 'the company',
    tutor: 'the tutor at the company',
    referent: 'the referent teacher',
    school: 'the school',
  },
};

export const theSeat = (role: SignatoryRole, locale: Locale): string => THE[locale][role];
