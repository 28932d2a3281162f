import type { PaperForSignatory } from '@seve/api-client';
import { isSignedByAll } from '@seve/domain';

/** What a signatory can do with a paper, or why nothing is left to do. */
export type Situation = 'to-sign' | 'waiting' | 'signed' | 'complete' | 'sealed' | 'spared' | 'refused' | 'delegated' | 'expired';

type Seats = Pick<PaperForSignatory, 'role' | 'state' | 'isSealed' | 'signatories'>;

/** The other guardian has signed; one guardian of two is enough. */
const isSpared = ({ role, signatories }: Seats): boolean =>
  role === 'guardian' && signatories.some((one) => one.role === role && one.state === 'signed');

export function signingSituation(paper: Seats): Situation {
  const { state, isSealed, signatories } = paper;
  if (state === 'signed') {
    if (isSealed) return 'sealed';
    return isSignedByAll(signatories.map((one) => ({ ...one, order: 1 }))) ? 'complete' : 'signed';
  }
  if (state === 'refused' || state === 'delegated') return state;
  if (isSpared(paper)) return 'spared';
  return state === 'waiting' || state === 'expired' ? state : 'to-sign';
}

/** Signatories whose signature is missing. */
export const missingOf = ({ signatories }: Pick<PaperForSignatory, 'signatories'>) =>
  signatories.filter(
    (one) =>
      one.state !== 'signed' &&
      one.state !== 'delegated' &&
      !(one.role === 'guardian' && signatories.some((other) => other.role === 'guardian' && other.state === 'signed')),
  );
