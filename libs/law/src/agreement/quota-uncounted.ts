import { educationCode, type LegalReason, type Sentence } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';
import { dayIn, eurosIn } from '../wording.js';

/** Maximum fine for each intern above the limit, in cents; doubled if repeated within a year (L124-17). */
const FINE_CENTS = 200_000;

/**
 * `no-siren`: the host's interns are not known. `no-headcount`: its limit is not known. `…-not-known`: the host was asked, and has answered
 * that it does not know.
 */
export const UNCOUNTED_BECAUSE = ['no-siren', 'no-headcount', 'siren-not-known', 'headcount-not-known'] as const;
export type UncountedBecause = (typeof UNCOUNTED_BECAUSE)[number];

const MISSING: Record<'no-siren' | 'no-headcount', { what: Sentence; remedy: Sentence }> = {
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

const NOT_KNOWN: Record<'siren-not-known' | 'headcount-not-known', Sentence> = {
  'siren-not-known': { fr: 'son SIREN', en: 'its SIREN' },
  'headcount-not-known': { fr: 'son effectif', en: 'its headcount' },
};

const isAsked = (because: UncountedBecause): because is keyof typeof NOT_KNOWN => because in NOT_KNOWN;

/**
 * Returns the reason that the limit of interns in a civil week (L124-8) cannot be counted. `saidOn`: day on which the host has answered that
 * it does not know; null where it has not.
 */
export function quotaUncounted(because: UncountedBecause, saidOn: CivilDate | null): LegalReason {
  return {
    rule: 'quota-uncounted',
    article: educationCode('L124-8 et L124-17'),
    numbers: { because, fineCents: FINE_CENTS },
    ...(isAsked(because) ? askedAndUnknown(because, saidOn) : neverAsked(because)),
  };
}

function neverAsked(because: keyof typeof MISSING): Pick<LegalReason, 'sentence' | 'remedy'> {
  const { what, remedy } = MISSING[because];
  const fine = eurosIn(FINE_CENTS);
  const sentence = {
    fr: `${what.fr}, le nombre de stagiaires par semaine n’est pas vérifié. Si vous continuez et que la limite est dépassée, l’accueil risque une amende de ${fine.fr} par stagiaire.`,
    en: `${what.en}, the number of interns a week is not checked. If you go on and the limit is exceeded, the host risks a fine of ${fine.en} for each intern.`,
  };
  return { sentence, remedy };
}

function askedAndUnknown(because: keyof typeof NOT_KNOWN, saidOn: CivilDate | null): Pick<LegalReason, 'sentence' | 'remedy'> {
  const what = NOT_KNOWN[because];
  const day = saidOn === null ? { fr: '', en: '' } : { fr: ` le ${dayIn(saidOn).fr}`, en: ` on ${dayIn(saidOn).en}` };
  return {
    sentence: {
      fr: `L’accueil, à qui nous l’avons demandé, a répondu${day.fr} qu’il ne connaît pas ${what.fr}\u00a0: le nombre de stagiaires par semaine n’est pas vérifié. Respecter la limite lui revient, et l’établissement n’a rien à justifier.`,
      en: `The host, whom we asked, answered${day.en} that it does not know ${what.en}: the number of interns a week is not checked. Keeping to the limit is up to the host, and the school has nothing to justify.`,
    },
    remedy: {
      fr: `Si vous avez vu ${what.fr} sur un document, notez-le\u00a0: la limite sera vérifiée.`,
      en: `If you have seen ${what.en} on a document, note it: the limit will be checked.`,
    },
  };
}
