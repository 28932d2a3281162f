import { AGREEMENT_TABLE, DRAFTING_STATES } from '../../agreements/agreement.js';
import { PARTIES } from '../../agreements/agreement-parts.js';
import type { PaperOfPlacement } from './paper-descriptor.js';
import { PAPER_STEPS } from './same-steps.js';

/** What agreements of every kind share: the student, the host and the school agree (L124-1 of the Code de l'éducation). */
export const AGREEMENT_PAPER: PaperOfPlacement<'agreement'> = {
  type: 'agreement',
  amendment: 'amendment',
  table: AGREEMENT_TABLE,
  first: 'draft',
  drafting: DRAFTING_STATES,
  over: ['cancelled', 'lapsed'],
  parties: PARTIES,
  partyOf: { host: 'host', school: 'school', student: 'student' },
  writable: {
    host: ['draft', 'changes_requested'],
    school: ['draft', 'company_done', 'changes_requested'],
    student: DRAFTING_STATES,
  },
  filled: {
    host: { to: 'company_done', act: 'fill_host_part' },
    school: { to: 'school_done', act: 'fill_school_part' },
  },
  changesRequested: { to: 'changes_requested', act: 'request_changes' },
  cancelled: { to: 'cancelled', act: 'cancel' },
  steps: {
    ...PAPER_STEPS,
    sealed: { to: 'sealed', act: 'seal' },
  },
  hasConfirmations: true,
  afterLastSignature: 'sign_placement',
  clearedByObjection: {},
  errors: {
    hostFirst: 'agreement.host-first',
    fieldMissing: 'agreement.field-missing',
    outForSignature: 'agreement.out-for-signature',
    notReady: 'agreement.not-ready',
    moved: 'agreement.moved',
  },
};

/** Seats of every agreement: the five of L124-1, a guardian for a minor. */
export const AGREEMENT_SEATS = {
  student: 'Élève ou étudiant',
  guardian: 'Représentant légal',
  host: 'Organisme d’accueil',
  tutor: 'Tuteur',
  referent: 'Enseignant référent',
  school: 'Établissement',
} as const;
