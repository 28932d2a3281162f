import { describe, expect, it } from '@jest/globals';
import { APPLICATION_STATUSES, APPLICATION_TABLE } from './applications/application.js';
import { InvalidTransition } from './errors.js';
import { INVITATION_TO_APPLY_STATUSES, INVITATION_TO_APPLY_TABLE } from './matching/invitation-to-apply.js';
import { REPORT_STATUSES, REPORT_TABLE } from './minors/report.js';
import { OFFER_STATUSES, OFFER_TABLE, offerActs } from './offers/offer.js';
import { COMPANY_STATUSES, COMPANY_TABLE } from './organisations/organisation.js';
import { ROSTER_STATES, ROSTER_TABLE } from './people/roster.js';
import { ROLES } from './role.js';
import { actOf, canMove, endOf, move, nextActs, type StatusTable } from './status-table.js';

const SCHOOL = ['teacher', 'school_staff', 'school_head', 'system'];

/** Every allowed move written by hand, `role: from > to`; whatever is not here must be refused. */
const OFFER_MOVES = [
  'company send: draft > submitted',
  'company send: changes_requested > submitted',
  'campus_coordinator request_changes: submitted > changes_requested',
  'system approve: submitted > published',
  'campus_coordinator approve: submitted > published',
  'company extend: published > published',
  'company pause: published > paused',
  'campus_coordinator pause: published > paused',
  'company resume: paused > published',
  'campus_coordinator resume: paused > published',
  // With the last late answer that a pause of the campus waits for.
  'system resume: paused > published',
  ...['published', 'paused'].flatMap((from) => [
    `company fill: ${from} > filled`,
    `system fill: ${from} > filled`,
    `system expire: ${from} > expired`,
    `company close: ${from} > closed`,
    `company withdraw: ${from} > draft`,
    `campus_coordinator close: ${from} > closed`,
    `system close: ${from} > closed`,
  ]),
  // Of what was withdrawn.
  'company close: draft > closed',
  'company close: changes_requested > closed',
  ...['filled', 'expired', 'closed'].map((from) => `system archive: ${from} > archived`),
];

const ANY_OPEN = ['submitted', 'read', 'interview', 'pool'];

const APPLICATION_MOVES = [
  'student send: draft > submitted',
  'company open: submitted > read',
  'company propose_interview: submitted > interview',
  'company propose_interview: read > interview',
  'student choose_slot: interview > interview',
  'student refuse_slots: interview > interview',
  'company move_interview: interview > interview',
  'company cancel_interview: interview > interview',
  ...['submitted', 'read', 'interview'].map((from) => `company pool: ${from} > pool`),
  ...ANY_OPEN.flatMap((from) => [
    `company offer: ${from} > offered`,
    `company reject: ${from} > rejected`,
    `campus_coordinator refuse_by_phone: ${from} > rejected`,
    `teacher refuse_by_phone: ${from} > rejected`,
    `company correct_refusal: rejected > ${from}`,
    `student withdraw: ${from} > withdrawn`,
    `system place_elsewhere: ${from} > obsolete`,
    `system close_with_offer: ${from} > closed_with_offer`,
  ]),
  'system place_elsewhere: offered > obsolete',
  'student accept: offered > accepted',
  'student decline: offered > declined',
  'system lapse: offered > expired_by_student',
  'system expire: submitted > expired',
  'system expire: read > expired',
  'student restore: withdrawn > submitted',
  'student restore: obsolete > submitted',
  'company change_mind: rejected > offered',
  'company change_mind: expired > offered',
  ...['company', 'student', 'teacher', 'school_staff', 'school_head'].map((who) => `${who} cancel: accepted > cancelled`),
  // Back to the state before the answer.
  'company reject: expired > rejected',
  ...['submitted', 'read', 'interview', 'pool', 'expired'].map((to) => `company undo: rejected > ${to}`),
  ...['submitted', 'read'].map((to) => `company undo: interview > ${to}`),
  ...['submitted', 'read', 'interview', 'pool', 'rejected', 'expired'].map((to) => `company undo: offered > ${to}`),
];

const COMPANY_MOVES = [
  'campus_coordinator verify: pending > verified',
  'campus_coordinator suspend: pending > suspended',
  'campus_coordinator suspend: verified > suspended',
  'campus_coordinator reinstate: suspended > verified',
  'campus_coordinator reinstate: suspended > pending',
];

const INVITATION_MOVES = [
  'student open: sent > opened',
  ...['sent', 'opened'].flatMap((from) => [
    `student apply: ${from} > applied`,
    `student decline: ${from} > declined`,
    `system lapse: ${from} > lapsed`,
  ]),
];

