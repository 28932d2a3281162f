import { AMENDMENT_SIGNING_STATES, AMENDMENT_TABLE, amendedBy, OPEN_AMENDMENT_STATES } from '../../agreements/amendment.js';
import type { AmendmentPaper } from './paper-descriptor.js';
import { OPENED, SIGNED_BY_ALL, SIGNED_BY_ONE } from './same-steps.js';

/** An amendment of an agreement of any kind; the host may ask for it, the school begins it. */
export const AGREEMENT_AMENDMENT_PAPER: AmendmentPaper<'amendment'> = {
  type: 'amendment',
  amends: 'agreement',
  table: AMENDMENT_TABLE,
  out: AMENDMENT_SIGNING_STATES,
  filled: {
    host: { to: 'company_done', act: 'fill_host_part' },
    school: { to: 'school_done', act: 'fill_school_part' },
  },
  steps: {
    opened: OPENED,
    signed_by_one: SIGNED_BY_ONE,
    signed_by_all: SIGNED_BY_ALL,
    refused: { to: 'refused', act: 'refuse_to_sign' },
    taken_back: { to: 'withdrawn', act: 'withdraw' },
    objected: { to: 'refused', act: 'object_to_scan' },
    sealed: { to: 'sealed', act: 'seal' },
  },
  hasConfirmations: true,
  afterLastSignature: 'apply_amendment',
  open: OPEN_AMENDMENT_STATES,
  amend: amendedBy,
  movesPlace: ({ days, interruption, earlyEnd }) => Boolean(days ?? interruption ?? earlyEnd),
};
