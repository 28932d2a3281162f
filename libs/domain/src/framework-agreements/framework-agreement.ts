import { addDays, type CivilDate, daysOfSchoolYear, schoolYearAt } from '../calendar/civil-date.js';
import { type FieldError, InvalidInput } from '../errors.js';
import type { Level } from '../offers/offer.js';
import { COMPANY_ROLES, isCompanyRole, isSchoolOfficeRole, isSchoolRole, type Role, SCHOOL_OFFICE_ROLES } from '../role.js';
import type { StatusTable } from '../status-table.js';

/** The two sides of a framework agreement. */
export const FRAMEWORK_SIDES = ['school', 'company'] as const;
export type FrameworkSide = (typeof FRAMEWORK_SIDES)[number];

export const otherSide = (side: FrameworkSide): FrameworkSide => (side === 'school' ? 'company' : 'school');
/** Null for roles of neither side. */
export const frameworkSideOf = (role: Role): FrameworkSide | null =>
  isCompanyRole(role) ? 'company' : isSchoolRole(role) ? 'school' : null;

/** `draft`: read and written by the side that began it. `proposed`: read, and signed, by both. */
export const FRAMEWORK_STATES = ['draft', 'proposed', 'signed', 'running', 'ended'] as const;
export type FrameworkState = (typeof FRAMEWORK_STATES)[number];

export const FRAMEWORK_ACTS = [
  'propose',
  'take_back',
  'return',
  'sign',
  'file_paper',
  'confirm_paper',
  'refuse_paper',
  'begin',
  'expire',
  'end_early',
] as const;
export type FrameworkAct = (typeof FRAMEWORK_ACTS)[number];

/** Who signs for their side: the head for a school, whose office prepares. */
const SIGNERS = ['school_head', ...COMPANY_ROLES] as const;
const BOTH_SIDES = [...SCHOOL_OFFICE_ROLES, ...COMPANY_ROLES] as const;
/** Who may say for their side that both have signed on paper. */
const FILERS = [...SCHOOL_OFFICE_ROLES, 'company_admin'] as const;

/**
 * The first signature leaves it `proposed`. `return`: the other side asks for changes. `file_paper`: a side files a paper as signed by both,
 * which the other side opens, then confirms or refuses.
 */
export const FRAMEWORK_TABLE: StatusTable<FrameworkState, FrameworkAct> = {
  draft: [
    { act: 'take_back', from: ['proposed'], by: BOTH_SIDES },
    { act: 'return', from: ['proposed'], by: BOTH_SIDES },
  ],
  proposed: [
    { act: 'propose', from: ['draft'], by: BOTH_SIDES },
    { act: 'sign', from: ['proposed'], by: SIGNERS },
    { act: 'file_paper', from: ['proposed'], by: FILERS },
    { act: 'refuse_paper', from: ['proposed'], by: FILERS },
  ],
  signed: [
    { act: 'sign', from: ['proposed'], by: SIGNERS },
    { act: 'confirm_paper', from: ['proposed'], by: FILERS },
  ],
  running: [{ act: 'begin', from: ['signed'], by: ['system'] }],
  ended: [
    { act: 'expire', from: ['running'], by: ['system'] },
    { act: 'end_early', from: ['signed', 'running'], by: BOTH_SIDES },
  ],
};

/** Tabs of the lists, in their order. */
export const FRAMEWORK_STEP_NAMES = ['current', 'preparing', 'ended'] as const;
export type FrameworkStep = (typeof FRAMEWORK_STEP_NAMES)[number];
export const FRAMEWORK_STEPS: Record<FrameworkStep, readonly FrameworkState[]> = {
  current: ['signed', 'running'],
  preparing: ['draft', 'proposed'],
  ended: ['ended'],
};

/** Signed by both sides, and not over. */
export const BINDING_FRAMEWORK_STATES = ['signed', 'running'] as const satisfies readonly FrameworkState[];

/** Days before the last one on which both sides are written to about a renewal. */
export const RENEWAL_LETTER_DAYS = 90;
export const FRAMEWORK_YEARS_MAX = 5;
/** How many school years ahead the first one may lie. */
export const FRAMEWORK_YEARS_AHEAD = 5;
export const FRAMEWORK_SEATS_MAX = 999;
export const FRAMEWORK_PURPOSE_MAX = 4_000;
export const FRAMEWORK_CONTACTS_MAX = 5;
export const FRAMEWORK_REASON_MAX = 500;
/** Longest notice of termination. */
export const FRAMEWORK_NOTICE_MONTHS_MAX = 12;

