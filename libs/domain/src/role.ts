interface RoleFacts {
  /** Kind of place that the person belongs to; `nowhere` for a professional. */
  place: 'school' | 'company' | 'campus' | 'nowhere';
  /** Roles that send the invitation by which this role enters; empty where people sign up. */
  invitedBy: readonly string[];
  /** Acts for a company towards students. */
  recruits?: true;
  /** Manages a school: its people and all its classes. */
  office?: true;
}

const OF_SCHOOL = ['campus_coordinator', 'school_head', 'school_staff'];

/** Roles of the platform's people: given by a database row, never by the client; an account can hold several. */
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
/** Who can act: people of the platform, the legal representative of a minor by a link, and the system. */
export type Role = PersonRole | 'guardian' | 'system';
export type CompanyRole = RolesWhere<{ recruits: true }>;
export type SchoolOfficeRole = RolesWhere<{ office: true }>;
/** Roles of school staff. */
export type SchoolRole = Exclude<RolesWhere<{ place: 'school' }>, 'student'>;
/** Roles that enter by invitation only, as members of a place. */
export type InvitedRole = Exclude<PersonRole, 'student'>;

export const PERSON_ROLES = Object.keys(PEOPLE) as PersonRole[];
export const ROLES: readonly Role[] = [...PERSON_ROLES, 'guardian', 'system'];
/** Narrows to roles that accounts can hold. */
export const isPersonRole = (role: Role): role is PersonRole => role in PEOPLE;

const factsOf = (role: PersonRole): RoleFacts => PEOPLE[role];
export const placeOf = (role: PersonRole): RoleFacts['place'] => factsOf(role).place;

export const isCompanyRole = (role: Role): role is CompanyRole => isPersonRole(role) && factsOf(role).recruits === true;
export const COMPANY_ROLES = PERSON_ROLES.filter(isCompanyRole);
export const isSchoolOfficeRole = (role: Role): role is SchoolOfficeRole => isPersonRole(role) && factsOf(role).office === true;
export const SCHOOL_OFFICE_ROLES = PERSON_ROLES.filter(isSchoolOfficeRole);

/** Whether the role signs in with a second factor, because it sees the data of many people or decides about them. */
export const needsSecondStep = (role: PersonRole): boolean => isSchoolOfficeRole(role) || placeOf(role) === 'campus';

export const INVITED_ROLES = PERSON_ROLES.filter((role): role is InvitedRole => role !== 'student');
export const isSchoolRole = (role: Role): role is SchoolRole => isPersonRole(role) && role !== 'student' && placeOf(role) === 'school';
export const SCHOOL_ROLES = PERSON_ROLES.filter(isSchoolRole);
/** Roles that see the data of many people: schools and the campus, without students. */
export const STAFF_ROLES = INVITED_ROLES.filter((role) => isSchoolRole(role) || placeOf(role) === 'campus');

export const rolesInvitedBy = (inviter: PersonRole): InvitedRole[] =>
  INVITED_ROLES.filter((role) => factsOf(role).invitedBy.includes(inviter));
/** Returns the roles at one kind of place, without students. */
export const rolesAt = (place: RoleFacts['place']): InvitedRole[] => INVITED_ROLES.filter((role) => placeOf(role) === place);
