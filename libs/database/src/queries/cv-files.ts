import type { ApplicationStatus, CvKind, CvState } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { CvFile } from '../entities/cv-file.entity.js';

/** Makes room for a new CV: the one in use is kept where an application was sent with it, deleted otherwise. Answers the ids that are deleted. */
export async function replaceCv(manager: EntityManager, studentId: string): Promise<string[]> {
  // Two uploads at once take turns.
  await manager.query('select 1 from student where id = $1 for update', [studentId]);
  const [deleted]: [{ id: string }[], number] = await manager.query(
    `delete from cv_file where student_id = $1 and not exists (select 1 from application where application.cv_file_id = cv_file.id) returning id`,
    [studentId],
  );
  await manager.query('update cv_file set replaced_at = now() where student_id = $1 and replaced_at is null', [studentId]);
  return deleted.map(({ id }) => id);
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

export interface ApplicationCvRow {
  id: string;
  sha256: string;
  kind: CvKind;
  state: CvState;
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
    `select cv_file.id, cv_file.sha256, cv_file.kind, cv_file.state, application.status, student.birth_date as "birthDate",
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

/** Which of these ids have a row. */
export async function knownCvs(manager: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await manager.query('select id from cv_file where id = any($1::uuid[])', [ids]);
  return new Set(rows.map(({ id }) => id));
}
