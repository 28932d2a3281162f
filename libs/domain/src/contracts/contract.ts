import { addDays, filingDeadline, opcoAnswer, workableDayAfter } from '@seve/law';
import type { CivilDate } from '../calendar/civil-date.js';
import type { OfferKind } from '../offers/offer.js';
import { OF_HOST, SIGNERS_OF_CONTRACT, SIGNING_STATES, signatureRules } from '../papers/kinds/signature-rules.js';
import { COMPANY_ROLES, SCHOOL_OFFICE_ROLES, SCHOOL_ROLES } from '../role.js';
import type { StatusTable } from '../status-table.js';

/** Placements under a contract of work-study, which the OPCO registers. */
export const CONTRACT_KINDS = ['apprenticeship', 'professionalisation'] as const satisfies readonly OfferKind[];
export type ContractKind = (typeof CONTRACT_KINDS)[number];

export const isContractKind = (kind: OfferKind): kind is ContractKind => CONTRACT_KINDS.some((one) => one === kind);

export const CONTRACT_STATES = [
  'preparing',
  'company_done',
  'cfa_done',
  'changes_requested',
  'ready_to_sign',
  'partially_signed',
  'terms_agreed',
  'signed',
  'filed',
  'incomplete',
  'registered',
  'refused',
  'terminated',
  'cancelled',
] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

/** Parts can still change. */
export const CONTRACT_DRAFTING_STATES = [
  'preparing',
  'company_done',
  'cfa_done',
  'changes_requested',
] as const satisfies readonly ContractState[];
/** The official form is not signed. */
export const CONTRACT_UNSIGNED_STATES = [
  ...CONTRACT_DRAFTING_STATES,
  ...SIGNING_STATES,
  'terms_agreed',
] as const satisfies readonly ContractState[];
/** The official form is signed: it binds, whatever the OPCO answers. */
export const CONTRACT_BINDING_STATES = [
  'signed',
  'filed',
  'incomplete',
  'registered',
  'refused',
] as const satisfies readonly ContractState[];
/** All parties have agreed on the terms, whether the official form is signed or not. */
export const CONTRACT_AGREED_STATES = ['terms_agreed', ...CONTRACT_BINDING_STATES] as const satisfies readonly ContractState[];
/** Waits to be sent to the OPCO. */
export const CONTRACT_TO_FILE_STATES = ['signed', 'incomplete'] as const satisfies readonly ContractState[];

export const isContractOver = (state: ContractState): boolean => state === 'terminated' || state === 'cancelled';
export const isContractBinding = (state: ContractState): boolean => CONTRACT_BINDING_STATES.some((one) => one === state);
export const areTermsAgreed = (state: ContractState): boolean => CONTRACT_AGREED_STATES.some((one) => one === state);

export const CONTRACT_ACTS = [
  'fill_employer_part',
  'fill_cfa_part',
  'request_changes',
  'open_signatures',
  'sign',
  'sign_for_one',
  'refuse_to_sign',
  'withdraw_version',
  'object_to_scan',
  'record_form',
  'restate',
  'file',
  'ask_papers',
  'register',
  'refuse',
  'refuse_by_silence',
  'terminate',
  'cancel',
] as const;
export type ContractAct = (typeof CONTRACT_ACTS)[number];

/** The employer, or the training centre by its mandate. */
const FILERS = [...COMPANY_ROLES, ...SCHOOL_OFFICE_ROLES] as const;

/**
 * Signatories agree on the terms by the acts of a signature. `record_form`: the official form was signed outside, its fingerprint is recorded,
 * and recorded again where a wrong file was chosen. `restate`: signed before the official form was asked for. `ask_papers`, `register` and
 * `refuse` are answers of the OPCO, written down by who has them. `refuse_by_silence`: twenty days without one; a late answer still registers,
 * and a refused contract may be sent again.
 */
