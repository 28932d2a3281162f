import {
  allowanceMinimum,
  dayIn,
  type InternshipAllowance,
  internQuota,
  internshipAllowance,
  type LawTables,
  type LegalReason,
  pfmpStateAllowance,
  quotaUncounted,
  referentCap,
  stageAbroad,
  stagePurpose,
  tutorCap,
  waitingTime,
} from '@seve/law';
import { ageOn } from '../../calendar/civil-date.js';
import { type AgreementGuard, answered, type Found, refusals, told, warned, weighedAs } from '../../papers/guards/finding.js';
import { isInternKind } from '../../papers/kinds/papers.js';
import type { AgreementFacts, AskedOfHost } from '../agreement-facts.js';
import type { HostAnswerSource } from '../host-answers.js';
import { minutesBefore } from '../other-stages.js';
import { plannedPresence, stageOf } from '../timetable.js';

/** Interns of the company in each civil week. */
export const quotaGuard = {
  name: 'quota',
  find(facts) {
    const { kind, days, host, isProlongation } = facts;
    if (!isInternKind(kind) || host.isAbroad || isProlongation) return [];
    if (host.siren === null) return uncounted('siren', host.asked.siret);
    if (host.headcount === null) return uncounted('headcount', host.asked.headcount);
    const found = answered(internQuota({ kind, headcount: host.headcount, order: host.pfmpOrder, stays: host.stays, ...days }));
    const said = host.asked.headcount;
    return said === null ? found : found.map(({ reason, ...one }) => ({ ...one, reason: withSource(reason, said) }));
  },
} as const satisfies AgreementGuard;

/** Asked of the school unless the host has answered that it does not know: that is no fault of the school. */
function uncounted(what: 'siren' | 'headcount', said: AskedOfHost | null): Found[] {
  if (said === null || said.isKnown) return warned([quotaUncounted(`no-${what}`, null)], 'quota_uncounted');
  return told([quotaUncounted(`${what}-not-known`, said.on)]);
}

const SAID_BY: Record<HostAnswerSource, { fr: string; en: string }> = {
  account: { fr: 'donné par l’accueil', en: 'given by the host' },
  link: { fr: 'donné par l’accueil, par un lien', en: 'given by the host, by a link' },
  school: { fr: 'noté par l’établissement', en: 'noted by the school' },
};

/** Adds who gave the headcount, and when. */
function withSource(reason: LegalReason, { source, on }: AskedOfHost): LegalReason {
  const [by, day] = [SAID_BY[source], dayIn(on)];
  const sentence = {
    fr: `${reason.sentence.fr} Effectif ${by.fr} le ${day.fr}.`,
    en: `${reason.sentence.en} Headcount ${by.en} on ${day.en}.`,
  };
  return { ...reason, sentence };
}

/** Agreements of the tutor that run on the first day. */
export const tutorCapGuard = {
  name: 'tutor-cap',
  find: (facts) => (isInternKind(facts.kind) && !facts.host.isAbroad ? refusals(tutorCap(facts.tutor.agreements, facts.days.from)) : []),
} as const satisfies AgreementGuard;

/** Interns whom the referent teacher follows at once. */
export const referentCapGuard = {
  name: 'referent-cap',
  find: (facts) => (isInternKind(facts.kind) ? refusals(referentCap(facts.referent.followed, facts.days)) : []),
} as const satisfies AgreementGuard;

/** Time between two interns on one post. A prolongation goes on with the same intern. */
export const waitingTimeGuard = {
  name: 'waiting-time',
  find(facts) {
    const { host, days, isAmendment, isProlongation } = facts;
    if (!isInternKind(facts.kind) || host.postBefore === null || host.isAbroad || isAmendment || isProlongation) return [];
    return refusals(waitingTime(host.postBefore, days.from));
  },
} as const satisfies AgreementGuard;

/** No permanent post, peak, season or replacement. */
export const purposeGuard = {
  name: 'purpose',
  find: (facts) =>
    isInternKind(facts.kind)
      ? weighedAs(stagePurpose({ isDeclared: facts.host.declaresNoJob, words: facts.activities }), 'activities_like_a_job')
      : [],
} as const satisfies AgreementGuard;

const ADULT = 18;

/** The information sheet of a host abroad, and what French law leaves to its country. */
export const abroadGuard = {
  name: 'abroad',
  find({ host, school, student, days }) {
    if (!host.isAbroad) return [];
    const isMinor = student.birthDate !== null && ageOn(student.birthDate, days.from) < ADULT;
    const found = stageAbroad({ hasInformationSheet: school.hasCountrySheet, isMinor });
    return [...refusals({ ok: found.refused.length === 0, reasons: found.refused }), ...told(found.told)];
  },
} as const satisfies AgreementGuard;

function questionOf(facts: AgreementFacts) {
  const { days, timetable, school, allowance, host } = facts;
  if (timetable === null || !isInternKind(facts.kind) || host.isAbroad) return null;
  return {
    stage: stageOf(days, timetable),
    school: school.allowanceSchool,
    doneMinutes: minutesBefore(facts),
    leaveMinutes: allowance.leaveMinutes,
    policy: allowance.policy,
  };
}

/** The allowance by month, real and smoothed; null where French law sets none. */
export function agreementAllowance(facts: AgreementFacts, tables: LawTables): InternshipAllowance | null {
  const question = questionOf(facts);
  return question && internshipAllowance({ ...question, signedOn: facts.today }, tables);
}

/** Whether an allowance is due, and whether the one agreed on is enough. */
export const allowanceGuard = {
  name: 'allowance',
  find(facts: AgreementFacts, tables: LawTables) {
    const question = questionOf(facts);
    if (question === null) return [];
    const verdict = allowanceMinimum({ ...question, pay: facts.allowance.pay }, tables);
    if (verdict.ok) return answered(verdict);
    const [refusal, ...computed] = verdict.reasons;
    return [...answered({ ok: false, reasons: refusal ? [refusal] : [] }), ...told(computed)];
  },
} as const satisfies AgreementGuard;

/** The allowance is capped by the year: more days change nothing. */
const YEAR_DAYS = 366;

/** What the State pays to a pupil for a PFMP. */
export const pfmpAllowanceGuard = {
  name: 'pfmp-allowance',
  find({ kind, days, timetable, student }, tables) {
    if (kind !== 'pfmp' || timetable === null || student.pfmpYear === null) return [];
    const presence = Math.min(plannedPresence(days, timetable).days, YEAR_DAYS);
    return told(pfmpStateAllowance({ year: student.pfmpYear, days: presence, on: days.to }, tables).reasons);
  },
} as const satisfies AgreementGuard;
