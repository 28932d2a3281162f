interface RoleFacts {
  /** Where the person belongs. */
  place: 'school' | 'company' | 'campus';
  /** Table whose row gives the role to an account. */
  table: string;
  /** Who sends the link by which this role enters; empty where one signs up. */
  invitedBy: readonly string[];
}

/** The people of the platform: one account has one role, which its row in the database gives, never the client. */
const PEOPLE = {
  student: { place: 'school', table: 'student', invitedBy: [] },
  company_admin: { place: 'company', table: 'company_member', invitedBy: ['company_admin'] },
  company_recruiter: { place: 'company', table: 'company_member', invitedBy: ['company_admin'] },
  teacher: { place: 'school', table: 'teacher', invitedBy: ['campus_coordinator'] },
  campus_coordinator: { place: 'campus', table: 'coordinator', invitedBy: ['campus_coordinator'] },
} as const satisfies Record<string, RoleFacts>;

type People = typeof PEOPLE;
export type PersonRole = keyof People;
/** Who may act. */
export type Role = PersonRole | 'system';
export type RoleTable = People[PersonRole]['table'];
export type CompanyRole = { [R in PersonRole]: People[R]['place'] extends 'company' ? R : never }[PersonRole];
/** Roles that enter by invitation only. */
export type InvitedRole = Exclude<PersonRole, 'student'>;

export const PERSON_ROLES = Object.keys(PEOPLE) as PersonRole[];
export const ROLES: readonly Role[] = [...PERSON_ROLES, 'system'];
export const ROLE_TABLES: readonly RoleTable[] = [...new Set(PERSON_ROLES.map((role) => PEOPLE[role].table))];

export const placeOf = (role: PersonRole): RoleFacts['place'] => PEOPLE[role].place;
export const tableOf = (role: PersonRole): RoleTable => PEOPLE[role].table;
export const rolesOfTable = (table: RoleTable): PersonRole[] => PERSON_ROLES.filter((role) => PEOPLE[role].table === table);

export const isCompanyRole = (role: Role): role is CompanyRole => role !== 'system' && PEOPLE[role].place === 'company';
export const COMPANY_ROLES = PERSON_ROLES.filter(isCompanyRole);
/** Those who see the data of many people: schools and the campus, students aside. */
export const isStaffRole = (role: PersonRole): boolean => role !== 'student' && PEOPLE[role].place !== 'company';

/** Roles that sign in with a second step: they see or decide about many people. */
const SECOND_STEP_ROLES: readonly string[] = ['school_staff', 'school_head', 'campus_coordinator'];
export const needsSecondStep = (role: PersonRole): boolean => SECOND_STEP_ROLES.includes(role);

export const INVITED_ROLES = PERSON_ROLES.filter((role): role is InvitedRole => role !== 'student');
export const rolesInvitedBy = (inviter: PersonRole): InvitedRole[] =>
  INVITED_ROLES.filter((role) => (PEOPLE[role].invitedBy as readonly string[]).includes(inviter));
