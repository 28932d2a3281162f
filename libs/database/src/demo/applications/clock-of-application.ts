import { addDays, type CivilDate, type ClockFacts, ESCALATION_DAYS, instantInParis, readClock } from '@seve/domain';

/** Clock columns of an application whose due reminders were all sent; after two weeks of waiting the campus has taken over. */
export function clockOf(facts: Omit<ClockFacts, 'done'>, today: CivilDate) {
  const { mark, nextOn } = readClock({ ...facts, done: null }, today);
  const isEscalated = mark?.startsWith('escalate ') ?? false;
  const escalatedAt = isEscalated ? instantInParis(addDays(facts.since, ESCALATION_DAYS), '00:05') : null;
  return { clockMark: mark, clockOn: nextOn, escalatedAt };
}
