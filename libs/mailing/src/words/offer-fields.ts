import { isOfferField, type Locale, type OfferField, offerFieldLabel } from '@seve/domain';

const OFFER = { fr: 'L’offre', en: 'The offer' };

/** Labels for fields whose form label is unclear in a letter. */
const IN_A_LETTER: Record<Locale, Partial<Record<OfferField, string>>> = {
  fr: {
    title: 'Titre',
    kind: 'Type d’offre',
    certificationWanted: 'Diplôme préparé',
    address: 'Adresse',
    weeklyMinutes: 'Horaire de la semaine',
    workStudyBlocks: 'Calendrier de l’alternance',
    rhythm: 'Rythme de l’alternance',
    payMaxCents: 'Rémunération',
    payUnit: 'Rémunération',
    minAge: 'Âge minimal',
    questions: 'Questions',
    reservedSchoolIds: 'Établissements',
    maxApplications: 'Nombre de candidatures',
  },
  en: {
    kind: 'Kind of offer',
    certificationWanted: 'Diploma prepared',
    seats: 'Number of places',
    address: 'Address',
    weeklyMinutes: 'Hours of the week',
    workStudyBlocks: 'Calendar of the work-study',
    rhythm: 'Rhythm of the work-study',
    payMaxCents: 'Pay',
    payUnit: 'Pay',
    hazards: 'Hazards of the position',
    questions: 'Questions',
    reservedSchoolIds: 'Schools',
    maxApplications: 'Number of applications',
  },
};

/** Returns the name of a form field from the path of its error: `skills.2.need` is "Skills". */
export function offerFieldName(path: string, locale: Locale): string {
  const field = path.split('.')[0] ?? '';
  return isOfferField(field) ? (IN_A_LETTER[locale][field] ?? offerFieldLabel(field, locale)) : OFFER[locale];
}
