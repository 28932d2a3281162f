import type { CallInput } from '@seve/api-client';
import type { CallOutcome, RefusalReason } from '@seve/domain';

export interface CallValues {
  /** Null until an outcome is chosen. */
  outcome: CallOutcome | null;
  spokeTo: string;
  promisedOn: string;
  reason: RefusalReason | '';
  note: string;
}

export const NO_CALL: CallValues = { outcome: null, spokeTo: '', promisedOn: '', reason: '', note: '' };

export const needsName = ({ outcome }: CallValues) => outcome === 'will_answer' || outcome === 'refuses' || outcome === 'filled';

/** Returns the request body with the fields that the outcome needs; null while no outcome is chosen. */
export function callInput(values: CallValues): CallInput | null {
  const { outcome, spokeTo, promisedOn, reason, note } = values;
  if (outcome === null) return null;
  return {
    outcome,
    note: note.trim(),
    ...(needsName(values) && { spokeTo: spokeTo.trim() }),
    ...(outcome === 'will_answer' && { promisedOn }),
    ...(outcome === 'refuses' && reason !== '' && { reason }),
  };
}
