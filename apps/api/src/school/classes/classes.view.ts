import type { ClassGroup, ClassStudentRow, ClassSummaryRow, ProgrammePeriodRow } from '@seve/database';
import {
  addDays,
  agreementStepOf,
  type CivilDate,
  contractStepOf,
  dayInParis,
  daysBetween,
  isAgreementLate,
  isComplete,
  isContractLate,
  isMinor,
  type MinorAct,
  minorActsOf,
  type PlaceTerms,
  progressOf,
  QUIET_DAYS,
  reboundOf,
} from '@seve/domain';
import { viewOfCertification } from '../../core/school/certification.view.js';
import { type ClassPeriod, viewOfPeriods } from '../../core/school/class-period.view.js';
import type { ClassAgreement, ClassContract, ClassDetail, ClassPlacement, ClassStudent, ClassSummary, ClassTasks } from './classes.dto.js';

const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }): string => `${firstName} ${lastName}`;

/** A student of a class. `terms`: of the signed paper of the placement; null before all have signed it. */
export function viewOfStudent(row: ClassStudentRow, today: CivilDate, terms: PlaceTerms | null = null): ClassStudent {
  const { lastContact } = row;
  const lastActOn = row.lastActAt && dayInParis(row.lastActAt);
  const since = lastActOn ?? (row.accountCreatedAt && dayInParis(row.accountCreatedAt));
  const quietDays = since === null ? 0 : Math.max(0, daysBetween(since, today));
  const isPlaced = row.searchState === 'placed';
  const progress = progressOf({
    isPlaced,
    isJoined: row.accountCreatedAt !== null,
    isProfileComplete: isComplete(row),
    statuses: row.statuses,
    proposals: row.proposals,
    quietDays,
    contactedDays: lastContact && daysBetween(lastContact.on, today),
  });
  const minorActs = minorActsOf(
    { ...row, isSchoolAgreed: row.schoolAgreedAt !== null, isAgreementAsked: row.schoolAgreementAskedAt !== null },
    today,
  );
  return {
    id: row.id,
    firstName: row.firstName,
    lastName: row.lastName,
    referent: row.referent,
    state: progress.state,
    isMinor: row.birthDate !== null && isMinor(row.birthDate, today),
    minorActs,
    rosterState: row.rosterState,
    invitedOn: row.invitedAt && dayInParis(row.invitedAt),
    applications: row.statuses.length,
    openApplications: progress.openApplications,
    lastActOn,
    lastContact,
    quietDays,
    placement: row.placement && placementOf(row.placement, terms),
    agreement: row.placement && agreementFinders(row.placement, today),
    contract: row.placement && contractFinders(row.placement, today),
    rebound: reboundOf(row.places, today),
    nextAct: { code: progress.nextAct, by: progress.nextActor },
  };
}

type PlacementRow = NonNullable<ClassStudentRow['placement']>;

const placementOf = (
  { agreement: _agreement, contract: _contract, ...placement }: PlacementRow,
  terms: PlaceTerms | null,
): ClassPlacement => ({ ...placement, guideName: terms?.guide?.name ?? null });

function agreementFinders({ agreement, startOn }: PlacementRow, today: CivilDate): ClassAgreement | null {
  if (agreement === null) return null;
  const { id, state } = agreement;
  return { id, step: agreementStepOf(state), isLate: isAgreementLate(state, startOn, today) };
}

function contractFinders({ contract, startOn }: PlacementRow, today: CivilDate): ClassContract | null {
  if (contract === null) return null;
  const { id, state, filedOn } = contract;
  return { id, step: contractStepOf(state), isLate: isContractLate({ state, startOn, filedOn }, today) };
}

const isQuiet = ({ state, quietDays }: ClassStudent): boolean => state !== 'placed' && state !== 'not_joined' && quietDays >= QUIET_DAYS;

function tasksOf(students: readonly ClassStudent[], today: CivilDate): ClassTasks {
  const silentSince = ({ quietDays }: ClassStudent) => addDays(today, -quietDays);
  const count = (asks: (student: ClassStudent) => boolean) => students.filter(asks).length;
  const owes = (act: MinorAct) => count(({ minorActs }) => minorActs.includes(act));
  return {
    rebound: count(({ rebound }) => rebound !== null),
    schoolAgreement: owes('school_agreement'),
    guardianConfirmation: owes('guardian_confirmation'),
    guardianConsent: owes('guardian_consent'),
    guardianContact: owes('guardian_contact'),
    notJoined: count(({ state }) => state === 'not_joined'),
    withoutApplication: count(({ state }) => state === 'no_application'),
    toConfirm: count(({ state }) => state === 'to_confirm'),
    waiting: count(({ state }) => state === 'waiting'),
    quiet: count(isQuiet),
    quietContacted: count((student) => isQuiet(student) && student.lastContact !== null && student.lastContact.on > silentSince(student)),
  };
}

const viewOfPeriod = (periods: readonly ProgrammePeriodRow[], today: CivilDate): ClassPeriod | null =>
  viewOfPeriods(periods, today)[0] ?? null;

export function viewOfClassSummary(
  { certification, level, ...group }: ClassSummaryRow,
  students: readonly ClassStudentRow[],
  periods: readonly ProgrammePeriodRow[],
  today: CivilDate,
): ClassSummary {
  const own = students.filter(({ classGroupId }) => classGroupId === group.id).map((row) => viewOfStudent(row, today));
  const period = viewOfPeriod(
    periods.filter(({ programmeId }) => programmeId === group.programmeId),
    today,
  );
  return { ...group, certification: viewOfCertification(certification, level), period, tasks: tasksOf(own, today) };
}

interface ClassContent {
  students: readonly ClassStudentRow[];
  periods: readonly ProgrammePeriodRow[];
  waiting: number;
  /** By placement. */
  terms: ReadonlyMap<string, PlaceTerms>;
}

/** Ids of the placements of these students. */
export const placementIdsOf = (rows: readonly ClassStudentRow[]): string[] => rows.flatMap(({ placement }) => placement?.id ?? []);

export const termsOfRow = (terms: ReadonlyMap<string, PlaceTerms>, { placement }: ClassStudentRow): PlaceTerms | null =>
  (placement && terms.get(placement.id)) ?? null;

export function viewOfClass(group: ClassGroup, { students, periods, waiting, terms }: ClassContent, today: CivilDate): ClassDetail {
  const { id, name, certification, level, code, programme, schoolYear, referentTeacher, archivedAt } = group;
  return {
    id,
    name,
    certification: viewOfCertification(certification, level),
    programme: { id: programme.id, name: programme.name },
    schoolYear,
    referent: { id: referentTeacher.id, name: nameOf(referentTeacher.account) },
    isArchived: archivedAt !== null,
    period: viewOfPeriod(periods, today),
    code,
    workStudyBlocks: programme.workStudyBlocks,
    waiting,
    students: students.map((row) => viewOfStudent(row, today, termsOfRow(terms, row))),
  };
}
