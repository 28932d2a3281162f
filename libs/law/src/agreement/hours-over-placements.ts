import { firstOfEach, type LegalReason, labourCode, type Sentence } from '../legal-reason.js';
import { breaks, dailyHours, MINOR_DAY_MINUTES, MINOR_WEEK_MINUTES } from '../minors/minor-hours.js';
import { dailyRest, weeklyRest } from '../minors/minor-rest.js';
import { isMinorOn, mergedDays, type WorkedDay } from '../minors/worked-day.js';
import { addDays, type CivilDate } from '../time/civil-date.js';
import { civilWeeks } from '../time/civil-week.js';
import { minutesOn } from '../time/presence.js';
import type { SharedStage } from '../time/shared-days.js';
import { dayIn, hoursIn } from '../wording.js';
import { longAverages, longDays, WEEK_MINUTES, weeksWithoutDayOff } from './hours/adult-hours.js';
import { missingBreaks, shortRests } from './hours/adult-rest.js';
import { finedWithout } from './hours/presence-reason.js';
import { type Weighed, weighed } from './weighed.js';

export interface OverlappingStage extends SharedStage {
  /** Days with their hours; null where only the length of the week is known. */
  schedule: readonly WorkedDay[] | null;
}

export interface PlacementsOfPerson {
  stage: OverlappingStage;
  /** Other placements of the same person. */
  others: readonly OverlappingStage[];
  /** Null when unknown; judged as an adult. */
  birthDate: CivilDate | null;
}

export const HOURS_OVER_PLACEMENTS = 'hours-over-placements';

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Rewords a finding to cover all placements. */
const overall = (reason: LegalReason): LegalReason => ({
  ...{ rule: HOURS_OVER_PLACEMENTS, article: reason.article, numbers: reason.numbers },
  sentence: {
    fr: `Toutes places comprises, ${lowerFirst(reason.sentence.fr.replace(finedWithout.fr, ''))}`,
    en: `All placements included, ${lowerFirst(reason.sentence.en.replace(finedWithout.en, ''))}`,
  },
  ...(reason.remedy && { remedy: reason.remedy }),
});

type Judge = (days: readonly WorkedDay[]) => LegalReason[];

const keyOf = ({ article, numbers }: LegalReason) => `${article} ${numbers.day ?? numbers.week}`;

/** Days that a rule evaluates for a week: two consecutive days off may be its Sunday and the next Monday. */
const readFor = ({ numbers: { week, daysOff } }: LegalReason, days: readonly WorkedDay[]) =>
  days.filter(({ day }) => day >= `${week}` && day < addDays(`${week}`, daysOff === undefined ? 7 : 8));

/** Excess over the limit, comparable for the same limit on the same days. */
function excess(reason: LegalReason, days: readonly WorkedDay[]): number {
  const { averageMinutes, minutes, restMinutes } = reason.numbers;
  if (restMinutes !== undefined) return -Number(restMinutes);
  return Number(averageMinutes ?? minutes ?? readFor(reason, days).length);
}

/** Findings whose excess is larger over all placements than for this placement alone and for the others alone. */
function onlyTogether([own = [], ...others]: readonly (readonly WorkedDay[])[], judge: Judge): LegalReason[] {
  const excessesOf = (schedules: readonly (readonly WorkedDay[])[]) => {
    const days = mergedDays(schedules);
    return judge(days).map((reason) => ({ reason, key: keyOf(reason), by: excess(reason, days) }));
  };
  const before = [...excessesOf([own]), ...excessesOf(others)];
  const found = excessesOf([own, ...others]).filter(({ key, by }) => before.every((one) => one.key !== key || one.by < by));
  return firstOfEach(found.map(({ reason }) => reason)).map(overall);
}

const eachDayOf = (monday: CivilDate) => Array.from({ length: 7 }, (_, at) => addDays(monday, at));

