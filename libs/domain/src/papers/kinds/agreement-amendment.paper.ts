import { AMENDMENT_TABLE, amendedBy, OPEN_AMENDMENT_STATES } from '../../agreements/amendment.js';
import type { AmendmentPaper } from './paper-descriptor.js';
import { AMENDMENT_STEPS, FILLED_AMENDMENT } from './same-steps.js';

/** An amendment of an agreement of any kind; the host may ask for it, the school begins it. */
export const AGREEMENT_AMENDMENT_PAPER: AmendmentPaper<'amendment'> = {
  type: 'amendment',
  table: AMENDMENT_TABLE,
  filled: FILLED_AMENDMENT,
  steps: AMENDMENT_STEPS,
  hasConfirmations: true,
  afterLastSignature: 'apply_amendment',
  open: OPEN_AMENDMENT_STATES,
  amend: amendedBy,
  movesPlace: ({ days, interruption, earlyEnd }) => Boolean(days ?? interruption ?? earlyEnd),
};
