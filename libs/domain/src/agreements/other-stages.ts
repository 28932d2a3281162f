import {
  AVERAGED_WEEKS,
  addDays,
  type DayRange,
  evenWeekOf,
  FULL_TIME_WEEK,
  LONGEST_DAY_MINUTES,
  minutesBySchoolYear,
  type OverlappingStage,
  type Stage,
} from '@seve/law';
import { schoolYearAt } from '../calendar/civil-date.js';
import { isInternKind } from '../papers/kinds/papers.js';
import type { AgreementFacts, OtherPlacement } from './agreement-facts.js';
import { stageOf, workedDaysOf } from './timetable.js';

const LONGEST_WEEK_MINUTES = 5 * LONGEST_DAY_MINUTES;

type PlannedHours = Pick<OtherPlacement, 'from' | 'to' | 'timetable' | 'weeklyMinutes'>;

/** The whole days of another placement; one without end goes a week beyond this one, the last civil week that both touch. */
export function otherStage({ from, to, timetable, weeklyMinutes }: PlannedHours, days: DayRange): Stage {
  const open = addDays(days.to, 7);
  const range = { from, to: to ?? (from > open ? from : open) };
  if (timetable !== null) return stageOf(range, timetable);
  return { ...range, week: weeklyMinutes === null ? FULL_TIME_WEEK : evenWeekOf(Math.min(weeklyMinutes, LONGEST_WEEK_MINUTES)) };
}

/** Days around a placement whose hours count with it: averages of adults span any twelve weeks (L3121-22). */
const AROUND_DAYS = 7 * AVERAGED_WEEKS;

/** Other placements near enough to count in weeks, rests and averages over twelve weeks. */
export const placementsAround = (others: readonly OtherPlacement[], days: DayRange): OverlappingStage[] =>
  others
    .filter(({ from, to }) => from <= addDays(days.to, AROUND_DAYS) && (to === null || to >= addDays(days.from, -AROUND_DAYS)))
    .map((one) => {
      const stage = otherStage(one, days);
      return { id: one.id, ...stage, schedule: one.timetable === null ? null : workedDaysOf(stage, one.timetable) };
    });

/** Stages of L124-1 with the same legal person. */
export const stagesWithSameHost = (facts: AgreementFacts): OtherPlacement[] =>
  isInternKind(facts.kind) ? facts.others.filter(({ isSameHost, kind }) => isSameHost && isInternKind(kind)) : [];

/** Minutes with the same host before this one, in the school year of its first day. */
export function minutesBefore(facts: AgreementFacts): number {
  const year = schoolYearAt(facts.days.from);
  const before = stagesWithSameHost(facts).filter(({ from }) => from < facts.days.from);
  return before.reduce((sum, one) => sum + (minutesBySchoolYear(otherStage(one, facts.days)).get(year) ?? 0), 0);
}
