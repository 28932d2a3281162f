import * as law from '../rules.js';
import { day, flag, idcc, listOf, nullable, oneOf, optional, record, text, whole } from './checks.js';
import { guarded } from './guarded.js';
import * as shape from './shapes.js';

const { TABLES, cents, minutes, people, weeklyMinutes } = shape;

export const ageOn = guarded(law.ageOn, ['birthDate', day], ['day', day]);
export const ageDerogation = guarded(law.ageDerogation, ['', record({ birthDate: day, start: day })]);
export const ageAtStart = guarded(law.ageAtStart, [
  '',
  record({ birthDate: day, start: day, signedOn: day, lowerSecondaryFinished: flag, exception: nullable(shape.lateException) }),
]);
export const lateStart = guarded(law.lateStart, ['', record({ birthDate: day, signedOn: day })], ['exception', shape.lateException]);
export const apprenticeshipAge = guarded(law.apprenticeshipAge, [
  '',
  record({ birthDate: day, lowerSecondaryFinished: flag, firstDay: day, legalExceptions: listOf(text) }),
]);
export const ascendantEmployer = guarded(law.ascendantEmployer, ['', record({ isAscendant: nullable(flag), isGuardian: flag })]);
export const payBirthday = guarded(law.payBirthday, ['birthDate', day], ['age', whole(0, 100)]);
export const ageBandOn = guarded(law.ageBandOn, ['birthDate', day], ['start', day], ['day', day]);
export const isContestedStart = guarded(law.isContestedStart, ['birthDate', day], ['start', day]);
export const isBornOnLeapDay = guarded(law.isBornOnLeapDay, ['birthDate', day]);
export const examLeave = guarded(law.examLeave, ['firstExamOn', day]);
export const medicalVisit = guarded(law.medicalVisit, ['hiredOn', day]);
export const contractConclusion = guarded(law.contractConclusion, ['', shape.concludedContract]);
export const contractDuration = guarded(law.contractDuration, [
  '',
  record({
    start: day,
    end: day,
    apprentice: oneOf(['common', 'disabled-worker', 'top-athlete']),
    initialEnd: optional(day),
    isAfterRupture: optional(flag),
  }),
]);
export const contractFaults = guarded(law.contractFaults, ['', shape.contractDates]);
export const contractMinutes = guarded(law.contractMinutes, ['months', whole(0, 120)], ['weeklyMinutes', weeklyMinutes]);
export const contractAnniversary = guarded(law.contractAnniversary, ['start', day], ['executed', whole(0, 100)]);
export const placedYear = guarded(law.placedYear, ['', shape.contractCourse], ['executed', whole(0, 100)]);
export const employerShare = guarded(law.employerShare, ['start', day], ['level', whole(1, 8)], TABLES);
export const isWorkableDay = guarded(law.isWorkableDay, ['day', day]);
export const workableDayAfter = guarded(law.workableDayAfter, ['day', day], ['count', whole(0, 1_000)]);
export const filingDeadline = guarded(law.filingDeadline, ['start', day]);
export const plannedCompanyDays = guarded(law.plannedCompanyDays, ['stretches', listOf(shape.range)]);
export const freeRupture = guarded(law.freeRupture, ['stretches', listOf(shape.range)], ['presence', nullable(listOf(day))]);
export const hiringAid = guarded(law.hiringAid, ['', record({ day, headcount: people, level: whole(1, 8), disabled: flag })], TABLES);
export const minimumPay = guarded(
  law.minimumPay,
  [
    '',
    record({
      day,
      signedOn: optional(day),
      ageBand: oneOf(law.AGE_BANDS),
      year: whole(1, 3),
      idcc: nullable(idcc),
      weeklyMinutes,
      smcCents: nullable(cents),
      bonusPoints: optional(oneOf([0, 15])),
      floorCents: optional(nullable(cents)),
    }),
  ],
  TABLES,
);
export const opcoAnswer = guarded(law.opcoAnswer, ['completeOn', day], ['today', day]);
export const opcoOf = guarded(law.opcoOf, ['idcc', idcc], ['day', day], TABLES);
export const tellFrom = guarded(law.tellFrom, ['mediatorAskedOn', day]);
export const ruptureFrom = guarded(law.ruptureFrom, ['employerToldOn', day]);
export const diplomaNoticeBy = guarded(law.diplomaNoticeBy, ['endOn', day]);
export const diplomaRupture = guarded(law.diplomaRupture, ['', record({ toldOn: day, endOn: day })]);
export const ruptureNotices = guarded(law.ruptureNotices, ['endOn', day]);
export const aidConditions = guarded(law.aidConditions, ['concludedOn', day], ['headcount', people]);
export const shareAfterRupture = guarded(law.shareAfterRupture);
export const ownRupture = guarded(law.ownRupture, ['', record({ mediatorAskedOn: day, employerToldOn: day, endOn: day })]);
export const paidQuarters = guarded(law.paidQuarters, ['weeklyMinutes', weeklyMinutes]);
export const shareOfMonth = guarded(
  law.shareOfMonth,
  ['percent', whole(0, 1_000)],
  ['monthCents', cents],
  ['weeklyMinutes', weeklyMinutes],
);
export const payParameters = guarded(
  law.payParameters,
  ['', shape.contract],
  ['periods', listOf(record({ smicSince: nullable(day) }))],
  TABLES,
);
export const paySchedule = guarded(law.paySchedule, ['', shape.contract], TABLES);
export const signatureDate = guarded(law.signatureDate, ['signedOn', day], ['start', day]);
export const startWindows = guarded(law.startWindows, ['', record({ contract: day, company: day, training: day })]);
export const trainingShare = guarded(law.trainingShare, ['', record({ contractMinutes: minutes, trainingMinutes: minutes })]);
export const professionalisationDuration = guarded(law.professionalisationDuration, [
  '',
  record({ start: day, end: day, hasBranchAgreement: flag, isPriority: flag }),
]);
export const professionalisationEligibility = guarded(law.professionalisationEligibility, [
  '',
  record({ birthDate: day, start: day, isRegisteredJobSeeker: flag, receivesBenefit: flag }),
]);
export const professionalisationMinimum = guarded(
  law.professionalisationMinimum,
  ['', record({ birthDate: day, on: day, hasVocationalBac: flag, weeklyMinutes, idcc: nullable(idcc), smcCents: nullable(cents) })],
  TABLES,
);
export const professionalisationTraining = guarded(law.professionalisationTraining, [
  '',
  record({ contractMinutes: minutes, trainingMinutes: minutes, idcc: nullable(idcc) }),
]);
