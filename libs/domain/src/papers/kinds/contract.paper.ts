import { CONTRACT_DRAFTING_STATES, CONTRACT_TABLE, NO_FORM } from '../../contracts/contract.js';
import { CONTRACT_PARTIES } from '../../contracts/contract-parts.js';
import type { PaperOfPlacement } from './paper-descriptor.js';
import { PAPER_STEPS } from './same-steps.js';

/**
 * What contracts of both kinds share: employer, employee and training centre agree on the terms, the official form is signed outside
 * (D6224-1), the OPCO registers it (L6224-1).
 */
export const CONTRACT_PAPER: PaperOfPlacement<'contract'> = {
  type: 'contract',
  amendment: 'contract_amendment',
  table: CONTRACT_TABLE,
  first: 'preparing',
  drafting: CONTRACT_DRAFTING_STATES,
  over: ['cancelled', 'terminated'],
  parties: CONTRACT_PARTIES,
  partyOf: { host: 'employer', school: 'cfa', student: 'apprentice' },
  writable: {
    host: ['preparing', 'changes_requested'],
    school: ['preparing', 'company_done', 'changes_requested'],
    student: CONTRACT_DRAFTING_STATES,
  },
  filled: {
    host: { to: 'company_done', act: 'fill_employer_part' },
    school: { to: 'cfa_done', act: 'fill_cfa_part' },
  },
  changesRequested: { to: 'changes_requested', act: 'request_changes' },
  cancelled: { to: 'cancelled', act: 'cancel' },
  steps: {
    ...PAPER_STEPS,
    signed_by_all: { to: 'terms_agreed' },
    // A signed contract is sent to the OPCO, whether it is sealed or not (D6224-1).
    sealed: null,
  },
  // Guards of a contract refuse or tell: no text lets the school confirm an exception.
  hasConfirmations: false,
  afterLastSignature: 'await_form',
  // The form and the answers of the OPCO belong to the void terms. Day of sending and number stay for the warning to the OPCO.
  clearedByObjection: { ...NO_FORM, askedPapers: null, answeredOn: null, refusalReason: null, isSilenceTold: false, remindersTold: 0 },
  errors: {
    hostFirst: 'contract.employer-first',
    fieldMissing: 'contract.field-missing',
    outForSignature: 'contract.out-for-signature',
    notReady: 'contract.not-ready',
    moved: 'contract.moved',
  },
};
