interface RoleFacts {
  /** Where the person belongs; nowhere for a professional. */
  place: 'school' | 'company' | 'campus' | 'nowhere';
  /** Who sends the link by which this role enters; empty where one signs up. */
  invitedBy: readonly string[];
  /** Acts for a company towards students. */
  recruits?: true;
  /** Runs a school: its people and all of its classes. */
  office?: true;
}

const OF_SCHOOL = ['campus_coordinator', 'school_head', 'school_staff'];

/** The people of the platform: a role is given by a row in the database, never by the client; an account may hold several. */
const PEOPLE = {
  student: { place: 'school', invitedBy: [] },
  company_admin: { place: 'company', invitedBy: ['company_admin'], recruits: true },
  company_recruiter: { place: 'company', invitedBy: ['company_admin'], recruits: true },
  tutor: { place: 'company', invitedBy: ['company_admin'] },
  teacher: { place: 'school', invitedBy: OF_SCHOOL },
  school_staff: { place: 'school', invitedBy: OF_SCHOOL, office: true },
  school_head: { place: 'school', invitedBy: ['campus_coordinator', 'school_head'], office: true },
  professional: { place: 'nowhere', invitedBy: ['campus_coordinator'] },
  campus_coordinator: { place: 'campus', invitedBy: ['campus_coordinator'] },
} as const satisfies Record<string, RoleFacts>;

type People = typeof PEOPLE;
export type PersonRole = keyof People;
type RolesWhere<Facts> = { [R in PersonRole]: People[R] extends Facts ? R : never }[PersonRole];
/** Who may act: people of the platform, the legal representative of a minor by a link, and the clock. */
export type Role = PersonRole | 'guardian' | 'system';
export type CompanyRole = RolesWhere<{ recruits: true }>;
export type SchoolOfficeRole = RolesWhere<{ office: true }>;
/** Roles of those who work in a school. */
export type SchoolRole = Exclude<RolesWhere<{ place: 'school' }>, 'student'>;
/** Roles that enter by invitation only: those that a membership gives. */
export type InvitedRole = Exclude<PersonRole, 'student'>;

export const PERSON_ROLES = Object.keys(PEOPLE) as PersonRole[];
export const ROLES: readonly Role[] = [...PERSON_ROLES, 'guardian', 'system'];
/** Narrows to roles that accounts hold. */
export const isPersonRole = (role: Role): role is PersonRole => role in PEOPLE;

const factsOf = (role: PersonRole): RoleFacts => PEOPLE[role];
export const placeOf = (role: PersonRole): RoleFacts['place'] => factsOf(role).place;

export const isCompanyRole = (role: Role): role is CompanyRole => isPersonRole(role) && factsOf(role).recruits === true;
export const COMPANY_ROLES = PERSON_ROLES.filter(isCompanyRole);
export const isSchoolOfficeRole = (role: Role): role is SchoolOfficeRole => isPersonRole(role) && factsOf(role).office === true;
export const SCHOOL_OFFICE_ROLES = PERSON_ROLES.filter(isSchoolOfficeRole);

/** Roles that sign in with a second step: they see the data of many people, or decide about them. */
export const needsSecondStep = (role: PersonRole): boolean => isSchoolOfficeRole(role) || placeOf(role) === 'campus';

export const INVITED_ROLES = PERSON_ROLES.filter((role): role is InvitedRole => role !== 'student');
export const isSchoolRole = (role: Role): role is SchoolRole => isPersonRole(role) && role !== 'student' && placeOf(role) === 'school';
export const SCHOOL_ROLES = PERSON_ROLES.filter(isSchoolRole);
/** Those who see the data of many people: schools and the campus, students aside. */
export const STAFF_ROLES = INVITED_ROLES.filter((role) => isSchoolRole(role) || placeOf(role) === 'campus');

export const rolesInvitedBy = (inviter: PersonRole): InvitedRole[] =>
  INVITED_ROLES.filter((role) => factsOf(role).invitedBy.includes(inviter));
/** Roles at one kind of place, the student's aside. */
export const rolesAt = (place: RoleFacts['place']): InvitedRole[] => INVITED_ROLES.filter((role) => placeOf(role) === place);
