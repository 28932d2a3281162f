import { AGREEMENT_CLAUSES } from '@seve/law';
import type { AgreementKind } from '../agreements/agreement.js';
import { isMinorFrom } from '../applications/application-visibility.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { KINDS_OF_PAPERS } from './kinds/papers.js';

/** Printed where a mention that the paper must hold was not filled. */
export const NOT_SAID = 'aucune indication';

/** Beside what the host writes about its house rules (D124-4, 14°). */
export const HOUSE_RULES: readonly string[] = [
  'L’organisme d’accueil fait connaître le premier jour les clauses de son règlement intérieur qui s’appliquent, s’il en a un\u00a0: hygiène, sécurité, horaires.',
];

/** How an allowance is paid (D124-4, 8°). */
export const PAID_MONTHLY: readonly string[] = ['Elle est versée chaque mois (article L124-6 du Code de l’éducation).'];

/** Beside what the school writes about an early end (D124-4, 11°; L124-15). */
export const EARLY_END: readonly string[] = [
  'La partie qui veut suspendre ou rompre la convention prévient les autres par écrit et dit pourquoi. En cas de danger, la présence cesse aussitôt.',
];

interface Placed {
  kind: AgreementKind;
  student: { birthDate: CivilDate | null };
  startOn: CivilDate;
}

const isForMinor = ({ student: { birthDate }, startOn }: Placed): boolean => isMinorFrom({ birthDate, startOn });

/** Limits of presence and rest: those of the kind, then those of a minor. */
export function workingTimeClauses(placed: Placed): readonly string[] {
  const { workingTime } = KINDS_OF_PAPERS[placed.kind].clauses;
  const { hoursOfMinors, hoursOfObservers, restOfMinors, restOfObservers } = AGREEMENT_CLAUSES;
  if (placed.kind === 'observation') return [...workingTime, hoursOfObservers, restOfObservers];
  return isForMinor(placed) ? [...workingTime, hoursOfMinors, restOfMinors] : workingTime;
}

/** Prohibited and supervised work: what the kind says, then what a minor may not do. */
export function safetyClauses(placed: Placed): readonly string[] {
  const { safety } = KINDS_OF_PAPERS[placed.kind].clauses;
  return placed.kind !== 'observation' && isForMinor(placed) ? [...safety, AGREEMENT_CLAUSES.dangerousWorkOfMinors] : safety;
}
