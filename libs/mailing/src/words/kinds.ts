import type { Locale, OfferKind } from '@seve/domain';

const KINDS: Record<Locale, Record<OfferKind, string>> = {
  fr: {
    observation: 'Stage d’observation',
    pfmp: 'PFMP (lycée professionnel)',
    internship: 'Stage',
    apprenticeship: 'Contrat d’apprentissage',
    professionalisation: 'Contrat de professionnalisation',
    job: 'Emploi',
    immersion: 'Immersion',
  },
  en: {
    observation: 'Observation placement',
    pfmp: 'PFMP (vocational school)',
    internship: 'Internship',
    apprenticeship: 'Apprenticeship contract',
    professionalisation: 'Professionalisation contract',
    job: 'Job',
    immersion: 'Immersion',
  },
};

/** Name of a kind of post in a letter. */
export const kindOf = (kind: OfferKind, locale: Locale): string => KINDS[locale][kind];
