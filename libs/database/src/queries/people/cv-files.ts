import { type ApplicationStatus, type CvState, RUNNING_APPLICATION_STATUSES } from '@seve/domain';
import { Any, type EntityManager, IsNull, Not } from 'typeorm';
import { Application } from '../../entities/application.entities.js';
import { CvFile } from '../../entities/cv-file.entity.js';
import { Student } from '../../entities/student.entity.js';
import { changedRows, rowsBy, rowsOf, type SelectList } from '../../rows.js';

type NewCv = Pick<CvFile, 'id' | 'studentId' | 'fileName' | 'kind' | 'bytes' | 'sha256'>;

/** Names of a row's files in the file store. */
interface CvNames {
  id: string;
  rebuiltId: string | null;
}

const CV_NAMES: SelectList<CvNames> = { id: 'id', rebuiltId: 'rebuilt_id' };

const namesOf = ({ id, rebuiltId }: CvNames): string[] => (rebuiltId === null ? [id] : [id, rebuiltId]);

/**
 * Replaces the current CV. In running applications a PDF also replaces those that companies cannot open (a Word document, a refused file).
 * Old CVs are kept if an application was sent with them, and deleted otherwise. Returns the deleted names in the file store. Raw: an update
 * by a join, and a delete of a set without another.
 */
export async function replaceCv(manager: EntityManager, cv: NewCv): Promise<string[]> {
  // Serialises concurrent uploads.
  await manager.findOne(Student, { select: { id: true }, where: { id: cv.studentId }, lock: { mode: 'pessimistic_write' } });
  await manager.insert(CvFile, cv);
  if (cv.kind === 'pdf') {
    await manager.query(
      `update application set cv_file_id = $2 from cv_file
       where cv_file.id = application.cv_file_id and cv_file.student_id = $1 and (cv_file.kind <> 'pdf' or cv_file.state = 'refused')
         and application.status = any($3)`,
      [cv.studentId, cv.id, RUNNING_APPLICATION_STATUSES],
    );
  }
  const deleted = await changedRows<CvNames>(
    manager,
    `delete from cv_file where student_id = $1 and id <> $2
       and not exists (select 1 from application where application.cv_file_id = cv_file.id)`,
    CV_NAMES,
    [cv.studentId, cv.id],
  );
  await manager.update(CvFile, { studentId: cv.studentId, id: Not(cv.id), replacedAt: IsNull() }, { replacedAt: () => 'now()' });
  return deleted.flatMap(namesOf);
}

/** Deletes a CV. Returns its names in the file store; empty if there is no such CV. */
export async function deleteCv(manager: EntityManager, id: string): Promise<string[]> {
  // Raw: TypeORM returns deleted rows without type.
  const deleted = await changedRows<CvNames>(manager, 'delete from cv_file where id = $1', CV_NAMES, [id]);
  return deleted.flatMap(namesOf);
}

/** Refuses a CV, which is no longer delivered. */
export async function refuseCv(manager: EntityManager, id: string, refusalCode: string): Promise<void> {
  await manager.update(CvFile, { id }, { state: 'refused', refusalCode });
}

/** Returns the CV that this student can send: current and not refused. */
export function sendableCv(manager: EntityManager, id: string, studentId: string): Promise<Pick<CvFile, 'id' | 'state'> | null> {
  return manager.createQueryBuilder(CvFile, 'cv').setLock('pessimistic_read').where({ id, studentId, replacedAt: IsNull() }).getOne();
}

/** Marks a CV for rebuilding its pages from the upload. */
export async function checkCvAgain(manager: EntityManager, id: string): Promise<void> {
  await manager.update(CvFile, { id, state: 'checked' }, { state: 'pending' });
}

/** Returns CVs whose check job is lost or was given up, and those refused because their file was missing. Raw: a payload is compared. */
export function cvsToCheckAgain(manager: EntityManager): Promise<{ id: string }[]> {
  return rowsOf<{ id: string }>(
    manager,
    { id: 'cv.id' },
    `from cv_file cv where (cv.state = 'refused' and cv.refusal_code = 'cv.not-found')
       or (cv.state = 'pending' and cv.created_at < now() - interval '1 minute' and not exists (
         select 1 from outbox where job = 'check-cv' and done_at is null and payload->>'cvFileId' = cv.id::text))
     order by cv.id`,
  );
}

/** Marks a CV whose file was missing for a new check. */
export async function awaitCheck(manager: EntityManager, id: string): Promise<void> {
  await manager.update(CvFile, { id, state: 'refused', refusalCode: 'cv.not-found' }, { state: 'pending', refusalCode: null });
}

export interface ApplicationCvRow {
  id: string;
  studentId: string;
  state: CvState;
  /** Null for a Word document, and before the check. */
  rebuiltId: string | null;
  rebuiltSha256: string | null;
  status: ApplicationStatus;
  birthDate: string;
  readAt: Date | null;
  answeredAt: Date | null;
  poolAgreedAt: Date | null;
  /** Instant of the application's last move. */
  updatedAt: Date;
  firstName: string;
  lastName: string;
}

/** Returns the CV sent with an application to this company; null for another company's or without CV. */
export async function cvOfApplication(manager: EntityManager, companyId: string, applicationId: string): Promise<ApplicationCvRow | null> {
  const application = manager
    .createQueryBuilder(Application, 'application')
    .innerJoin('application.cvFile', 'cv')
    .innerJoin('application.companySite', 'site')
    .innerJoin('application.student', 'student')
    .where({ id: applicationId })
    .andWhere('site.companyId = :companyId', { companyId });
  const [row] = await rowsBy<ApplicationCvRow, { application: Application; cv: CvFile; student: Student }>(application, {
    id: 'cv.id',
    studentId: 'cv.studentId',
    state: 'cv.state',
    rebuiltId: 'cv.rebuiltId',
    rebuiltSha256: 'cv.rebuiltSha256',
    status: 'application.status',
    birthDate: 'student.birthDate',
    readAt: 'application.readAt',
    answeredAt: 'application.answeredAt',
    poolAgreedAt: 'application.poolAgreedAt',
    updatedAt: 'application.updatedAt',
    firstName: 'student.firstName',
    lastName: 'student.lastName',
  });
  return row ?? null;
}

/** Returns those of these names in the file store that a row refers to. */
export async function knownCvs(manager: EntityManager, names: readonly string[]): Promise<Set<string>> {
  const rows = await manager.find(CvFile, {
    select: { id: true, rebuiltId: true },
    where: [{ id: Any(names) }, { rebuiltId: Any(names) }],
  });
  return new Set(rows.flatMap(namesOf));
}
