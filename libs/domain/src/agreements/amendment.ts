import type { CivilDate } from '../calendar/civil-date.js';
import { withoutReplaced } from '../papers/amendments/replaced-people.js';
import { OF_HOST, SIGNERS_OF_AGREEMENT, SIGNING_STATES, signatureRules } from '../papers/kinds/signature-rules.js';
import type { EarlyEndReason } from '../placements/early-end.js';
import type { PlacementState } from '../placements/placement.js';
import { type Role, SCHOOL_OFFICE_ROLES } from '../role.js';
import type { StatusTable } from '../status-table.js';
import { type AgreementState, SIGNED_STATES } from './agreement.js';
import type { AgreementParts, HostPart, SchoolPart } from './agreement-parts.js';
import { mergedInterruptions } from './timetable.js';

/** What an amendment changes. */
export const AMENDMENT_MOTIVES = ['dates', 'place', 'topic', 'teacher', 'tutor', 'pay', 'timetable', 'interruption', 'early_end'] as const;
export type AmendmentMotive = (typeof AMENDMENT_MOTIVES)[number];

/** `asked`: the host asks, and the school has not answered yet. */
export const AMENDMENT_STATES = [
  'asked',
  'draft',
  'company_done',
  'school_done',
  'ready_to_sign',
  'partially_signed',
  'signed',
  'sealed',
  'refused',
  'withdrawn',
] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

/** An agreement has one such amendment at most: the next begins once it is signed, refused or withdrawn. */
export const OPEN_AMENDMENT_STATES = [
  'asked',
  'draft',
  'company_done',
  'school_done',
  ...SIGNING_STATES,
] as const satisfies readonly AmendmentState[];
/** The changes of the amendment are in force. */
export const HOLDING_AMENDMENT_STATES = ['signed', 'sealed'] as const satisfies readonly AmendmentState[];

const isIn =
  (states: readonly AmendmentState[]) =>
  (state: AmendmentState): boolean =>
    states.includes(state);
export const isOpenAmendment = isIn(OPEN_AMENDMENT_STATES);
export const isHoldingAmendment = isIn(HOLDING_AMENDMENT_STATES);

export const AMENDMENT_ACTS = [
  'accept',
  'fill_host_part',
  'skip_host_part',
  'fill_school_part',
  'request_changes',
  'reopen',
  'open_signatures',
  'sign',
  'sign_for_one',
  'refuse_to_sign',
  'object_to_scan',
  'withdraw',
  'seal',
] as const;
export type AmendmentAct = (typeof AMENDMENT_ACTS)[number];

/**
 * Moves of an amendment that has begun. `skip_host_part`: nothing in it is the host's to fill. `reopen`: the school corrects its own part. The
 * amended paper stays as it was once an amendment is refused or withdrawn.
 */
export const begunAmendment = (signers: readonly Role[]): StatusTable<Exclude<AmendmentState, 'asked'>, AmendmentAct> => ({
  draft: [{ act: 'request_changes', from: ['company_done', 'school_done'], by: SCHOOL_OFFICE_ROLES }],
  company_done: [
    { act: 'fill_host_part', from: ['draft'], by: OF_HOST },
    { act: 'skip_host_part', from: ['draft'], by: ['system'] },
    { act: 'reopen', from: ['school_done'], by: SCHOOL_OFFICE_ROLES },
  ],
  school_done: [{ act: 'fill_school_part', from: ['company_done'], by: SCHOOL_OFFICE_ROLES }],
  ready_to_sign: [{ act: 'open_signatures', from: ['school_done'], by: SCHOOL_OFFICE_ROLES }],
  partially_signed: signatureRules(signers),
  signed: signatureRules(signers),
  sealed: [{ act: 'seal', from: ['signed'], by: ['system'] }],
  refused: [
    { act: 'refuse_to_sign', from: SIGNING_STATES, by: signers },
    { act: 'object_to_scan', from: [...SIGNING_STATES, 'signed', 'sealed'], by: ['system'] },
  ],
  withdrawn: [
    { act: 'withdraw', from: ['draft', 'company_done', 'school_done', ...SIGNING_STATES], by: [...SCHOOL_OFFICE_ROLES, 'system'] },
  ],
});

const BEGUN: StatusTable<Exclude<AmendmentState, 'asked'>, AmendmentAct> = begunAmendment(SIGNERS_OF_AGREEMENT);

/** An amendment of an agreement begins as `draft`, by the school, or as `asked`, by the host. */
export const AMENDMENT_TABLE: StatusTable<AmendmentState, AmendmentAct> = {
  asked: [],
  ...BEGUN,
  draft: [{ act: 'accept', from: ['asked'], by: SCHOOL_OFFICE_ROLES }, ...BEGUN.draft],
  withdrawn: [{ act: 'withdraw', from: ['asked'], by: [...SCHOOL_OFFICE_ROLES, 'system'] }, ...BEGUN.withdrawn],
};

/** Motives that the state of the placement allows. A placement that ended early without signatures can still be amended for that end. */
function motivesFor(placementState: PlacementState): readonly AmendmentMotive[] {
  if (placementState === 'ended_early') return ['early_end'];
  return placementState === 'signed' || placementState === 'active' || placementState === 'interrupted' ? AMENDMENT_MOTIVES : [];
}

/** Motives of an amendment that could begin now; none for an agreement that is not signed by all. */
export const possibleMotives = ({ state, placementState }: { state: AgreementState; placementState: PlacementState }) =>
  SIGNED_STATES.some((one) => one === state) ? motivesFor(placementState) : [];

/** Days without presence; without last day as long as it is not known. */
export interface Interruption {
  from: CivilDate;
  until: CivilDate | null;
}

/** Holds only the fields that change. */
export interface AmendmentChanges {
  host?: HostPart;
  school?: SchoolPart;
  days?: { startOn: CivilDate; endOn: CivilDate };
  interruption?: Interruption;
  earlyEnd?: { on: CivilDate; reason: EarlyEndReason };
}

export const AMENDMENT_REASON_MAX = 1_000;

type Days = NonNullable<AmendmentChanges['days']>;

/** Returns the days with the changes of the amendment. */
export function amendedDays({ startOn, endOn }: Days, { days, earlyEnd }: AmendmentChanges): Days {
  return earlyEnd ? { startOn, endOn: earlyEnd.on } : (days ?? { startOn, endOn });
}

/** Returns the parts with the changes of the amendment. */
export function amendedParts(parts: AgreementParts, { host, school, interruption }: AmendmentChanges): AgreementParts {
  const amended = { ...withoutReplaced(parts.host, host), ...host };
  const { timetable } = amended;
  const away = interruption?.until ? { from: interruption.from, to: interruption.until } : null;
  const interruptions = timetable && away ? mergedInterruptions([...timetable.interruptions, away]) : timetable?.interruptions;
  return {
    ...parts,
    host: { ...amended, ...(timetable && interruptions && { timetable: { ...timetable, interruptions } }) },
    school: { ...withoutReplaced(parts.school, school), ...school },
  };
}

/** Returns the agreement with the changes of the amendment. */
export const amendedBy = ({ parts, days }: { parts: AgreementParts; days: Days }, changes: AmendmentChanges) => ({
  parts: amendedParts(parts, changes),
  days: amendedDays(days, changes),
});

/** Whether subject, skills or days change, which the teacher validates again. */
export const isPedagogical = (motives: readonly AmendmentMotive[]): boolean =>
  motives.some((motive) => motive === 'topic' || motive === 'dates');
