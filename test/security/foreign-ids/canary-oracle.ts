import type { World } from '../../support/world.js';
import type { PersonalField, Sighting } from './canaries.js';

export type Who =
  | { role: 'anonymous' }
  | { role: 'campus_coordinator' }
  | { role: 'student'; studentId: string }
  | { role: 'teacher'; teacherId: string }
  | { role: 'school_office'; schoolId: string }
  | { role: 'company'; companyId: string }
  /** A tutor or a professional, who has no students so far. */
  | { role: 'bystander'; as: 'tutor' | 'professional' };

interface ApplicationFacts {
  studentId: string;
  companyId: string;
  status: string;
  isRead: boolean;
  isMinor: boolean;
  isChild: boolean;
  /** True when it was answered, or expired, more than three months ago. */
  isOld: boolean;
  /** True while the student's consent to the talent pool is valid. */
  isKept: boolean;
}

/** A place that a student has declared at the company. */
interface HostedFacts {
  studentId: string;
  companyId: string;
  isMinor: boolean;
}

const RUNNING = ['submitted', 'read', 'interview', 'offered', 'accepted'];
/** Statuses ended by the company's response or silence; the file stays readable, because the company may change its mind. */
const ENDED_BY_COMPANY = ['rejected', 'expired', 'closed_with_offer'];
/** Logs that show recipients' addresses, and no other personal data. */
const MAIL_LOG = /^\/api\/campus\/(emails|dead-letters|suppressions)\b/;
/** Fields that the school office reads of its students: identity, guardians and the home that an agreement prints. Files, notes and drafts are for teachers only. */
const OF_OFFICE: readonly PersonalField[] = ['name', 'email', 'guardian', 'home'];
/** Students who ask to join the class or have left it, whose identity the teacher checks. */
const ASIDE = /^\/api\/classes\/[^/]+\/(joins|left)\b/;
/** The register of interns names them (L1221-13 of the Code du travail), before 18 too. */
const REGISTER = /^\/api\/company\/intern-register\b/;
/** One declared place, as its host opens it. */
const HOSTED_ONE = /^\/api\/company\/places\/./;
export const FILE: readonly PersonalField[] = ['letter', 'answers', 'cv'];

/** Rules about which personal data each role may read, written from the design independently of the code. */
export class CanaryOracle {
  private constructor(
    private readonly classTeachers: ReadonlyMap<string, ReadonlySet<string>>,
    /** Teachers of the class that the student has left or asks to join. */
    private readonly teachersAside: ReadonlyMap<string, ReadonlySet<string>>,
    private readonly applications: readonly ApplicationFacts[],
    private readonly hosted: readonly HostedFacts[],
    /** Schools of each student, including former members and those who ask to join. */
    private readonly schools: ReadonlyMap<string, ReadonlySet<string>>,
  ) {}

  static async read(world: World): Promise<CanaryOracle> {
    const teachersOf = async (column: 'class_group_id' | 'other_class_group_id') => {
      const rows = await world.query<{ id: string; teacherId: string }>(
        `select student.id, membership_id as "teacherId" from student join class_teacher on class_teacher.class_group_id = student.${column}
         where from_at <= now() and (to_at is null or to_at > now())`,
      );
      const teachers = new Map<string, Set<string>>();
      for (const { id, teacherId } of rows) teachers.set(id, (teachers.get(id) ?? new Set()).add(teacherId));
      return teachers;
    };
    const applications = await world.query<ApplicationFacts & Record<string, unknown>>(
      `select application.student_id as "studentId", company_site.company_id as "companyId", application.status,
              read_at is not null as "isRead", birth_date > current_date - interval '18 years' as "isMinor",
              birth_date > current_date - interval '15 years' as "isChild",
              coalesce(answered_at, application.updated_at) < now() - interval '3 months' as "isOld",
              current_date <= case when pool_agreed_at < birth_date + interval '18 years'
                then make_date(extract(year from pool_agreed_at + interval '4 months')::int, 8, 31)
                else (pool_agreed_at + interval '2 years')::date end as "isKept"
       from application join student on student.id = student_id
       join company_site on company_site.id = application.company_site_id`,
    );
    const hosted = await world.query<HostedFacts & Record<string, unknown>>(
      `select student_id as "studentId", company_id as "companyId", birth_date > current_date - interval '18 years' as "isMinor"
       from placement join student on student.id = student_id join company_site on company_site.id = company_site_id
       where placement.source = 'declared'`,
    );
    const belonging = await world.query<{ id: string; schoolId: string }>(
      `select student.id, school_id as "schoolId" from student where school_id is not null
       union select student.id, class_group.school_id from student
         join class_group on class_group.id in (student.class_group_id, student.other_class_group_id)`,
    );
    const schools = new Map<string, Set<string>>();
    for (const { id, schoolId } of belonging) schools.set(id, (schools.get(id) ?? new Set()).add(schoolId));
    return new CanaryOracle(await teachersOf('class_group_id'), await teachersOf('other_class_group_id'), applications, hosted, schools);
  }

  mayRead(who: Who, { studentId, field }: Sighting, path: string): boolean {
    switch (who.role) {
      case 'anonymous':
      case 'bystander':
        return false;
      case 'school_office':
        return OF_OFFICE.includes(field) && this.schools.get(studentId)?.has(who.schoolId) === true;
      case 'campus_coordinator':
        return field === 'email' && MAIL_LOG.test(path);
      case 'student':
        return who.studentId === studentId && field !== 'note';
      case 'teacher':
        return (
          (field !== 'draft' && this.classTeachers.get(studentId)?.has(who.teacherId) === true) ||
          ((field === 'name' || field === 'email') && ASIDE.test(path) && this.teachersAside.get(studentId)?.has(who.teacherId) === true)
        );
      case 'company':
        return (
          this.applications.some((one) => one.studentId === studentId && one.companyId === who.companyId && mayCompanyRead(one, field)) ||
          this.hosted.some((one) => one.studentId === studentId && one.companyId === who.companyId && mayHostRead(one, field, path))
        );
    }
  }
}

/** Returns whether the host may read a field; a minor is named only on the page of the place and in the register. */
function mayHostRead({ isMinor }: HostedFacts, field: PersonalField, path: string): boolean {
  return field === 'name' && (!isMinor || HOSTED_ONE.test(path) || REGISTER.test(path));
}

/**
 * Returns whether a company may read a field: the name after applying (a minor's after opening), the file while it is open, the address
 * after both agreed.
 */
function mayCompanyRead(application: ApplicationFacts, field: PersonalField): boolean {
  const { status, isRead, isMinor, isChild } = application;
  if (field === 'name') return !isMinor || isRead;
  if (field === 'email') return status === 'accepted';
  return FILE.includes(field) && isFileOpen(application) && !(field === 'cv' && isChild);
}

/**
 * Returns whether the file is open. It closes at once when the student ends the application or it is cancelled, and without consent to keep
 * it.
 */
function isFileOpen({ status, isMinor, isOld, isKept }: ApplicationFacts): boolean {
  if (RUNNING.includes(status)) return true;
  if (status === 'pool') return isKept;
  return ENDED_BY_COMPANY.includes(status) && !isMinor && !isOld;
}
