import {
  agreedByGuardians,
  agreementsNaming,
  declarationsOfSite,
  guardiansOfGroup,
  type PlaceOfGroupRow,
  placesOfGroup,
  type Student,
  studentMatchRows,
  studentsOfReader,
} from '@seve/database';
import { type CivilDate, isInternKind, type Locale, NotFound, overlaps, sentence } from '@seve/domain';
import { agreementSignatories, internQuota, type LegalReason, type QuotaQuestion, tutorCap, type Verdict } from '@seve/law';
import type { EntityManager } from 'typeorm';
import { daysInWords } from '../../../core/applications/requirements/days-in-words.js';
import type { PlaceQuota } from '../../../core/placements/declared-places.dto.js';
import { ageAnswer, hoursAnswer, isQuestion, quotaAsked } from '../../../core/placements/place-findings.js';
import type { PlaceHost } from '../../../core/placements/place-host.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import type { AgreementGroupInput, GroupLine, GroupReason } from './group.dto.js';

/** One place for several students, asked by a member of their school. */
export interface AskedGroup {
  input: AgreementGroupInput;
  host: PlaceHost;
  by: SchoolPrincipal;
  locale: Locale;
}

/** A judged line, with what its creation needs. */
export interface JudgedLine {
  line: Omit<GroupLine, 'endingApplications'>;
  /** The same place, agreed or declared, without an agreement; null where none exists. */
  placeId: string | null;
  /** Whether the tutor of the group may follow this student too. */
  hasTutor: boolean;
}

export interface JudgedGroup {
  quota: PlaceQuota;
  lines: JudgedLine[];
}

/** Facts about the whole group, read once. */
interface Around {
  places: readonly PlaceOfGroupRow[];
  question: Exclude<PlaceQuota, 'counted'> | QuotaQuestion;
  /** Number of agreements that name the tutor. */
  tutored: number;
  verdictOf: (student: Student) => readonly Verdict[];
}

/**
 * Judges each of these students, in one set of queries whatever their number. Earlier lines take the seats first.
 * @throws NotFound for a student that is not theirs
 */
export async function judgeGroup(
  manager: EntityManager,
  group: AskedGroup,
  studentIds: readonly string[],
  today: CivilDate,
): Promise<JudgedGroup> {
  const students = await studentsOfReader(manager, studentIds, group.by);
  if (students.length !== studentIds.length) throw new NotFound('not-found');
  const around = await readAround(manager, group, studentIds, today);
  const taken: string[] = [];
  const lines = students.map((student) => {
    const judged = judgeLine(student, group, around, taken);
    if (judged.line.outcome === 'ready') taken.push(student.id);
    return judged;
  });
  return { quota: isQuestion(around.question) ? 'counted' : around.question, lines };
}

async function readAround(
  manager: EntityManager,
  { input, host }: AskedGroup,
  studentIds: readonly string[],
  today: CivilDate,
): Promise<Around> {
  const days = { startOn: input.startOn, endOn: input.endOn };
  const { kind, hazards, weeklyMinutes } = input;
  const facts = new Map((await studentMatchRows(manager, studentIds)).map((row) => [row.id, row]));
  const guardians = new Map((await guardiansOfGroup(manager, studentIds)).map((row) => [row.studentId, row]));
  const agreed = kind === 'observation' ? await agreedByGuardians(manager, studentIds, 'observation_week') : new Set<string>();
  const employerDeclarations = host.site === null ? [] : await declarationsOfSite(manager, host.site.id);
  const places = await placesOfGroup(manager, studentIds);
  const tutor = isInternKind(kind) && input.tutorName && host.siren !== null ? { name: input.tutorName, siren: host.siren } : null;
  const verdictOf = ({ id, birthDate, emancipatedOn }: Student): Verdict[] => {
    const row = facts.get(id);
    const before = places.filter(
      (one) => one.studentId === id && isInternKind(one.kind) && host.siren !== null && one.siren === host.siren,
    );
    const elsewhere = before.filter((one) => !isSamePlace(one, input, host));
    return [
      guardianAnswer({ birthDate, isEmancipated: emancipatedOn !== null }, guardians.get(id) ?? null, input, today),
      ...(row ? [ageAnswer(row, { kind, days, hazards, isThroughSchool: agreed.has(id), employerDeclarations })] : []),
      ...(isInternKind(kind) ? [hoursAnswer([...elsewhere, { ...days, weeklyMinutes }])] : []),
    ];
  };
  return {
    ...{ places, verdictOf },
    question: await quotaAsked(manager, { kind, days, site: host.site, siren: host.siren }, today),
    tutored: tutor === null ? 0 : await agreementsNaming(manager, { ...tutor, email: input.tutorEmail ?? null, on: input.startOn }),
  };
}

