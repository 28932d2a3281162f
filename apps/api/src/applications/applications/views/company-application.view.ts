import type { CompanyApplicationRow } from '@seve/database';
import {
  addDays,
  CORRECTION_DAYS,
  type CvReadiness,
  companyViewOf,
  cvReadiness,
  DAY_MS,
  DAYS_TO_ANSWER,
  dayInParis,
  initialOf,
  isAnswerAct,
  mayShowCv,
  openActs,
  poolEndsOn,
  type Role,
  situationOf,
  studentReader,
  UNANSWERED_STATUSES,
} from '@seve/domain';
import type { Pair } from '@seve/matching';
import { communeName, diplomaTitle, skillByOgr } from '@seve/reference';
import { interviewForCompany, plannedOf } from '../../../core/applications/interview.view.js';
import type { Applicant, ApplicationForCompany } from './company-application.dto.js';
import { canReachSite, type FitReading, postFit } from './post-fit.js';

export interface CompanyReading extends FitReading {
  reader: { role: Role; accountId: string };
  now: Date;
  /** Time in ms within which an answer can be undone. */
  undoMs: number;
  /** Pair of student and offer to score; null for a student who has left the class. */
  pair: Pair | null;
}

type File = Omit<Applicant, 'firstName' | 'lastName' | 'email' | 'referentName'>;

const CLOSED_FILE: File = {
  schoolName: null,
  className: null,
  certificationTitle: null,
  level: null,
  availableFrom: null,
  availableTo: null,
  skills: [],
  canReachSite: null,
};

const openFile = (row: CompanyApplicationRow, { pair, today }: CompanyReading): File => ({
  schoolName: row.schoolName,
  className: row.className,
  certificationTitle: row.certification && diplomaTitle(row.certification),
  level: row.level,
  availableFrom: row.availableFrom,
  availableTo: row.availableTo,
  skills: row.skills.map((ogr) => ({ ogr, label: skillByOgr(ogr)?.label ?? ogr })),
  canReachSite: pair && canReachSite(pair, today),
});

const readinessOf = ({ cvKind, cvState }: CompanyApplicationRow): CvReadiness | null =>
  cvKind === null || cvState === null ? null : cvReadiness(cvKind, cvState);

/** Returns the instant until which the reader can undo the last answer, by the database's clock; null unless the reader gave it. */
function undoUntilOf({ lastMove, status }: CompanyApplicationRow, { reader, undoMs }: CompanyReading): Date | null {
  if (!lastMove || !isAnswerAct(lastMove.act) || lastMove.to !== status || lastMove.byAccountId !== reader.accountId) return null;
  return lastMove.ageMs < undoMs ? new Date(Date.parse(lastMove.at) + undoMs) : null;
}

const CORRECTION_MS = CORRECTION_DAYS * DAY_MS;

/** Returns the instant until which the company can correct a refusal told on the phone; null without one, or after that instant. */
function correctUntilOf({ lastMove, phoneRefusal }: CompanyApplicationRow): Date | null {
  if (!phoneRefusal || lastMove?.act !== 'refuse_by_phone') return null;
  return lastMove.ageMs < CORRECTION_MS ? new Date(Date.parse(lastMove.at) + CORRECTION_MS) : null;
}
const isUnanswered = ({ status }: CompanyApplicationRow) => (UNANSWERED_STATUSES as readonly string[]).includes(status);

/**
 * Returns the view of an application with the student data that the stage allows (libs/domain/src/applications/application-visibility.ts).
 */
export function viewForCompany(row: CompanyApplicationRow, reading: CompanyReading): ApplicationForCompany {
  const { reader, now, today, pair } = reading;
  const undoUntil = undoUntilOf(row, reading);
  const correctUntil = correctUntilOf(row);
  const situation = situationOf(row);
  const may = companyViewOf(situation, today);
  const fit = may.file && pair ? postFit(pair, reading) : { postScore: null, criteria: [] };
  return {
    id: row.id,
    offerId: row.offerId,
    offerTitle: row.offerTitle,
    origin: row.origin,
    siteName: row.siteName,
    communeName: communeName(row.communeInsee),
    kind: row.kind,
    wantedFrom: row.wantedFrom,
    wantedTo: row.wantedTo,
    status: row.status,
    createdAt: row.createdAt,
    readAt: row.readAt,
    answeredAt: row.answeredAt,
    answerDueOn: isUnanswered(row) ? addDays(row.sentOn, DAYS_TO_ANSWER) : null,
    motivation: may.file ? row.motivation : null,
    answers: may.file ? row.answers.map((answer, index) => ({ question: row.questions[index] ?? '', answer })) : [],
    cv: mayShowCv(situation, today) ? readinessOf(row) : null,
    student: {
      firstName: row.firstName,
      lastName: may.fullName ? row.lastName : initialOf(row.lastName),
      email: may.email ? row.email : null,
      referentName: may.referent ? row.referentName : null,
      ...(may.file ? openFile(row, reading) : CLOSED_FILE),
    },
    ...fit,
    actions: openActs(row.status, reader.role, {
      canUndo: undoUntil !== null,
      canCorrect: correctUntil !== null,
      canRestore: false,
      hasSeat: row.hasSeat,
      interview: plannedOf(row.interview),
      now,
    }),
    ending: row.ending,
    companyMessage: row.companyMessage,
    refusalReason: row.refusalReason,
    refusalShared: row.refusalShared,
    answerBy: row.status === 'offered' ? row.answerBy : null,
    interview: interviewForCompany(studentReader(row.birthDate, row.isFollowed, today), row.interview),
    poolAgreedAt: row.poolAgreedAt,
    poolUntil: row.poolAgreedAt && poolEndsOn(row.birthDate, dayInParis(row.poolAgreedAt)),
    undoUntil,
    phoneRefusal: row.phoneRefusal && { ...row.phoneRefusal, at: new Date(row.phoneRefusal.at) },
    correctUntil,
    version: row.version,
  };
}