/** Seats that a company keeps for students of one level, in each school year. */
export interface FrameworkSeats {
  level: Level;
  seats: number;
}

/** A person to turn to, with or without an account. */
export interface FrameworkContact {
  name: string;
  function: string;
  email: string;
  phone: string | null;
  /** Stands in the text as the one who represents the side. */
  represents: boolean;
}

/** What both sides agree on. */
export interface FrameworkTerms {
  /** School years, by the year in which they begin. */
  firstYear: number;
  lastYear: number;
  purpose: string;
  /** Levels concerned; 0 for one without a promised number. */
  seats: readonly FrameworkSeats[];
  /** Notice of termination; null until it is written, and for agreements before December 2026. */
  noticeMonths: number | null;
}

/** From the first day of the first school year to the last day of the last. */
export const frameworkDays = ({
  firstYear,
  lastYear,
}: Pick<FrameworkTerms, 'firstYear' | 'lastYear'>): { from: CivilDate; to: CivilDate } => ({
  from: daysOfSchoolYear(firstYear).from,
  to: daysOfSchoolYear(lastYear).to,
});

/** First day on which the letter about a renewal is due. */
export const renewalLetterOn = (endOn: CivilDate): CivilDate => addDays(endOn, -RENEWAL_LETTER_DAYS);

/** Runs now, and its last day is near enough for the letter about a renewal. */
export const isEndingSoon = ({ state, endOn }: { state: FrameworkState; endOn: CivilDate }, today: CivilDate): boolean =>
  state === 'running' && renewalLetterOn(endOn) <= today;

/** Faults that no draft may have. */
export function frameworkFaults({ firstYear, lastYear, seats }: FrameworkTerms, today: CivilDate): FieldError[] {
  const errors: FieldError[] = [];
  const need = (ok: boolean, path: string, code: string, values?: FieldError['values']) => {
    if (!ok) errors.push({ path, code, ...(values && { values }) });
  };
  const year = schoolYearAt(today);
  need(firstYear <= year + FRAMEWORK_YEARS_AHEAD, 'firstYear', 'framework.year-far', { years: FRAMEWORK_YEARS_AHEAD });
  need(lastYear >= firstYear, 'lastYear', 'framework.years-reversed');
  need(lastYear < firstYear + FRAMEWORK_YEARS_MAX, 'lastYear', 'framework.years-many', { years: FRAMEWORK_YEARS_MAX });
  need(lastYear >= year, 'lastYear', 'framework.year-past');
  seats.forEach(({ level }, at) => {
    need(seats.findIndex((one) => one.level === level) === at, `seats.${at}.level`, 'framework.level-twice');
  });
  return errors;
}

/** Faults that keep it from being proposed. */
export const proposalFaults = (terms: FrameworkTerms, today: CivilDate): FieldError[] => [
  ...frameworkFaults(terms, today),
  ...(terms.purpose.trim() === '' ? [{ path: 'purpose', code: 'framework.purpose-missing' }] : []),
  ...(terms.seats.length === 0 ? [{ path: 'seats', code: 'framework.level-missing' }] : []),
  ...(terms.noticeMonths === null ? [{ path: 'noticeMonths', code: 'framework.notice-missing' }] : []),
];

type ContactsBySide = Readonly<Record<FrameworkSide, readonly FrameworkContact[]>>;

/** Faults that keep its text from being signed: each side names a contact and who represents it first. */
export const signingFaults = (terms: FrameworkTerms, contacts: ContactsBySide, today: CivilDate): FieldError[] => [
  ...proposalFaults(terms, today),
  ...FRAMEWORK_SIDES.filter((side) => contacts[side].length === 0).map((side) => ({
    path: `contacts.${side}`,
    code: `framework.contact-missing-${side}`,
  })),
  ...FRAMEWORK_SIDES.filter((side) => contacts[side].length > 0 && !contacts[side].some(({ represents }) => represents)).map((side) => ({
    path: `contacts.${side}`,
    code: `framework.representative-missing-${side}`,
  })),
];

