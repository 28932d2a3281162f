/** Who may act. One account has one role; it comes from its row in the database, never from the client. */
export const ROLES = ['student', 'company_admin', 'company_recruiter', 'teacher', 'campus_coordinator', 'system'] as const;
export type Role = (typeof ROLES)[number];
export type PersonRole = Exclude<Role, 'system'>;
export const PERSON_ROLES = ROLES.filter((role) => role !== 'system');

export const COMPANY_ROLES = ['company_admin', 'company_recruiter'] as const satisfies readonly Role[];
export const isCompanyRole = (role: Role): boolean => role === 'company_admin' || role === 'company_recruiter';
