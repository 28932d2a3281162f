import { AMENDMENT_TABLE, amendedBy, OPEN_AMENDMENT_STATES } from '../../agreements/amendment.js';
import { amendedContract, CONTRACT_AMENDMENT_TABLE, OPEN_CONTRACT_AMENDMENT_STATES } from '../../contracts/contract-amendment.js';
import { CONTRACT_PAPER } from './contract.paper.js';
import type { AmendmentPaper } from './paper-descriptor.js';
import { AMENDMENT_STEPS } from './same-steps.js';

/** What amendments of both types share. */
const ANY_AMENDMENT = {
  filled: { host: { to: 'company_done', act: 'fill_host_part' }, school: { to: 'school_done', act: 'fill_school_part' } },
  steps: AMENDMENT_STEPS,
  afterLastSignature: 'apply_amendment',
} as const;

/** An amendment of an agreement of any kind; the host may ask for it, the school begins it. */
export const AGREEMENT_AMENDMENT_PAPER: AmendmentPaper<'amendment'> = {
  ...ANY_AMENDMENT,
  type: 'amendment',
  table: AMENDMENT_TABLE,
  hasConfirmations: true,
  open: OPEN_AMENDMENT_STATES,
  amend: amendedBy,
  movesPlace: ({ days, interruption, earlyEnd }) => Boolean(days ?? interruption ?? earlyEnd),
};

/** An amendment of a contract of both kinds; either side begins it, and it is sent to the OPCO as the contract was (D6224-5). */
export const CONTRACT_AMENDMENT_PAPER: AmendmentPaper<'contract_amendment'> = {
  ...ANY_AMENDMENT,
  type: 'contract_amendment',
  table: CONTRACT_AMENDMENT_TABLE,
  hasConfirmations: CONTRACT_PAPER.hasConfirmations,
  open: OPEN_CONTRACT_AMENDMENT_STATES,
  amend: amendedContract,
  movesPlace: ({ days }) => days !== undefined,
};
