import type { CivilDate } from '../calendar/civil-date.js';
import type { OfferKind } from '../offers/offer.js';
import { OF_HOST, SIGNERS_OF_AGREEMENT, SIGNING_STATES, signatureRules } from '../papers/kinds/signature-rules.js';
import { COMPANY_ROLES, type Role, SCHOOL_OFFICE_ROLES, SCHOOL_ROLES } from '../role.js';
import type { StatusTable } from '../status-table.js';

/** Placements that three sides agree on: the student, the host and the school (L124-1 of the Code de l'éducation). */
export const AGREEMENT_KINDS = ['observation', 'pfmp', 'internship'] as const satisfies readonly OfferKind[];
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const isAgreementKind = (kind: OfferKind): kind is AgreementKind => AGREEMENT_KINDS.some((one) => one === kind);

export const AGREEMENT_STATES = [
  'draft',
  'company_done',
  'school_done',
  'pedagogically_ok',
  'changes_requested',
  'ready_to_sign',
  'partially_signed',
  'signed',
  'sealed',
  'cancelled',
  'lapsed',
] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** Parts can still change. */
export const DRAFTING_STATES = [
  'draft',
  'company_done',
  'school_done',
  'pedagogically_ok',
  'changes_requested',
] as const satisfies readonly AgreementState[];
/** Not signed by all: lapses one month after the first day. */
export const UNSIGNED_STATES = [...DRAFTING_STATES, ...SIGNING_STATES] as const satisfies readonly AgreementState[];
/** Signed by all. `signed` waits for its seal. */
export const SIGNED_STATES = ['signed', 'sealed'] as const satisfies readonly AgreementState[];

/** The parts are those that the teacher has validated. */
const VALIDATED_STATES: readonly AgreementState[] = ['pedagogically_ok', ...SIGNING_STATES, ...SIGNED_STATES];

export const isValidated = (state: AgreementState): boolean => VALIDATED_STATES.includes(state);
export const isDrafting = (state: AgreementState): boolean => DRAFTING_STATES.some((one) => one === state);

export const AGREEMENT_ACTS = [
  'fill_host_part',
  'fill_school_part',
  'validate',
  'keep_validation',
  'request_changes',
  'open_signatures',
  'sign',
  'sign_for_one',
  'refuse_to_sign',
  'withdraw_version',
  'object_to_scan',
  'seal',
  'cancel',
  'lapse',
] as const;
export type AgreementAct = (typeof AGREEMENT_ACTS)[number];

/**
 * `keep_validation`: subject, dates and skills are those that were validated. `withdraw_version`: the school takes a version back, and its signatures are void. `object_to_scan`: a person bound by a filed
 * paper has objected to a signature on it, before or after the seal; the chain of events names the person.
 */
export const AGREEMENT_TABLE: StatusTable<AgreementState, AgreementAct> = {
  draft: [],
  company_done: [{ act: 'fill_host_part', from: ['draft', 'changes_requested'], by: OF_HOST }],
  school_done: [{ act: 'fill_school_part', from: ['company_done', 'changes_requested'], by: SCHOOL_OFFICE_ROLES }],
  pedagogically_ok: [
    { act: 'validate', from: ['school_done'], by: ['teacher', 'school_head'] },
    { act: 'keep_validation', from: ['school_done'], by: ['system'] },
  ],
  changes_requested: [
    {
      act: 'request_changes',
      from: ['company_done', 'school_done', 'pedagogically_ok', 'changes_requested'],
      by: [...OF_HOST, ...SCHOOL_ROLES],
    },
    { act: 'refuse_to_sign', from: SIGNING_STATES, by: SIGNERS_OF_AGREEMENT },
    { act: 'withdraw_version', from: SIGNING_STATES, by: SCHOOL_OFFICE_ROLES },
    { act: 'object_to_scan', from: [...SIGNING_STATES, ...SIGNED_STATES], by: ['system'] },
  ],
  ready_to_sign: [{ act: 'open_signatures', from: ['pedagogically_ok'], by: SCHOOL_OFFICE_ROLES }],
  partially_signed: signatureRules(SIGNERS_OF_AGREEMENT),
  signed: signatureRules(SIGNERS_OF_AGREEMENT),
  sealed: [{ act: 'seal', from: ['signed'], by: ['system'] }],
  cancelled: [
    { act: 'cancel', from: UNSIGNED_STATES, by: ['student', ...COMPANY_ROLES, ...SCHOOL_ROLES, 'system'] },
    { act: 'cancel', from: SIGNED_STATES, by: SCHOOL_OFFICE_ROLES },
  ],
  lapsed: [{ act: 'lapse', from: UNSIGNED_STATES, by: ['system'] }],
};

/** Months after the first day after which an unsigned agreement lapses. */
export const LAPSE_MONTHS = 1;

/** Days for which the link of a host to its part works. */
export const AGREEMENT_LINK_DAYS = 30;

/** Whose act is awaited. */
export const AGREEMENT_TURNS = ['host', 'school', 'teacher', 'signatories'] as const;
export type AgreementTurn = (typeof AGREEMENT_TURNS)[number];

const TURNS: Record<AgreementState, AgreementTurn | null> = {
  draft: 'host',
  company_done: 'school',
  school_done: 'teacher',
  pedagogically_ok: 'school',
  changes_requested: null,
  ready_to_sign: 'signatories',
  partially_signed: 'signatories',
  signed: null,
  sealed: null,
  cancelled: null,
  lapsed: null,
};

/** Whose turn it is; while changes are requested, that of the host as long as its part is not complete, then the school's. */
export function agreementTurn(state: AgreementState, isHostDone: boolean): AgreementTurn | null {
  if (state === 'changes_requested') return isHostDone ? 'school' : 'host';
  return TURNS[state];
}

/** Lines of the queue of a school: states that ask for the same act. */
export const AGREEMENT_STEPS = {
  with_host: ['draft'],
  to_correct: ['changes_requested'],
  to_fill: ['company_done'],
  to_validate: ['school_done'],
  to_open: ['pedagogically_ok'],
  to_sign: ['ready_to_sign', 'partially_signed'],
  signed: ['signed', 'sealed'],
  over: ['cancelled', 'lapsed'],
} as const satisfies Record<string, readonly AgreementState[]>;
export type AgreementStep = keyof typeof AGREEMENT_STEPS;
export const AGREEMENT_STEP_NAMES = Object.keys(AGREEMENT_STEPS) as AgreementStep[];

/** What a list may hold: the agreements of one step, or those with an amendment under way, whose step is `signed`. */
export const AGREEMENT_LISTS = [...AGREEMENT_STEP_NAMES, 'amending'] as const;
export type AgreementList = AgreementStep | 'amending';

/** The line of the queue in which an agreement of this state stands. */
export const agreementStepOf = (state: AgreementState): AgreementStep =>
  AGREEMENT_STEP_NAMES.find((step) => AGREEMENT_STEPS[step].some((one) => one === state)) ?? 'over';

/** Its first day has come, and not all have signed. */
export const isAgreementLate = (state: AgreementState, startOn: CivilDate, today: CivilDate): boolean =>
  startOn <= today && UNSIGNED_STATES.some((one) => one === state);

/** The step in which a reader of the school acts. */
export const agreementOwnStep = (role: Role): AgreementStep => (role === 'teacher' ? 'to_validate' : 'to_fill');
