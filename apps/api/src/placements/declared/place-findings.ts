import {
  CompanySite,
  declarationsOfSite,
  guardianDecision,
  INTERN_KINDS,
  type Placement,
  stagesWithHost,
  studentMatchRow,
} from '@seve/database';
import { type CivilDate, Conflict, type DayRange, type Locale, type OfferKind } from '@seve/domain';
import {
  evenWeekOf,
  FULL_TIME_WEEK,
  HAZARDS,
  hostHours,
  internQuota,
  type LegalReason,
  legalAnswer,
  type Stage,
  type Verdict,
} from '@seve/law';
import { isVocationalDiploma } from '@seve/reference';
import type { EntityManager } from 'typeorm';
import { quotaQuestion } from '../../applications/requirements/intern-quota-of.js';
import type { PlaceFinding, PlaceQuota, PlaceTopic } from './declared-places.dto.js';

/** A place that the law is asked about. */
export interface JudgedPlace {
  /** Null before it is declared. */
  id: string | null;
  studentId: string;
  kind: OfferKind;
  days: DayRange;
  weeklyMinutes: number | null;
  hazards: readonly string[];
  site: Pick<CompanySite, 'id' | 'companyId' | 'communeInsee'> | null;
  siren: string | null;
}

export interface Judged {
  findings: { topic: PlaceTopic; isRefused: boolean; reason: LegalReason }[];
  quota: PlaceQuota;
}

const isInternKind = (kind: OfferKind) => INTERN_KINDS.some((one) => one === kind);
const refusedOf = (topic: PlaceTopic, { ok, reasons }: Verdict): Judged['findings'] =>
  ok ? [] : reasons.map((reason) => ({ topic, isRefused: true, reason }));

/** Age, hazards, the hours with one host and its number of interns, as libs/law judges them for every place. */
export async function judgePlace(manager: EntityManager, place: JudgedPlace, today: CivilDate): Promise<Judged> {
  const { findings, quota } = await quotaOf(manager, place, today);
  return { quota, findings: [...(await ageOf(manager, place)), ...(await hoursOf(manager, place)), ...findings] };
}

async function ageOf(manager: EntityManager, { studentId, kind, days, hazards, site }: JudgedPlace): Promise<Judged['findings']> {
  const student = await studentMatchRow(manager, studentId);
  if (!student?.birthDate) return [];
  const { birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations } = student;
  const answer = legalAnswer({
    ...{ birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations, kind },
    isVocational: isVocationalDiploma(student.certification),
    isThroughSchool: (await guardianDecision(manager, studentId, 'observation_week'))?.given ?? false,
    firstDay: days.startOn,
    lastDay: days.endOn,
    hazards: [...hazards],
    employerDeclarations: site === null ? [] : await declarationsOfSite(manager, site.id),
    minAge: null,
  });
  return refusedOf('age', answer);
}

async function hoursOf(
  manager: EntityManager,
  { id, studentId, kind, days, weeklyMinutes, siren }: JudgedPlace,
): Promise<Judged['findings']> {
  if (!isInternKind(kind)) return [];
  const others = siren === null ? [] : await stagesWithHost(manager, { studentId, siren, exceptId: id });
  const stages = [...others, { ...days, weeklyMinutes }].flatMap(({ startOn, endOn, weeklyMinutes: minutes }): Stage[] =>
    endOn === null ? [] : [{ from: startOn, to: endOn, week: minutes === null ? FULL_TIME_WEEK : evenWeekOf(minutes) }],
  );
  return refusedOf('hours', hostHours(stages));
}

async function quotaOf(manager: EntityManager, place: JudgedPlace, today: CivilDate): Promise<Judged> {
  const { kind, days, site, siren } = place;
  if (!isInternKind(kind)) return { findings: [], quota: 'none' };
  if (siren === null) return { findings: [], quota: 'no_siren' };
  const known = site ?? (await manager.findOne(CompanySite, { where: { company: { siren } }, order: { id: 'ASC' } }));
  if (known === null) return { findings: [], quota: 'no_headcount' };
  const asked = await quotaQuestion(manager, {
    ...{ companyId: known.companyId, kind, today, from: days.startOn, to: days.endOn ?? days.startOn, promised: 'none' },
    communeInsee: known.communeInsee,
  });
  return asked === null ? { findings: [], quota: 'no_headcount' } : { findings: refusedOf('quota', internQuota(asked)), quota: 'counted' };
}

/** In the reader's language. */
export const viewOfFindings = (findings: Judged['findings'], locale: Locale): PlaceFinding[] =>
  findings.map(({ topic, isRefused, reason: { sentence, remedy, doubt, rule, article, numbers } }) => ({
    topic,
    isRefused,
    reason: { rule, article, numbers, sentence: sentence[locale], remedy: remedy?.[locale] ?? null, doubt: doubt?.[locale] ?? null },
  }));

/** A host reads nothing of the age of a student that its own post does not raise. */
export const readByHost = (findings: Judged['findings'], hazards: readonly string[]): Judged['findings'] =>
  findings.filter(({ topic }) => topic !== 'age' || hazards.length > 0);

/** @throws Conflict with the first reason that refuses the place, and what would make it lawful; without it for a host that may not read it. */
export function requireLawfulPlace(findings: Judged['findings'], shown: Judged['findings'], locale: Locale): void {
  if (findings.length === 0) return;
  const [first] = shown;
  if (first === undefined) throw new Conflict('place.school-first');
  const { sentence, remedy, article } = first.reason;
  throw new Conflict('place.unlawful', { reason: sentence[locale], remedy: remedy?.[locale] ?? '', article });
}

/** A place that waits for no answer any more is judged no more. */
export const unjudged = ({ hostSiren, companySiteId }: Pick<Placement, 'hostSiren' | 'companySiteId'>): Judged => ({
  findings: [],
  quota: hostSiren === null && companySiteId === null ? 'no_siren' : 'none',
});

export const labelOfHazard = (tag: string, locale: Locale): string => HAZARDS.find((hazard) => hazard.tag === tag)?.label[locale] ?? tag;
