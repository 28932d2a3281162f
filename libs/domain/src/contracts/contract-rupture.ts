import { diplomaRupture, type FreeRupture, freeRupture, type LegalReason, ownRupture, ruptureNotices, type Verdict } from '@seve/law';
import type { CivilDate } from '../calendar/civil-date.js';
import { clipped } from './company-days.js';

/** How a contract ends before its day: freely in the first 45 days, by agreement, by the apprentice after the mediator, with the diploma. */
export const RUPTURE_GROUNDS = ['free', 'agreement', 'apprentice', 'diploma'] as const;
export type RuptureGround = (typeof RUPTURE_GROUNDS)[number];

export const RUPTURE_INITIATORS = ['employer', 'apprentice', 'both'] as const;
export type RuptureInitiator = (typeof RUPTURE_INITIATORS)[number];

/** Who may end the contract on which ground. */
export const INITIATORS_OF: Record<RuptureGround, readonly RuptureInitiator[]> = {
  free: ['employer', 'apprentice', 'both'],
  agreement: ['both'],
  apprentice: ['apprentice'],
  diploma: ['apprentice'],
};

export interface Rupture {
  ground: RuptureGround;
  initiator: RuptureInitiator;
  /** The other party was told in writing. */
  toldOn: CivilDate;
  endOn: CivilDate;
  /** Of `apprentice`: the mediator was asked. */
  mediatorAskedOn?: CivilDate;
  words: string;
}

export interface RuptureFacts {
  startOn: CivilDate;
  endOn: CivilDate;
  /** First day in the company. */
  companyStartOn: CivilDate;
  /** Days in company of the rhythm; empty where no rhythm is known. */
  companyStretches: readonly { from: CivilDate; to: CivilDate }[];
}

const WITHOUT_RHYTHM = {
  fr: 'Le rythme n’est pas connu\u00a0: tous les jours ouvrés sont comptés. Les jours au CFA repoussent cette date.',
  en: 'The rhythm is not known: every working day is counted. Days at the training centre postpone this date.',
};

/** The last day on which either party may end the contract freely, counted from the first day in the company by the rhythm where it is known. */
export function freeUntil({ companyStartOn, endOn, companyStretches }: RuptureFacts): FreeRupture {
  const counted = clipped(companyStretches, { from: companyStartOn, to: endOn });
  if (counted.length > 0) return freeRupture(counted, null);
  const whole = freeRupture(companyStartOn <= endOn ? [{ from: companyStartOn, to: endOn }] : [], null);
  return { ...whole, reason: { ...whole.reason, doubt: WITHOUT_RHYTHM } };
}

const AGREEMENT: LegalReason = {
  rule: 'rupture-agreement',
  article: 'Code du travail, art. L6222-18',
  numbers: {},
  sentence: {
    fr: 'L’employeur et l’apprenti rompent d’un commun accord, par un écrit que tous deux signent, avec le représentant légal d’un mineur.',
    en: 'Employer and apprentice end the contract by agreement, in a paper that both sign, with the legal representative of a minor.',
  },
};

const MEDIATOR_FIRST: LegalReason = {
  rule: 'own-rupture',
  article: 'Code du travail, art. L6222-18',
  numbers: {},
  sentence: {
    fr: 'Après les 45\u00a0premiers jours, l’apprenti demande d’abord le médiateur.',
    en: 'After the first 45 days, the apprentice first asks the mediator.',
  },
  remedy: { fr: 'Indiquez le jour de cette demande.', en: 'Give the day of that request.' },
};

/** Whether the law allows this ground on these dates. */
export function ruptureVerdict(facts: RuptureFacts, { ground, toldOn, endOn, mediatorAskedOn }: Omit<Rupture, 'words'>): Verdict {
  if (ground === 'agreement') return { ok: true, reasons: [AGREEMENT] };
  if (ground === 'diploma') return diplomaRupture({ toldOn, endOn });
  if (ground === 'apprentice') {
    return mediatorAskedOn === undefined
      ? { ok: false, reasons: [MEDIATOR_FIRST] }
      : ownRupture({ mediatorAskedOn, employerToldOn: toldOn, endOn });
  }
  const { lastDay, reason } = freeUntil(facts);
  if (lastDay === null || toldOn <= lastDay) return { ok: true, reasons: [reason] };
  const remedy = {
    fr: 'Choisissez un commun accord, ou la rupture par l’apprenti après le médiateur.',
    en: 'Choose an agreement, or the end by the apprentice after the mediator.',
  };
  return { ok: false, reasons: [{ ...reason, remedy }] };
}

/** Whom the parties must tell of a rupture, with the last days. */
export const ruptureTold = (endOn: CivilDate): LegalReason[] => ruptureNotices(endOn);
