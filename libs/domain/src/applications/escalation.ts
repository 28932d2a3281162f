import type { StatusTable } from '../status-table.js';
import type { ApplicationAct, ApplicationStatus } from './application.js';

/** The campus's work on an application without an answer: without an assignee, with one, after a call, closed. */
export const ESCALATION_STATUSES = ['open', 'assigned', 'called', 'closed'] as const;
export type EscalationStatus = (typeof ESCALATION_STATUSES)[number];

export const ESCALATION_ACTS = ['assign', 'release', 'call', 'reopen', 'close'] as const;
export type EscalationAct = (typeof ESCALATION_ACTS)[number];

const ACTIVE = ['open', 'assigned', 'called'] as const satisfies readonly EscalationStatus[];

/** `reopen`: the promised day has passed, or the answer that closed the case was undone. */
export const ESCALATION_TABLE: StatusTable<EscalationStatus, EscalationAct> = {
  open: [
    { act: 'release', from: ['assigned'], by: ['campus_coordinator'] },
    { act: 'reopen', from: ['called', 'closed'], by: ['system'] },
  ],
  assigned: [
    { act: 'assign', from: ['open', 'assigned'], by: ['campus_coordinator'] },
    { act: 'reopen', from: ['called', 'closed'], by: ['system'] },
  ],
  called: [
    { act: 'assign', from: ['called'], by: ['campus_coordinator'] },
    { act: 'call', from: ACTIVE, by: ['campus_coordinator'] },
  ],
  closed: [{ act: 'close', from: ACTIVE, by: ['system'] }],
};

/** Results of a phone call to the company. */
export const CALL_OUTCOMES = ['will_answer', 'refuses', 'filled', 'wrong_contact', 'no_reply'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** Results after which the company is called again, on the day that it gave or on the next one. */
export const PENDING_OUTCOMES = ['will_answer', 'wrong_contact', 'no_reply'] as const satisfies readonly CallOutcome[];
export const isPending = (outcome: CallOutcome): outcome is (typeof PENDING_OUTCOMES)[number] =>
  PENDING_OUTCOMES.some((pending) => pending === outcome);

/** Days within which a company may promise its answer. */
export const PROMISE_DAYS_MAX = 21;

/** Lists of the campus: companies to call now, and companies called whose next day has not come. */
export const CALL_LISTS = ['to_call', 'called'] as const;
export type CallList = (typeof CALL_LISTS)[number];

/** Whether a move leaves the company's answer pending: the company read the file, or the student chose an interview slot. */
const isStillWaited = (to: ApplicationStatus, act: ApplicationAct): boolean => to === 'submitted' || to === 'read' || act === 'choose_slot';
const TAKES_BACK: readonly ApplicationAct[] = ['undo'];

/** Returns the effect of a move of the application on its escalation case. */
export function caseAfter(to: ApplicationStatus, act: ApplicationAct): 'reopen' | 'close' | null {
  if (TAKES_BACK.includes(act)) return 'reopen';
  return isStillWaited(to, act) ? null : 'close';
}
