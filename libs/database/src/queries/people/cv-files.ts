import { type ApplicationStatus, type CvState, RUNNING_APPLICATION_STATUSES } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { CvFile } from '../../entities/cv-file.entity.js';

type NewCv = Pick<CvFile, 'id' | 'studentId' | 'fileName' | 'kind' | 'bytes' | 'sha256'>;

/** Names in the file store of what one row tells of. */
interface CvNames {
  id: string;
  rebuiltId: string | null;
}

const namesOf = ({ id, rebuiltId }: CvNames): string[] => (rebuiltId === null ? [id] : [id, rebuiltId]);

/**
 * Puts a new CV in the place of the one in use. A PDF also takes the place of those that no company can open (a Word document, a refused
 * file) in applications that still run. The old ones are kept where an application was sent with them, deleted otherwise. Returns the
 * names in the file store of those deleted.
 */
export async function replaceCv(manager: EntityManager, cv: NewCv): Promise<string[]> {
  // Two uploads at once take turns.
  await manager.query('select 1 from student where id = $1 for update', [cv.studentId]);
  await manager.insert(CvFile, cv);
  if (cv.kind === 'pdf') {
    await manager.query(
      `update application set cv_file_id = $2 from cv_file
       where cv_file.id = application.cv_file_id and cv_file.student_id = $1 and (cv_file.kind <> 'pdf' or cv_file.state = 'refused')
         and application.status = any($3)`,
      [cv.studentId, cv.id, RUNNING_APPLICATION_STATUSES],
    );
  }
  const [deleted]: [CvNames[], number] = await manager.query(
    `delete from cv_file where student_id = $1 and id <> $2
       and not exists (select 1 from application where application.cv_file_id = cv_file.id) returning id, rebuilt_id as "rebuiltId"`,
    [cv.studentId, cv.id],
  );
  await manager.query('update cv_file set replaced_at = now() where student_id = $1 and id <> $2 and replaced_at is null', [
    cv.studentId,
    cv.id,
  ]);
  return deleted.flatMap(namesOf);
}

/** Deletes one. Returns its names in the file store; none when there is no such CV any more. */
export async function deleteCv(manager: EntityManager, id: string): Promise<string[]> {
  const [deleted]: [CvNames[], number] = await manager.query('delete from cv_file where id = $1 returning id, rebuilt_id as "rebuiltId"', [
    id,
  ]);
  return deleted.flatMap(namesOf);
}

/** From now on nobody gets it. */
export async function refuseCv(manager: EntityManager, id: string, refusalCode: string): Promise<void> {
  await manager.update(CvFile, { id }, { state: 'refused', refusalCode });
}

/** The CV that this student may send: in use, and not refused. */
export function sendableCv(manager: EntityManager, id: string, studentId: string): Promise<Pick<CvFile, 'id' | 'state'> | null> {
  return manager
    .createQueryBuilder(CvFile, 'cv')
    .setLock('pessimistic_read')
    .where('cv.id = :id and cv.student_id = :studentId and cv.replaced_at is null', { id, studentId })
    .getOne();
}

/** Its pages are made anew from what was sent. */
export async function checkCvAgain(manager: EntityManager, id: string): Promise<void> {
  await manager.update(CvFile, { id, state: 'checked' }, { state: 'pending' });
}

export interface ApplicationCvRow {
  id: string;
  state: CvState;
  /** Null for a Word document, and before the check. */
  rebuiltId: string | null;
  rebuiltSha256: string | null;
  status: ApplicationStatus;
  birthDate: string;
  readAt: Date | null;
  answeredAt: Date | null;
  poolAgreedAt: Date | null;
  /** Of the application's last move. */
  updatedAt: Date;
  firstName: string;
  lastName: string;
}

/** The CV sent with an application to this company; null when it is not theirs, or there is none. */
export async function cvOfApplication(manager: EntityManager, companyId: string, applicationId: string): Promise<ApplicationCvRow | null> {
  const [row] = await manager.query(
    `select cv_file.id, cv_file.state, cv_file.rebuilt_id as "rebuiltId", cv_file.rebuilt_sha256 as "rebuiltSha256", application.status, student.birth_date as "birthDate",
       application.read_at as "readAt", application.answered_at as "answeredAt",
       application.pool_agreed_at as "poolAgreedAt", application.updated_at as "updatedAt", account.first_name as "firstName", account.last_name as "lastName"
     from application
     join cv_file on cv_file.id = application.cv_file_id
     join company_site on company_site.id = application.company_site_id
     join student on student.id = application.student_id
     join account on account.id = student.account_id
     where application.id = $1 and company_site.company_id = $2`,
    [applicationId, companyId],
  );
  return row ?? null;
}

/** Which of these names in the file store a row tells of. */
export async function knownCvs(manager: EntityManager, names: readonly string[]): Promise<Set<string>> {
  const rows: CvNames[] = await manager.query(
    'select id, rebuilt_id as "rebuiltId" from cv_file where id = any($1::uuid[]) or rebuilt_id = any($1::uuid[])',
    [names],
  );
  return new Set(rows.flatMap(namesOf));
}