/** Returns the first week of these days that is too long only together with the hours of the other placements. */
function longWeek({ stage, others }: PlacementsOfPerson, isCounted: (day: CivilDate) => boolean, limit: number, article: string) {
  const minutesIn = (monday: CivilDate, one: OverlappingStage) =>
    eachDayOf(monday)
      .filter(isCounted)
      .reduce((sum, day) => sum + minutesOn(one, day), 0);
  const sumIn = (monday: CivilDate) => [stage, ...others].reduce((sum, one) => sum + minutesIn(monday, one), 0);
  const monday = civilWeeks(stage.from, stage.to).find(
    (week) => sumIn(week) > limit && minutesIn(week, stage) > 0 && others.some((one) => minutesIn(week, one) > 0),
  );
  if (monday === undefined) return [];
  const [day, hours, most] = [dayIn(monday), hoursIn(sumIn(monday)), hoursIn(limit)];
  return [
    {
      ...{
        rule: HOURS_OVER_PLACEMENTS,
        article: labourCode(article),
        numbers: { week: monday, minutes: sumIn(monday), limitMinutes: limit },
      },
      sentence: {
        fr: `${hours.fr} la semaine du ${day.fr}, toutes places comprises\u00a0: ${most.fr} au plus.`,
        en: `${hours.en} in the week of ${day.en}, all placements included: ${most.en} at most.`,
      },
      remedy: {
        fr: `Ramenez les semaines communes à ${most.fr} en tout, ou changez les dates.`,
        en: `Bring the shared weeks down to ${most.en} in all, or change the dates.`,
      },
    },
  ];
}

const UNKNOWN_HOURS: Sentence = {
  fr: 'Les horaires d’une des places ne sont pas connus\u00a0: sa semaine est comptée à parts égales du lundi au vendredi.',
  en: 'The hours of one placement are not known: its week is counted in even days from Monday to Friday.',
};

/** Returns the first day of a minor that would be too long if unknown hours were spread evenly over the week. */
function longDayPerhaps({ stage, others }: PlacementsOfPerson, isMinor: (day: CivilDate) => boolean): LegalReason[] {
  const all = [stage, ...others];
  const day = civilWeeks(stage.from, stage.to)
    .flatMap(eachDayOf)
    .find((one) => {
      if (!isMinor(one) || minutesOn(stage, one) === 0) return false;
      const present = all.filter((each) => minutesOn(each, one) > 0);
      const minutes = present.reduce((sum, each) => sum + minutesOn(each, one), 0);
      return present.length > 1 && present.some(({ schedule }) => schedule === null) && minutes > MINOR_DAY_MINUTES;
    });
  if (day === undefined) return [];
  const minutes = all.reduce((sum, one) => sum + minutesOn(one, day), 0);
  const [on, hours, most] = [dayIn(day), hoursIn(minutes), hoursIn(MINOR_DAY_MINUTES)];
  return [
    {
      ...{ rule: HOURS_OVER_PLACEMENTS, article: labourCode('L3162-1'), numbers: { day, minutes, limitMinutes: MINOR_DAY_MINUTES } },
      sentence: {
        fr: `${hours.fr} le ${on.fr}, toutes places comprises\u00a0: ${most.fr} au plus avant 18\u00a0ans. Si vous continuez, la journée peut dépasser la limite.`,
        en: `${hours.en} on ${on.en}, all placements included: ${most.en} at most before 18. If you go on, the day may go beyond the limit.`,
      },
      remedy: { fr: 'Demandez les horaires, ou raccourcissez la journée.', en: 'Ask for the hours, or shorten the day.' },
      doubt: UNKNOWN_HOURS,
    },
  ];
}

/**
 * Checks hours and rests of one person over all placements. Before 18 the hours of several employers add up, and so do days and rests
 * (L3162-1, L3162-3, L3164-1, L3164-2; Directive 94/33/EC, art. 8(4)): an excess is refused. Adults with two hosts get a note.
 */
export function hoursOverPlacements(person: PlacementsOfPerson): Weighed {
  const { stage, others, birthDate } = person;
  const isMinor = (day: CivilDate) => birthDate !== null && isMinorOn(birthDate, day);
  const schedules = [stage, ...others].map(({ schedule }) => (schedule ?? []).filter(({ spans }) => spans.length > 0));
  const judgeMinor: Judge = (days) => {
    if (birthDate === null) return [];
    const minor = days.filter(({ day }) => isMinor(day));
    return [...dailyHours(minor), ...breaks(minor), ...dailyRest(days, birthDate), ...weeklyRest(minor)];
  };
  const judgeAdult: Judge = (days) => {
    const adult = days.filter(({ day }) => !isMinor(day));
    return [...longAverages(adult), ...longDays(adult), ...weeksWithoutDayOff(adult), ...missingBreaks(adult), ...shortRests(adult)];
  };
  return weighed({
    refused: [...longWeek(person, isMinor, MINOR_WEEK_MINUTES, 'L3162-1'), ...onlyTogether(schedules, judgeMinor)],
    warned: longDayPerhaps(person, isMinor),
    told: [...longWeek(person, (day) => !isMinor(day), WEEK_MINUTES, 'L3121-20'), ...onlyTogether(schedules, judgeAdult)],
  });
}
