import * as law from '../rules.js';
import { type Check, day, flag, listOf, nullable, oneOf, optional, record, text, whole } from './checks.js';
import { check, guarded } from './guarded.js';
import * as shape from './shapes.js';

const { TABLES, cents, count, kind, minutes, period, range, stage, weeklyMinutes } = shape;

const signing = { policy: optional(oneOf(law.RATE_POLICIES)), signedOn: optional(day) };
const due = {
  stage,
  school: optional(oneOf(law.ALLOWANCE_SCHOOLS)),
  doneMinutes: optional(minutes),
  leaveMinutes: optional(minutes),
};
const pay = nullable(record({ unit: oneOf(['hour', 'month']), cents }));

export const payFor = guarded(law.payFor, ['minutes', minutes], ['hourCents', cents]);
export const monthlyAllowance = guarded(law.monthlyAllowance, ['paid', listOf(record({ stage, monthCents: cents }))]);
export const smoothed = guarded(law.smoothed, ['totalCents', cents], ['parts', whole(0, 1_000)]);
export const allowanceAmount = guarded(law.allowanceAmount, ['', record({ stage, ...signing })], TABLES);
export const allowanceDue = guarded(law.allowanceDue, ['', record(due)]);
export const allowanceMinimum = guarded(law.allowanceMinimum, ['', record({ ...due, pay, policy: signing.policy })], TABLES);
export const internshipAllowance = guarded(law.internshipAllowance, ['', record({ ...due, ...signing })], TABLES);
export const pfmpStateAllowance = guarded(
  law.pfmpStateAllowance,
  ['', record({ year: oneOf(law.PFMP_YEARS), days: whole(0, 366), on: day, paidCents: optional(cents) })],
  TABLES,
);

export const countedHeadcount = guarded(law.countedHeadcount, ['', shape.headcount]);
export const internLimit = guarded(law.internLimit, ['', shape.headcount]);
export const pfmpLimit = guarded(law.pfmpLimit, ['headcount', shape.headcount], ['order', nullable(shape.pfmpOrder)]);
const stay = record({ agreementId: text, from: day, to: nullable(day), isProlongation: optional(flag) });
const quotaQuestion = record({
  kind: oneOf(['internship', 'pfmp']),
  headcount: shape.headcount,
  order: nullable(shape.pfmpOrder),
  stays: listOf(stay),
  from: day,
  to: day,
});
export const internsByWeek = guarded(law.internsByWeek, ['stays', listOf(stay)], ['from', day], ['to', day]);
export const quotaWeeks = guarded(law.quotaWeeks, ['', quotaQuestion]);
export const internQuota = guarded(law.internQuota, ['', quotaQuestion]);
const free = record({ week: day, free: whole(-1_000_000, 1_000_000) });

export function freestWeeks<Week extends { week: law.CivilDate; free: number }>(
  weeks: readonly Week[],
  startFrom: law.CivilDate,
  startTo: law.CivilDate,
  durationWeeks: number,
): Week[] {
  check(
    [weeks, startFrom, startTo, durationWeeks],
    [
      ['weeks', listOf(free)],
      ['startFrom', day],
      ['startTo', day],
      ['durationWeeks', whole(1, 1_040)],
    ],
  );
  return law.freestWeeks(weeks, startFrom, startTo, durationWeeks);
}

export const hostFirms = guarded(law.hostFirms, [
  '',
  record({ firms: count, daysElsewhere: count, companyDays: count, eachHasMaster: flag, isEmployersGroup: optional(flag) }),
]);
const apprentice: Check = (value, path) => {
  period(value, path);
  record({ isRepeating: flag })(value, path);
};
export const masterCap = guarded(law.masterCap, ['followed', listOf(apprentice)], ['added', apprentice]);
export const masterEligibility = guarded(
  law.masterEligibility,
  ['', record({ birthDate: day, worksInCompany: flag, isVolunteer: flag, hasDiploma: flag, practiceMonths: count })],
  ['start', day],
);
export const referentCap = guarded(law.referentCap, ['followed', listOf(period)], ['added', period]);
export const tutorCap = guarded(law.tutorCap, ['agreements', listOf(period)], ['start', day]);
const before: Check = (value, path) => {
  range(value, path);
  record({ leftByChoice: flag })(value, path);
};
export const firstDayAfter = guarded(law.firstDayAfter, ['', before]);
export const waitingTime = guarded(law.waitingTime, ['before', before], ['start', day]);

export const declarationEndsOn = guarded(law.declarationEndsOn, ['declaredOn', day]);
export const fitnessEndsOn = guarded(law.fitnessEndsOn, ['noticeOn', day]);
export const derogation = guarded(law.derogation, ['', shape.derogationQuestion]);
export const hazardRow = guarded(law.hazardRow, ['tag', text]);
export const hazardsIn = guarded(law.hazardsIn, ['tags', listOf(text)]);
export const minorWorkingTime = guarded(law.minorWorkingTime, ['birthDate', day], ['schedule', shape.schedule]);
export const minorsAndHazards = guarded(law.minorsAndHazards, ['', shape.minorQuestion]);
export const derogationChange = guarded(law.derogationChange, ['changedOn', day]);
export const apprenticeVisit = guarded(law.apprenticeVisit, ['firstDay', day], ['isMinor', flag]);
export const derogationRenewal = guarded(law.derogationRenewal, ['endsOn', day]);
export const observationHours = guarded(law.observationHours, [
  '',
  record({
    birthDate: day,
    firstDay: day,
    dayMinutes: shape.minuteOfDay,
    weekMinutes: weeklyMinutes,
    startsAt: optional(shape.minuteOfDay),
    endsAt: optional(shape.minuteOfDay),
  }),
]);
export const requiredSignatories = guarded(law.requiredSignatories, [
  '',
  record({ kind, birthDate: day, firstDay: day, signedOn: nullable(day), isEmancipated: optional(flag) }),
]);
export const isDerogationOpenTo = guarded(law.isDerogationOpenTo, ['kind', kind], ['isVocational', flag]);
export const legalAnswer = guarded(law.legalAnswer, ['', shape.legalQuestion]);

export const apprenticePayTable = guarded(law.apprenticePayTable, ['start', day], ['idcc', nullable(shape.idcc)], TABLES);
const headroom = nullable(listOf(free));
export const offerCheck = guarded(
  law.offerCheck,
  ['', shape.offer],
  ['company', optional(record({ idcc: nullable(shape.idcc), quota: headroom }))],
  TABLES,
);
export const forTheCampus = guarded(law.forTheCampus, ['', shape.offerCheck]);
export const unconfirmed = guarded(law.unconfirmed, ['', shape.offerCheck], ['confirmed', listOf(text)]);
export const stillConfirmed = guarded(
  law.stillConfirmed,
  ['confirmed', listOf(text)],
  ['before', shape.offerCheck],
  ['now', shape.offerCheck],
);
export const postMinimumAge = guarded(law.postMinimumAge, ['', record({ birthDate: day, firstDay: day, minAge: nullable(whole(0, 120)) })]);
export const quotaHeadroom = guarded(law.quotaHeadroom, ['', shape.offer], ['quota', headroom]);
export const archivedUntil = guarded(law.archivedUntil, ['endedOn', day]);
export const inactiveDays = guarded(law.inactiveDays, ['lastActOn', day]);
export const inactiveState = guarded(law.inactiveState, ['lastActOn', day], ['today', day]);
export const anonymiseOn = guarded(law.anonymiseOn, ['', record({ refusedOn: day, talentPoolConsentOn: nullable(day) })]);
