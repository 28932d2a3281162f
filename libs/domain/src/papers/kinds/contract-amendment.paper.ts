import { amendedContract, CONTRACT_AMENDMENT_TABLE, OPEN_CONTRACT_AMENDMENT_STATES } from '../../contracts/contract-amendment.js';
import { CONTRACT_PAPER } from './contract.paper.js';
import type { AmendmentPaper } from './paper-descriptor.js';
import { AMENDMENT_STEPS, FILLED_AMENDMENT } from './same-steps.js';

/** An amendment of a contract of both kinds; either side begins it, and it is sent to the OPCO as the contract was (D6224-5). */
export const CONTRACT_AMENDMENT_PAPER: AmendmentPaper<'contract_amendment'> = {
  type: 'contract_amendment',
  table: CONTRACT_AMENDMENT_TABLE,
  filled: FILLED_AMENDMENT,
  steps: AMENDMENT_STEPS,
  hasConfirmations: CONTRACT_PAPER.hasConfirmations,
  afterLastSignature: 'apply_amendment',
  open: OPEN_CONTRACT_AMENDMENT_STATES,
  amend: amendedContract,
  movesPlace: ({ days }) => days !== undefined,
};