const ROSTER_MOVES = [
  ...['expected', 'invited', 'left', 'joined'].map((from) => `student join: ${from} > joined`),
  ...['left', 'joined'].map((from) => `student ask: ${from} > to_confirm`),
  ...SCHOOL.flatMap((who) => [
    `${who} return: left > expected`,
    `${who} return: left > joined`,
    ...['expected', 'invited'].map((from) => `${who} invite: ${from} > invited`),
    ...['expected', 'invited', 'left', 'to_confirm'].map((from) => `${who} confirm: ${from} > joined`),
    ...['expected', 'invited', 'joined'].map((from) => `${who} leave: ${from} > left`),
    `${who} refuse: to_confirm > left`,
    `${who} merge: to_confirm > left`,
    ...['joined', 'left'].map((from) => `${who} merge: ${from} > joined`),
  ]),
];

function allowedMoves<Status extends string>(table: StatusTable<Status>, statuses: readonly Status[]): string[] {
  const moves = ROLES.flatMap((role) =>
    statuses.flatMap((to) =>
      table[to].filter(({ by }) => by.includes(role)).flatMap(({ act, from }) => from.map((one) => `${role} ${act}: ${one} > ${to}`)),
    ),
  );
  return moves.filter((one) => !one.startsWith('company_recruiter')).map((one) => one.replace('company_admin', 'company'));
}

describe('the status tables', () => {
  it('allow an offer exactly the moves of the life cycle', () => {
    expect(allowedMoves(OFFER_TABLE, OFFER_STATUSES).sort()).toEqual([...OFFER_MOVES].sort());
  });

  it('allow an application exactly the moves of the life cycle', () => {
    expect(allowedMoves(APPLICATION_TABLE, APPLICATION_STATUSES).sort()).toEqual([...APPLICATION_MOVES].sort());
  });

  it('allow a company exactly the moves that the campus decides', () => {
    expect(allowedMoves(COMPANY_TABLE, COMPANY_STATUSES).sort()).toEqual([...COMPANY_MOVES].sort());
  });

  it('let a student open an invitation, apply or decline, and time lapse it', () => {
    expect(allowedMoves(INVITATION_TO_APPLY_TABLE, INVITATION_TO_APPLY_STATUSES).sort()).toEqual([...INVITATION_MOVES].sort());
  });

  it('let a school invite, confirm and disable the students of its roster, and a student join', () => {
    expect(allowedMoves(ROSTER_TABLE, ROSTER_STATES).sort()).toEqual([...ROSTER_MOVES].sort());
  });

  it('let a coordinator alone look at what was reported', () => {
    expect(allowedMoves(REPORT_TABLE, REPORT_STATUSES)).toEqual(['campus_coordinator look: open > looked']);
  });

  it('give a recruiter what they give an admin', () => {
    for (const from of APPLICATION_STATUSES) {
      for (const to of APPLICATION_STATUSES) {
        expect(canMove(APPLICATION_TABLE, from, to, 'company_recruiter')).toBe(canMove(APPLICATION_TABLE, from, to, 'company_admin'));
      }
    }
  });

  it('name both states when they refuse', () => {
    expect(() => move(APPLICATION_TABLE, 'rejected', 'accepted', 'student')).toThrow(InvalidTransition);
    expect(move(APPLICATION_TABLE, 'offered', 'accepted', 'student')).toBe('accepted');
  });

  it('tell which acts a role has from here', () => {
    expect(nextActs(APPLICATION_TABLE, 'offered', 'student')).toEqual(['accept', 'decline']);
    expect(nextActs(APPLICATION_TABLE, 'submitted', 'company_recruiter')).toEqual(['open', 'propose_interview', 'pool', 'offer', 'reject']);
    expect(nextActs(OFFER_TABLE, 'closed', 'company_admin')).toEqual([]);
  });

  it('close a draft only once it has been withdrawn from publication', () => {
    expect(offerActs({ status: 'draft', publication: 0 }, 'company_admin')).toEqual(['send']);
    expect(offerActs({ status: 'draft', publication: 1 }, 'company_admin')).toEqual(['send', 'close']);
    expect(offerActs({ status: 'changes_requested', publication: 2 }, 'company_recruiter')).toEqual(['send', 'close']);
    expect(offerActs({ status: 'published', publication: 1 }, 'company_admin')).toContain('withdraw');
  });

  it('tell where an act leads, and by which act one comes there', () => {
    expect(endOf(APPLICATION_TABLE, 'read', 'reject', 'company_admin')).toBe('rejected');
    expect(endOf(APPLICATION_TABLE, 'read', 'reject', 'student')).toBeNull();
    expect(actOf(APPLICATION_TABLE, 'expired', 'offered', 'company_admin')).toBe('change_mind');
    expect(() => move(APPLICATION_TABLE, 'interview', 'interview', 'company_admin', 'choose_slot')).toThrow(InvalidTransition);
  });
});
