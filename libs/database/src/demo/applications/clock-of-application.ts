import { addDays, type CivilDate, type ClockFacts, ESCALATION_DAYS, instantInParis, readClock } from '@seve/domain';

/** Returns the clock columns of an application whose due reminders were all sent. */
export function demoClockOf(facts: Omit<ClockFacts, 'done'>, today: CivilDate) {
  const { mark, nextOn } = readClock({ ...facts, done: null }, today);
  return { clockMark: mark, clockOn: nextOn };
}

/** Whether the campus has taken over, after two weeks without an answer. */
export const isTakenOver = ({ clockMark }: { clockMark: string | null }): boolean => clockMark?.startsWith('escalate ') ?? false;

export const takenOverAt = (since: CivilDate): Date => instantInParis(addDays(since, ESCALATION_DAYS), '00:05');