/** Faults of contacts: one of them at most represents the side. */
export const contactFaults = (contacts: readonly FrameworkContact[]): FieldError[] =>
  contacts.flatMap(({ represents }, at) =>
    represents && contacts.findIndex((one) => one.represents) !== at
      ? [{ path: `contacts.${at}.represents`, code: 'framework.representative-twice' }]
      : [],
  );

/** @throws InvalidInput naming every field at fault */
export function requireNoFault(faults: readonly FieldError[]): void {
  if (faults.length > 0) throw new InvalidInput([...faults]);
}

/** The years that follow, as many as there were; purpose, seats and notice stay. */
export const renewedTerms = ({ firstYear, lastYear, purpose, seats, noticeMonths }: FrameworkTerms): FrameworkTerms => ({
  firstYear: lastYear + 1,
  lastYear: lastYear + 1 + (lastYear - firstYear),
  purpose,
  seats,
  noticeMonths,
});

/** Facts of a framework agreement that decide which acts are possible. */
export interface FrameworkStanding {
  state: FrameworkState;
  begunBy: FrameworkSide;
  signedBy: readonly FrameworkSide[];
  /** The side whose filed paper waits for an answer; null for none. */
  paperBy: FrameworkSide | null;
  /** Another one has been made from it. */
  isRenewed: boolean;
}

/** What a side may do on its page, beside reading. `edit`, `contacts`: its terms, its own contacts. */
export const FRAMEWORK_SIDE_ACTS = [
  'edit',
  'contacts',
  'delete',
  'propose',
  'take_back',
  'return',
  'sign',
  'file_paper',
  'confirm_paper',
  'refuse_paper',
  'end_early',
  'renew',
] as const;
export type FrameworkSideAct = (typeof FRAMEWORK_SIDE_ACTS)[number];

/** Acts of a side. A text that one side has signed, or filed on paper, is frozen until both have signed or until it is returned. */
export function frameworkSideActs(
  { state, begunBy, signedBy, paperBy, isRenewed }: FrameworkStanding,
  side: FrameworkSide,
): FrameworkSideAct[] {
  const isMine = side === begunBy;
  const mayAnswer = state === 'proposed' && paperBy === otherSide(side);
  const may: Record<FrameworkSideAct, boolean> = {
    edit: state === 'draft' && isMine,
    contacts:
      (state === 'draft' && isMine) || (state === 'proposed' && signedBy.length === 0 && paperBy === null) || isBindingFramework(state),
    delete: state === 'draft' && isMine,
    propose: state === 'draft' && isMine,
    take_back: state === 'proposed' && isMine,
    return: state === 'proposed' && !isMine,
    sign: state === 'proposed' && !signedBy.includes(side),
    file_paper: state === 'proposed' && !mayAnswer,
    confirm_paper: mayAnswer,
    refuse_paper: mayAnswer,
    end_early: isBindingFramework(state),
    renew: (state === 'running' || state === 'ended') && !isRenewed,
  };
  return FRAMEWORK_SIDE_ACTS.filter((act) => may[act]);
}

const PAPER_ACTS: readonly FrameworkSideAct[] = ['file_paper', 'confirm_paper', 'refuse_paper'];
const ofRole = (act: FrameworkSideAct): readonly Role[] => (PAPER_ACTS.includes(act) ? FILERS : act === 'sign' ? SIGNERS : BOTH_SIDES);

/** Acts of a person of a side: teachers only read; recruiters neither file nor answer papers; the head alone signs for a school. */
export const frameworkActsOf = (standing: FrameworkStanding, side: FrameworkSide, role: Role): FrameworkSideAct[] =>
  isCompanyRole(role) || isSchoolOfficeRole(role)
    ? frameworkSideActs(standing, side).filter((act) => ofRole(act).some((one) => one === role))
    : [];

export const isBindingFramework = (state: FrameworkState): boolean => BINDING_FRAMEWORK_STATES.some((one) => one === state);

/** The side whose act is awaited; null for none. */
export function frameworkTurn({ state, begunBy, signedBy, paperBy }: FrameworkStanding): FrameworkSide | 'both' | null {
  if (state === 'draft') return begunBy;
  if (state !== 'proposed') return null;
  if (paperBy !== null) return otherSide(paperBy);
  const [signed] = signedBy;
  return signed === undefined ? 'both' : otherSide(signed);
}