/** Judges whether the legal representative of a minor can sign. Assumes valid values for the other signatories, who are named later. */
function guardianAnswer(
  student: { birthDate: CivilDate | null; isEmancipated: boolean },
  guardian: { name: string; email: string | null } | null,
  { kind, startOn }: AgreementGroupInput,
  today: CivilDate,
): Verdict {
  const seat = { name: '—', email: 'x@seve.example', signsOnPaper: true, hasPower: true };
  const others = (['student', 'company', 'school', 'referent_teacher', 'tutor'] as const).map((role) => ({ ...seat, role }));
  const own =
    guardian === null
      ? []
      : [{ ...guardian, role: 'legal_representative' as const, signsOnPaper: guardian.email === null, hasPower: true }];
  return agreementSignatories({ ...student, kind, firstDay: startOn, signedOn: today, parties: [...others, ...own] });
}

const isSamePlace = (place: PlaceOfGroupRow, input: AgreementGroupInput, host: PlaceHost): boolean =>
  place.kind === input.kind && place.startOn === input.startOn && place.endOn === input.endOn && isSameHost(place, host);

function isSameHost({ siteId, siren, hostName }: PlaceOfGroupRow, host: PlaceHost): boolean {
  if (host.site !== null) return siteId === host.site.id;
  if (host.siren !== null) return siteId === null && siren === host.siren;
  return siteId === null && siren === null && hostName?.toLowerCase() === host.name?.toLowerCase();
}

function judgeLine(student: Student, { input, host, locale }: AskedGroup, around: Around, taken: readonly string[]): JudgedLine {
  const { places, question, tutored, verdictOf } = around;
  const own = places.filter(({ studentId }) => studentId === student.id);
  const same = own.find((place) => isSamePlace(place, input, host)) ?? null;
  const line = {
    ...{ studentId: student.id, studentName: `${student.firstName} ${student.lastName}`, className: student.classGroup?.name ?? '' },
    ...{ reasons: [] as GroupReason[], notes: [] as GroupReason[], agreementId: null },
  };
  if (same?.agreementId) return { line: { ...line, outcome: 'already', agreementId: same.agreementId }, placeId: null, hasTutor: false };
  const other = own.find((place) => place.id !== same?.id && overlaps(place, input));
  const verdicts = [...verdictOf(student), ...(same?.state === 'agreed' ? [] : quotaOf(question, taken, input))];
  const reasons = [
    ...(other ? [daysTaken(other, locale)] : []),
    ...verdicts.flatMap(({ ok, reasons: found }) => (ok ? [] : found.map((reason) => said(reason, locale)))),
  ];
  if (reasons.length > 0) return { line: { ...line, outcome: 'refused', reasons }, placeId: null, hasTutor: false };
  const cap = capOf(input, tutored + taken.length);
  const notes = cap.ok ? [] : cap.reasons.map((reason) => ({ ...said(reason, locale), remedy: sentence('group.other-tutor', locale) }));
  return { line: { ...line, outcome: 'ready', notes }, placeId: same?.id ?? null, hasTutor: cap.ok };
}

/** Judges the intern quota of the host, counting earlier lines of the group. */
const quotaOf = (question: Around['question'], taken: readonly string[], { startOn, endOn }: AgreementGroupInput): Verdict[] =>
  isQuestion(question)
    ? [internQuota({ ...question, stays: [...question.stays, ...taken.map((id) => ({ agreementId: id, from: startOn, to: endOn }))] })]
    : [];

const capOf = ({ kind, tutorName, startOn, endOn }: AgreementGroupInput, following: number): Verdict =>
  isInternKind(kind) && tutorName
    ? tutorCap(
        Array.from({ length: following }, () => ({ from: startOn, to: endOn })),
        startOn,
      )
    : { ok: true, reasons: [] };

const daysTaken = (place: PlaceOfGroupRow, locale: Locale): GroupReason => ({
  sentence: sentence('group.days-taken', locale, { days: daysInWords(place, locale) }),
  remedy: sentence('group.days-taken-remedy', locale),
  article: null,
});

const said = ({ sentence: words, remedy, article }: LegalReason, locale: Locale): GroupReason => ({
  sentence: words[locale],
  remedy: remedy?.[locale] ?? null,
  article,
});
