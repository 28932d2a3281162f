import { AMENDMENT_SIGNING_STATES } from '../../agreements/amendment.js';
import { amendedContract, CONTRACT_AMENDMENT_TABLE, OPEN_CONTRACT_AMENDMENT_STATES } from '../../contracts/contract-amendment.js';
import { CONTRACT_PAPER } from './contract.paper.js';
import type { AmendmentPaper } from './paper-descriptor.js';
import { OPENED, SIGNED_BY_ALL, SIGNED_BY_ONE } from './same-steps.js';

/** An amendment of a contract of both kinds; either side begins it, and it is sent to the OPCO as the contract was (D6224-5). */
export const CONTRACT_AMENDMENT_PAPER: AmendmentPaper<'contract_amendment'> = {
  type: 'contract_amendment',
  amends: 'contract',
  table: CONTRACT_AMENDMENT_TABLE,
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
  hasConfirmations: CONTRACT_PAPER.hasConfirmations,
  afterLastSignature: 'apply_amendment',
  open: OPEN_CONTRACT_AMENDMENT_STATES,
  amend: amendedContract,
  movesPlace: ({ days }) => days !== undefined,
};
