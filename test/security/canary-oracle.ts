import type { World } from '../support/world.js';
import type { PersonalField, Sighting } from './canaries.js';

export type Who =
  | { role: 'anonymous' }
  | { role: 'campus_coordinator' }
  | { role: 'student'; studentId: string }
  | { role: 'teacher'; teacherId: string }
  | { role: 'company'; companyId: string };

interface ApplicationFacts {
  studentId: string;
  companyId: string;
  status: string;
  isRead: boolean;
  isMinor: boolean;
  isOld: boolean;
}

const ENDED_BY_STUDENT = ['withdrawn', 'declined', 'obsolete'];
const ENDED_BY_COMPANY = ['rejected', 'closed_with_offer'];
/** Tells to which addresses letters went, and nothing else of anybody. */
const MAIL_LOG = /^\/api\/campus\/(emails|dead-letters|suppressions)\b/;
const FILE: readonly PersonalField[] = ['letter', 'answers', 'cv'];

/** The matrix of what may be read of a student, written again from the design, apart from the code. */
export class CanaryOracle {
  private constructor(
    private readonly classTeachers: ReadonlyMap<string, string>,
    private readonly applications: readonly ApplicationFacts[],
  ) {}

  static async read(world: World): Promise<CanaryOracle> {
    const classes = await world.query<{ id: string; teacherId: string }>(
      'select student.id, referent_teacher_id as "teacherId" from student join class_group on class_group.id = class_group_id',
    );
    const applications = await world.query<ApplicationFacts & Record<string, unknown>>(
      `select application.student_id as "studentId", company_site.company_id as "companyId", application.status,
              read_at is not null as "isRead", birth_date > current_date - interval '18 years' as "isMinor",
              answered_at is null or answered_at < now() - interval '3 months' as "isOld"
       from application join student on student.id = student_id
       join company_site on company_site.id = application.company_site_id`,
    );
    return new CanaryOracle(new Map(classes.map(({ id, teacherId }) => [id, teacherId])), applications);
  }

  mayRead(who: Who, { studentId, field }: Sighting, path: string): boolean {
    switch (who.role) {
      case 'anonymous':
        return false;
      case 'campus_coordinator':
        return field === 'email' && MAIL_LOG.test(path);
      case 'student':
        return who.studentId === studentId && field !== 'note';
      case 'teacher':
        return field !== 'draft' && this.classTeachers.get(studentId) === who.teacherId;
      case 'company':
        return this.applications.some(
          (one) => one.studentId === studentId && one.companyId === who.companyId && mayCompanyRead(one, field),
        );
    }
  }
}

/** By stage: name once applied (a minor's once opened), the file while it is open, the address once both agreed. */
function mayCompanyRead({ status, isRead, isMinor, isOld }: ApplicationFacts, field: PersonalField): boolean {
  if (field === 'name') return !isMinor || isRead;
  if (field === 'email') return status === 'accepted';
  if (!FILE.includes(field) || ENDED_BY_STUDENT.includes(status)) return false;
  return !ENDED_BY_COMPANY.includes(status) || (!isMinor && !isOld);
}