export const CONTRACT_TABLE: StatusTable<ContractState, ContractAct> = {
  preparing: [],
  company_done: [{ act: 'fill_employer_part', from: ['preparing', 'changes_requested'], by: OF_HOST }],
  cfa_done: [{ act: 'fill_cfa_part', from: ['company_done', 'changes_requested'], by: SCHOOL_OFFICE_ROLES }],
  changes_requested: [
    { act: 'request_changes', from: ['company_done', 'cfa_done', 'changes_requested'], by: [...OF_HOST, ...SCHOOL_ROLES] },
    { act: 'refuse_to_sign', from: SIGNING_STATES, by: SIGNERS_OF_CONTRACT },
    { act: 'withdraw_version', from: SIGNING_STATES, by: SCHOOL_OFFICE_ROLES },
    { act: 'object_to_scan', from: [...SIGNING_STATES, ...CONTRACT_AGREED_STATES], by: ['system'] },
  ],
  ready_to_sign: [{ act: 'open_signatures', from: ['cfa_done'], by: SCHOOL_OFFICE_ROLES }],
  partially_signed: signatureRules(SIGNERS_OF_CONTRACT),
  terms_agreed: [...signatureRules(SIGNERS_OF_CONTRACT), { act: 'restate', from: ['signed'], by: ['system'] }],
  signed: [{ act: 'record_form', from: ['terms_agreed', 'signed'], by: FILERS }],
  filed: [{ act: 'file', from: ['signed', 'incomplete', 'refused'], by: FILERS }],
  incomplete: [{ act: 'ask_papers', from: ['filed'], by: FILERS }],
  registered: [{ act: 'register', from: ['filed', 'refused'], by: FILERS }],
  refused: [
    { act: 'refuse', from: ['filed'], by: FILERS },
    { act: 'refuse_by_silence', from: ['filed'], by: ['system'] },
  ],
  terminated: [{ act: 'terminate', from: CONTRACT_BINDING_STATES, by: FILERS }],
  cancelled: [
    { act: 'cancel', from: CONTRACT_UNSIGNED_STATES, by: ['student', ...FILERS, 'teacher', 'system'] },
    { act: 'cancel', from: CONTRACT_BINDING_STATES, by: SCHOOL_OFFICE_ROLES },
  ],
};

/** Whose act is awaited. */
export const CONTRACT_TURNS = ['employer', 'cfa', 'signatories', 'opco'] as const;
export type ContractTurn = (typeof CONTRACT_TURNS)[number];

const TURNS: Record<ContractState, ContractTurn | null> = {
  preparing: 'employer',
  company_done: 'cfa',
  cfa_done: 'cfa',
  changes_requested: null,
  ready_to_sign: 'signatories',
  partially_signed: 'signatories',
  terms_agreed: 'employer',
  signed: 'employer',
  filed: 'opco',
  incomplete: 'employer',
  registered: null,
  refused: 'employer',
  terminated: null,
  cancelled: null,
};

/** Whose turn it is; while changes are requested, that of the employer as long as its part is not complete, then the training centre's. */
export function contractTurn(state: ContractState, isEmployerDone: boolean): ContractTurn | null {
  if (state === 'changes_requested') return isEmployerDone ? 'cfa' : 'employer';
  return TURNS[state];
}

/** Lines of a list: states that ask for the same act. */
export const CONTRACT_STEPS = {
  with_employer: ['preparing'],
  to_correct: ['changes_requested'],
  to_fill: ['company_done'],
  to_open: ['cfa_done'],
  to_sign: ['ready_to_sign', 'partially_signed'],
  to_conclude: ['terms_agreed'],
  to_file: ['signed', 'incomplete'],
  at_opco: ['filed'],
  refused: ['refused'],
  registered: ['registered'],
  over: ['terminated', 'cancelled'],
} as const satisfies Record<string, readonly ContractState[]>;
export type ContractStep = keyof typeof CONTRACT_STEPS;
export const CONTRACT_STEP_NAMES = Object.keys(CONTRACT_STEPS) as ContractStep[];

/** What a list may hold: the contracts of one step, or those with an amendment that is under way or still to be sent to the OPCO. */
export const CONTRACT_LISTS = [...CONTRACT_STEP_NAMES, 'amending'] as const;
export type ContractList = ContractStep | 'amending';

/** The line of a list in which a contract of this state stands. */
export const contractStepOf = (state: ContractState): ContractStep =>
  CONTRACT_STEP_NAMES.find((step) => CONTRACT_STEPS[step].some((one) => one === state)) ?? 'over';

