import { isSchoolRole, type PersonRole, placeOf } from '../role.js';

/** Relation of the acting person to the account: teacher of a student, school, company or campus. */
type Standing = 'student' | 'school' | 'company' | 'campus';

interface AccountActRule {
  from: Standing;
  /** What the act changes: the whole account with its credentials, or only the role held here. */
  reaches: 'account' | 'role';
}

/** Every act on the account of another person. An act that reaches the account is refused where the account holds a role elsewhere. */
export const ACCOUNT_ACTS = {
  'student.reset-address': { from: 'student', reaches: 'account' },
  'student.remove-second-step': { from: 'student', reaches: 'account' },
  'student.leave': { from: 'student', reaches: 'role' },
  'student.mend': { from: 'student', reaches: 'role' },
  'student.decide-join': { from: 'student', reaches: 'role' },
  'school-member.remove-second-step': { from: 'school', reaches: 'account' },
  'school-member.end': { from: 'school', reaches: 'role' },
  'company-member.delete': { from: 'company', reaches: 'account' },
  'company-member.give-role': { from: 'company', reaches: 'role' },
  'company-member.remove': { from: 'company', reaches: 'role' },
  'staff.reset-address': { from: 'campus', reaches: 'account' },
  'staff.remove-second-step': { from: 'campus', reaches: 'account' },
  'staff.end-sessions': { from: 'campus', reaches: 'account' },
  'staff.close': { from: 'campus', reaches: 'account' },
  'staff.move': { from: 'campus', reaches: 'role' },
} as const satisfies Record<string, AccountActRule>;
export type AccountAct = keyof typeof ACCOUNT_ACTS;

/** An active role and its place. */
export interface RoleInPlace {
  role: PersonRole;
  schoolId: string | null;
  companyId: string | null;
}

/** School or company of the acting person. */
export interface ActingPlace {
  schoolId?: string | null;
  companyId?: string | null;
}

/** Whether this role is within the relation: the campus covers all roles, a teacher the student role only. */
function isKnown({ role, schoolId, companyId }: RoleInPlace, from: Standing, at: ActingPlace): boolean {
  if (from === 'campus') return true;
  if (from === 'student') return role === 'student';
  if (from === 'school') return isSchoolRole(role) && schoolId !== null && schoolId === at.schoolId;
  return placeOf(role) === 'company' && companyId !== null && companyId === at.companyId;
}

/** Whether the act is allowed on an account that holds these roles. */
export function mayReach(act: AccountAct, held: readonly RoleInPlace[], at: ActingPlace): boolean {
  const { from, reaches } = ACCOUNT_ACTS[act];
  return reaches === 'role' || held.every((role) => isKnown(role, from, at));
}
