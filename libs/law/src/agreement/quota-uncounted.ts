import { educationCode, type LegalReason, type Sentence } from '../legal-reason.js';
import { eurosIn } from '../wording.js';

/** Maximum fine for each intern above the limit, in cents; doubled if repeated within a year (L124-17). */
const FINE_CENTS = 200_000;

/** `no-siren`: the host's interns are not known. `no-headcount`: its limit is not known. */
export const UNCOUNTED_BECAUSE = ['no-siren', 'no-headcount'] as const;
export type UncountedBecause = (typeof UNCOUNTED_BECAUSE)[number];

const MISSING: Record<UncountedBecause, { what: Sentence; remedy: Sentence }> = {
  'no-siren': {
    what: { fr: 'Sans le SIREN de l’accueil', en: 'Without the SIREN of the host' },
    remedy: {
      fr: 'Demandez son SIREN et son effectif à l’accueil, ou notez comment il a compté ses stagiaires.',
      en: 'Ask the host for its SIREN and headcount, or write down how it counted its interns.',
    },
  },
  'no-headcount': {
    what: { fr: 'Sans l’effectif de l’entreprise', en: 'Without the headcount of the company' },
    remedy: {
      fr: 'Demandez son effectif à l’entreprise, ou notez comment elle a compté ses stagiaires.',
      en: 'Ask the company for its headcount, or write down how it counted its interns.',
    },
  },
};

/** Returns the reason that the limit of interns in a civil week (L124-8) cannot be counted. */
export function quotaUncounted(because: UncountedBecause): LegalReason {
  const { what, remedy } = MISSING[because];
  const fine = eurosIn(FINE_CENTS);
  return {
    rule: 'quota-uncounted',
    article: educationCode('L124-8 et L124-17'),
    numbers: { because, fineCents: FINE_CENTS },
    sentence: {
      fr: `${what.fr}, le nombre de stagiaires par semaine n’est pas vérifié. Si vous continuez et que la limite est dépassée, l’accueil risque une amende de ${fine.fr} par stagiaire.`,
      en: `${what.en}, the number of interns a week is not checked. If you go on and the limit is exceeded, the host risks a fine of ${fine.en} for each intern.`,
    },
    remedy,
  };
}