/** Not registered yet, and not over. */
export const CONTRACT_OPEN_STATES = CONTRACT_STATES.filter(
  (state) => state !== 'registered' && contractStepOf(state) !== 'over',
) as readonly ContractState[];

/** Days for which the link of an employer to its contract works. */
export const CONTRACT_LINK_DAYS = 30;
/** Working days after the first day on which an unsent contract is told again; the last is the deadline of the law. */
export const FILE_REMINDER_DAYS = [0, 3, 5] as const;
/** First days of contracts whose reminders to send them are due today, one for each of `FILE_REMINDER_DAYS`: those that began by then. */
export const startsToRemind = (today: CivilDate): CivilDate[] =>
  FILE_REMINDER_DAYS.map((count) => {
    let start = today;
    while (workableDayAfter(start, count) > today) start = addDays(start, -1);
    return start;
  });

/** Days before the first day on which the unsigned official form is told again. */
export const FORM_REMINDER_DAYS = [7, 1] as const;
/** First days of contracts whose reminders of the official form are due today, one for each of `FORM_REMINDER_DAYS`: those that begin by then. */
export const startsToConclude = (today: CivilDate): CivilDate[] => FORM_REMINDER_DAYS.map((days) => addDays(today, days));

/** Reminders due for a contract that begins on this day, of those with these last first days. */
export const remindersDue = (startOn: CivilDate, starts: readonly CivilDate[]): number => starts.filter((day) => startOn <= day).length;

/** Characters of what the OPCO asks for or answers, and of the reason of a rupture. */
export const CONTRACT_WORDS_MAX = 1_000;

interface Filing {
  state: ContractState;
  startOn: CivilDate;
  /** Since when the OPCO has the complete file; null before. */
  filedOn: CivilDate | null;
}

/** Last day to send a contract to the OPCO: five working days after its first day. */
export const fileBy = (startOn: CivilDate): CivilDate => filingDeadline(startOn).lastDay;
/** Last day of the answer of the OPCO to a file that was sent. */
export const answerBy = (filedOn: CivilDate): CivilDate => opcoAnswer(filedOn, filedOn).lastDay;

/** Whether the OPCO still holds a contract that an objection has voided. */
export const isOpcoToWarn = ({ state, filedOn }: Pick<Filing, 'state' | 'filedOn'>): boolean =>
  filedOn !== null && (state === 'signed' || CONTRACT_UNSIGNED_STATES.some((one) => one === state));

/** The day by which the contract must move on; null where none is set. */
export function contractDueOn({ state, startOn, filedOn }: Filing): CivilDate | null {
  if (CONTRACT_UNSIGNED_STATES.some((one) => one === state)) return startOn;
  if (CONTRACT_TO_FILE_STATES.some((one) => one === state)) return fileBy(startOn);
  return state === 'filed' && filedOn !== null ? answerBy(filedOn) : null;
}

/** Not signed on the first day, not sent in time, or the answer of the OPCO is due within days. */
export function isContractLate(filing: Filing, today: CivilDate): boolean {
  const due = contractDueOn(filing);
  if (due === null) return false;
  if (filing.state === 'filed') return filing.filedOn !== null && opcoAnswer(filing.filedOn, today).state !== 'waiting';
  return CONTRACT_UNSIGNED_STATES.some((one) => one === filing.state) ? due <= today : due < today;
}

/** Department (02B, 080, 974), year, month, `NC` or two digits, four digits: the number by which the ministry knows a contract. */
const DECA = /^(?:0\d{2}|02[AB]|97\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:NC|\d{2})\d{4}$/;

export const compactContractNumber = (typed: string): string => typed.replace(/[\s.-]/g, '').toUpperCase();
export const isContractNumber = (number: string): boolean => DECA.test(number);

/** SHA-256 of the file of a signed official form, 64 hexadecimal digits in lower case. */
export const FORM_SHA256 = /^[0-9a-f]{64}$/;
/** Columns of a contract whose official form is not signed. The file itself, which has the social security number, is never kept. */
export const NO_FORM = { formSignedOn: null, formSha256: null, formSeenByAccountId: null, formSeenAt: null } as const;
