import { addDays, type CivilDate, type ClockFacts, ESCALATION_DAYS, instantInParis, readClock } from '@seve/domain';

/** What its clock would have said by now was said, and the campus asks in the place of who has waited for two weeks. */
export function clockOf(facts: Omit<ClockFacts, 'done'>, today: CivilDate) {
  const { mark, nextOn } = readClock({ ...facts, done: null }, today);
  const isEscalated = mark?.startsWith('escalate ') ?? false;
  const escalatedAt = isEscalated ? instantInParis(addDays(facts.since, ESCALATION_DAYS), '00:05') : null;
  return { clockMark: mark, clockOn: nextOn, escalatedAt };
}
