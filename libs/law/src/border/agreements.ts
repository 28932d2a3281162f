import * as law from '../rules.js';
import { both, day, flag, listOf, nullable, oneOf, optional, record, text, whole } from './checks.js';
import { guarded } from './guarded.js';
import * as shape from './shapes.js';

const hours = nullable(whole(0, 10_000));
const overlapping = both(shape.stage, record({ id: text, schedule: nullable(shape.schedule) }));
const party = record({
  role: oneOf(law.SIGNATORIES),
  name: nullable(text),
  email: nullable(text),
  signsOnPaper: flag,
  hasPower: flag,
});

export const agreementDates = guarded(law.agreementDates, ['', record({ from: day, to: day, today: day, isAmendment: flag })]);
export const agreementMentions = guarded(law.agreementMentions, ['kind', shape.kind], ['filled', listOf(text)]);
export const agreementSignatories = guarded(law.agreementSignatories, [
  '',
  record({
    kind: shape.kind,
    birthDate: nullable(day),
    firstDay: day,
    signedOn: day,
    isEmancipated: optional(flag),
    parties: listOf(party),
  }),
]);
export const internWorkingTime = guarded(law.internWorkingTime, ['birthDate', day], ['schedule', shape.schedule]);
export const overlappingStages = guarded(law.overlappingStages, [
  '',
  record({ stage: overlapping, others: listOf(overlapping), birthDate: nullable(day) }),
]);
export const hoursOverPlacements = guarded(law.hoursOverPlacements, [
  '',
  record({ stage: overlapping, others: listOf(overlapping), birthDate: nullable(day) }),
]);
export const unusualTimes = guarded(law.unusualTimes, ['birthDate', nullable(day)], ['schedule', shape.schedule]);
export const firstOfEach = guarded(law.firstOfEach, ['reasons', listOf(record({ article: text, numbers: record({}) }))]);
export const plannedHours = guarded(law.plannedHours, ['', shape.stage]);
export const pupilHolidays = guarded(law.pupilHolidays, ['stage', shape.stage]);
export const quotaUncounted = guarded(law.quotaUncounted, ['because', oneOf(law.UNCOUNTED_BECAUSE)], ['saidOn', nullable(day)]);
export const stageAbroad = guarded(law.stageAbroad, ['', record({ hasInformationSheet: flag, isMinor: flag })]);
export const stagePurpose = guarded(law.stagePurpose, ['', record({ isDeclared: nullable(flag), words: text })]);
export const teachingHours = guarded(law.teachingHours, ['', record({ hours, faceToFaceHours: hours, isHigherEducation: flag })]);
