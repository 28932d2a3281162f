import {
  addDays,
  type DayRange,
  evenWeekOf,
  FULL_TIME_WEEK,
  LONGEST_DAY_MINUTES,
  minutesBySchoolYear,
  type Stage,
  schoolYearOf,
} from '@seve/law';
import { type AgreementFacts, isStageOfLaw, type OtherPlacement } from './agreement-facts.js';
import { stageOf } from './timetable.js';

const LONGEST_WEEK_MINUTES = 5 * LONGEST_DAY_MINUTES;

/** The whole days of another placement; one without end goes a week beyond this one, the last civil week that both touch. */
export function otherStage({ from, to, timetable, weeklyMinutes }: OtherPlacement, days: DayRange): Stage {
  const open = addDays(days.to, 7);
  const range = { from, to: to ?? (from > open ? from : open) };
  if (timetable !== null) return stageOf(range, timetable);
  return { ...range, week: weeklyMinutes === null ? FULL_TIME_WEEK : evenWeekOf(Math.min(weeklyMinutes, LONGEST_WEEK_MINUTES)) };
}

const isOfLaw = ({ kind }: OtherPlacement) => kind === 'internship' || kind === 'pfmp';

/** Stages of L124-1 with the same legal person. */
export const stagesWithSameHost = (facts: AgreementFacts): OtherPlacement[] =>
  isStageOfLaw(facts) ? facts.others.filter((one) => one.isSameHost && isOfLaw(one)) : [];

/** Minutes with the same host before this one, in the school year of its first day. */
export function minutesBefore(facts: AgreementFacts): number {
  const { name } = schoolYearOf(facts.days.from);
  const before = stagesWithSameHost(facts).filter(({ from }) => from < facts.days.from);
  return before.reduce((sum, one) => sum + (minutesBySchoolYear(otherStage(one, facts.days)).get(name) ?? 0), 0);
}
