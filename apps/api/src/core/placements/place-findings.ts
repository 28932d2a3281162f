import {
  agreedByGuardians,
  CompanySite,
  declarationsOfSite,
  type HostStageRow,
  type Placement,
  type StudentMatchRow,
  stagesWithHost,
  studentMatchRow,
} from '@seve/database';
import { type CivilDate, Conflict, isInternKind, type Locale, type OfferKind, type PlacementDays } from '@seve/domain';
import {
  evenWeekOf,
  FULL_TIME_WEEK,
  HAZARDS,
  hostHours,
  internQuota,
  type LegalReason,
  legalAnswer,
  type QuotaQuestion,
  type Stage,
  type Verdict,
} from '@seve/law';
import { isVocationalDiploma } from '@seve/reference';
import type { EntityManager } from 'typeorm';
import { quotaQuestion } from '../applications/requirements/intern-quota-of.js';
import type { PlaceFinding, PlaceQuota, PlaceTopic } from './declared-places.dto.js';

/** Place to check against the law. */
export interface JudgedPlace {
  /** Id of the placement; null before it is declared. */
  id: string | null;
  studentId: string;
  kind: OfferKind;
  days: PlacementDays;
  weeklyMinutes: number | null;
  hazards: readonly string[];
  site: Pick<CompanySite, 'id' | 'companyId' | 'communeInsee'> | null;
  siren: string | null;
}

export interface Judged {
  findings: { topic: PlaceTopic; isRefused: boolean; reason: LegalReason }[];
  quota: PlaceQuota;
}

const refusedOf = (topic: PlaceTopic, { ok, reasons }: Verdict): Judged['findings'] =>
  ok ? [] : reasons.map((reason) => ({ topic, isRefused: true, reason }));

/** Checks the age, the hazards, the hours with one host and its number of interns, by the rules of `libs/law` that apply to every place. */
export async function judgePlace(manager: EntityManager, place: JudgedPlace, today: CivilDate): Promise<Judged> {
  const { findings, quota } = await quotaOf(manager, place, today);
  return { quota, findings: [...(await ageOf(manager, place)), ...(await hoursOf(manager, place)), ...findings] };
}

async function ageOf(manager: EntityManager, { studentId, kind, days, hazards, site }: JudgedPlace): Promise<Judged['findings']> {
  const student = await studentMatchRow(manager, studentId);
  if (student === null) return [];
  const isThroughSchool = (await agreedByGuardians(manager, [studentId], 'observation_week')).has(studentId);
  const employerDeclarations = site === null ? [] : await declarationsOfSite(manager, site.id);
  return refusedOf('age', ageAnswer(student, { kind, days, hazards, isThroughSchool, employerDeclarations }));
}

interface AskedOfAge extends Pick<JudgedPlace, 'kind' | 'days' | 'hazards'> {
  isThroughSchool: boolean;
  /** Declarations of the employer for the site. */
  employerDeclarations: Parameters<typeof legalAnswer>[0]['employerDeclarations'];
}

/** Returns what the law allows at a place for the student's age; allows everything without a birth date. */
export function ageAnswer(student: StudentMatchRow, { kind, days, hazards, ...asked }: AskedOfAge): Verdict {
  const { birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations } = student;
  if (birthDate === null) return { ok: true, reasons: [] };
  return legalAnswer({
    ...{ birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations, kind },
    ...asked,
    isVocational: isVocationalDiploma(student.certification),
    firstDay: days.startOn,
    lastDay: days.endOn,
    hazards: [...hazards],
    minAge: null,
  });
}

async function hoursOf(
  manager: EntityManager,
  { id, studentId, kind, days, weeklyMinutes, siren }: JudgedPlace,
): Promise<Judged['findings']> {
  if (!isInternKind(kind)) return [];
  const others = siren === null ? [] : await stagesWithHost(manager, { studentId, siren, exceptId: id });
  return refusedOf('hours', hoursAnswer([...others, { ...days, weeklyMinutes }]));
}

/** Returns the verdict on the hours of one student with one host, within the school year. */
export const hoursAnswer = (stages: readonly HostStageRow[]): Verdict =>
  hostHours(
    stages.flatMap(({ startOn, endOn, weeklyMinutes }): Stage[] =>
      endOn === null ? [] : [{ from: startOn, to: endOn, week: weeklyMinutes === null ? FULL_TIME_WEEK : evenWeekOf(weeklyMinutes) }],
    ),
  );

async function quotaOf(manager: EntityManager, place: JudgedPlace, today: CivilDate): Promise<Judged> {
  const asked = await quotaAsked(manager, place, today);
  return isQuestion(asked) ? { findings: refusedOf('quota', internQuota(asked)), quota: 'counted' } : { findings: [], quota: asked };
}

export const isQuestion = (asked: PlaceQuota | QuotaQuestion): asked is QuotaQuestion => typeof asked === 'object';

/** Returns the input for the limit of interns of the host on these days, or the reason why they are not counted. */
export async function quotaAsked(
  manager: EntityManager,
  { kind, days, site, siren }: Pick<JudgedPlace, 'kind' | 'days' | 'site' | 'siren'>,
  today: CivilDate,
): Promise<Exclude<PlaceQuota, 'counted'> | QuotaQuestion> {
  if (!isInternKind(kind)) return 'none';
  if (siren === null) return 'no_siren';
  const known = site ?? (await manager.findOne(CompanySite, { where: { company: { siren } }, order: { id: 'ASC' } }));
  if (known === null) return 'no_headcount';
  const asked = await quotaQuestion(manager, {
    ...{ companyId: known.companyId, kind, today, from: days.startOn, to: days.endOn ?? days.startOn, promised: 'none' },
    communeInsee: known.communeInsee,
  });
  return asked ?? 'no_headcount';
}

/** Returns the view of the findings in the reader's language. */
export const viewOfFindings = (findings: Judged['findings'], locale: Locale): PlaceFinding[] =>
  findings.map(({ topic, isRefused, reason: { sentence, remedy, doubt, rule, article, numbers } }) => ({
    topic,
    isRefused,
    reason: { rule, article, numbers, sentence: sentence[locale], remedy: remedy?.[locale] ?? null, doubt: doubt?.[locale] ?? null },
  }));

/** Returns the findings that a host may read: of the student's age, only what the host's own post raises. */
export const readByHost = (findings: Judged['findings'], hazards: readonly string[]): Judged['findings'] =>
  findings.filter(({ topic }) => topic !== 'age' || hazards.length > 0);

/** @throws Conflict with the first reason that refuses the place and its remedy; without the reason for a host that may not read it. */
export function requireLawfulPlace(findings: Judged['findings'], shown: Judged['findings'], locale: Locale): void {
  if (findings.length === 0) return;
  const [first] = shown;
  if (first === undefined) throw new Conflict('place.school-first');
  const { sentence, remedy, article } = first.reason;
  throw new Conflict('place.unlawful', { reason: sentence[locale], remedy: remedy?.[locale] ?? '', article });
}

/** Result for a place that no longer awaits an answer and is not checked any more. */
export const unjudged = ({ hostSiren, companySiteId }: Pick<Placement, 'hostSiren' | 'companySiteId'>): Judged => ({
  findings: [],
  quota: hostSiren === null && companySiteId === null ? 'no_siren' : 'none',
});

export const labelOfHazard = (tag: string, locale: Locale): string => HAZARDS.find((hazard) => hazard.tag === tag)?.label[locale] ?? tag;
