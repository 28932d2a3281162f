import type { World } from '../../support/world.js';
import type { PersonalField, Sighting } from './canaries.js';

export type Who =
  | { role: 'anonymous' }
  | { role: 'campus_coordinator' }
  | { role: 'student'; studentId: string }
  | { role: 'teacher'; teacherId: string }
  | { role: 'school_office'; schoolId: string }
  | { role: 'company'; companyId: string }
  /** A tutor, or a professional: no students of their own so far. */
  | { role: 'bystander'; as: 'tutor' | 'professional' };

interface ApplicationFacts {
  studentId: string;
  companyId: string;
  status: string;
  isRead: boolean;
  isMinor: boolean;
  isChild: boolean;
  /** Answered, or left without an answer, more than three months ago. */
  isOld: boolean;
  /** By the student's yes to be kept for later, while it counts. */
  isKept: boolean;
}

/** A place that a student says to have found at the company. */
interface HostedFacts {
  studentId: string;
  companyId: string;
  isMinor: boolean;
}

const RUNNING = ['submitted', 'read', 'interview', 'offered', 'accepted'];
/** By the company's answer, or its silence: the file explains it, and may still change its mind. */
const ENDED_BY_COMPANY = ['rejected', 'expired', 'closed_with_offer'];
/** Shows to which addresses letters went, and no other personal data. */
const MAIL_LOG = /^\/api\/campus\/(emails|dead-letters|suppressions)\b/;
/** What the office of a school reads of its students: who they are, and whom to ask for a minor. Files, notes and drafts are for their teachers. */
const OF_OFFICE: readonly PersonalField[] = ['name', 'email', 'guardian'];
/** Students who ask to join the class, or left it: the teacher decides who they are. */
const ASIDE = /^\/api\/classes\/[^/]+\/(joins|left)\b/;
const HOSTED = /^\/api\/company\/places\b/;
/** One place, which its host opens. */
const HOSTED_ONE = /^\/api\/company\/places\/./;
export const FILE: readonly PersonalField[] = ['letter', 'answers', 'cv'];

/** The matrix of what may be read of a student, written again from the design, apart from the code. */
export class CanaryOracle {
  private constructor(
    private readonly classTeachers: ReadonlyMap<string, ReadonlySet<string>>,
    /** Of the class that the student left or asks to join. */
    private readonly teachersAside: ReadonlyMap<string, ReadonlySet<string>>,
    private readonly applications: readonly ApplicationFacts[],
    private readonly hosted: readonly HostedFacts[],
    /** The school of each student, also of one who left a class or asks to join one. */
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

/** Whom the place is for; a minor is named where the place is opened. */
function mayHostRead({ isMinor }: HostedFacts, field: PersonalField, path: string): boolean {
  return field === 'name' && (isMinor ? HOSTED_ONE : HOSTED).test(path);
}

/** By stage: name once applied (a minor's once opened), the file while it is open, the address once both agreed. */
function mayCompanyRead(application: ApplicationFacts, field: PersonalField): boolean {
  const { status, isRead, isMinor, isChild } = application;
  if (field === 'name') return !isMinor || isRead;
  if (field === 'email') return status === 'accepted';
  return FILE.includes(field) && isFileOpen(application) && !(field === 'cv' && isChild);
}

/** What its student ended, or was cancelled, closes at once; so does what a company would keep without the student's yes. */
function isFileOpen({ status, isMinor, isOld, isKept }: ApplicationFacts): boolean {
  if (RUNNING.includes(status)) return true;
  if (status === 'pool') return isKept;
  return ENDED_BY_COMPANY.includes(status) && !isMinor && !isOld;
}
