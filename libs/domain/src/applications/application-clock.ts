import { addDays, type CivilDate } from '../calendar/civil-date.js';
import {
  type ApplicationStatus,
  ESCALATION_DAYS,
  EXPIRY_DAYS,
  INTERVIEW_ESCALATION_DAYS,
  INTERVIEW_REMINDER_DAYS,
  OFFERED_REMINDER_DAYS,
  REMINDER_DAYS,
} from './application.js';

/** Steps that an application takes by date alone, without an act of a person. */
export const CLOCK_STEPS = [
  'remind_first',
  'remind_again',
  'escalate',
  'expire',
  'remind_interview',
  'escalate_interview',
  'remind_offered_first',
  'remind_offered_again',
  'lapse',
] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

export interface ClockFacts {
  status: ApplicationStatus;
  /** Civil day on which the current wait began: the sending, the interview or the offer of a place. */
  since: CivilDate;
  /** Last day for the student to take an offered place. */
  answerBy: CivilDate | null;
  /** Last day of the answer that the company promised on the phone. */
  promisedOn: CivilDate | null;
  /** Mark of the last step executed, null before the first. */
  done: string | null;
}

export interface ClockReading {
  /** Latest step whose day has come and that is not executed yet; earlier missed steps are skipped. */
  due: ClockStep | null;
  /** Stored once the step is executed; distinguishes this wait from a later one. */
  mark: string | null;
  /** Next civil day on which a step is due; null when no step is left. */
  nextOn: CivilDate | null;
}

type Hand = readonly [step: ClockStep, day: CivilDate];

const [FIRST, AGAIN] = REMINDER_DAYS;
const [OFFERED_FIRST, OFFERED_AGAIN] = OFFERED_REMINDER_DAYS;

const laterOf = (day: CivilDate, other: CivilDate | null): CivilDate => (other !== null && other > day ? other : day);

/** Returns every step of the current wait with its day, in order. */
function hands({ status, since, answerBy, promisedOn }: ClockFacts): Hand[] {
  const after = (days: number) => addDays(since, days);
  if (status === 'submitted' || status === 'read') {
    return [
      ['remind_first', after(FIRST)],
      ['remind_again', after(AGAIN)],
      ['escalate', after(ESCALATION_DAYS)],
      ['expire', laterOf(after(EXPIRY_DAYS), promisedOn === null ? null : addDays(promisedOn, 1))],
    ];
  }
  if (status === 'interview') {
    return [
      ['remind_interview', after(INTERVIEW_REMINDER_DAYS)],
      ['escalate_interview', after(INTERVIEW_ESCALATION_DAYS)],
    ];
  }
  if (status !== 'offered' || answerBy === null) return [];
  return [
    ['remind_offered_first', after(OFFERED_FIRST)],
    ['remind_offered_again', after(OFFERED_AGAIN)],
    ['lapse', addDays(answerBy, 1)],
  ];
}

/** Returns the steps that the clock of one application has due on `today` (see libs/lifecycles: reminders, escalation, ends). */
export function readClock(facts: ClockFacts, today: CivilDate): ClockReading {
  const all = hands(facts);
  const markOf = ([step]: Hand) => `${step} ${facts.since}`;
  const reached = all.filter(([, day]) => day <= today);
  const latest = reached.at(-1);
  const isDone = latest !== undefined && all.findIndex((hand) => markOf(hand) === facts.done) >= reached.length - 1;
  return {
    due: latest === undefined || isDone ? null : latest[0],
    mark: latest === undefined ? facts.done : markOf(latest),
    nextOn: all[reached.length]?.[1] ?? null,
  };
}
