export const SCHOOL_KINDS = ['lycee', 'universite', 'cfa', 'ecole'] as const;
export type SchoolKind = (typeof SCHOOL_KINDS)[number];

export const COMPANY_STATUSES = ['pending', 'verified'] as const;
export type CompanyStatus = (typeof COMPANY_STATUSES)[number];

/** Roles that enter by invitation only. */
export const INVITED_ROLES = ['teacher', 'campus_coordinator', 'company_recruiter'] as const;
export type InvitedRole = (typeof INVITED_ROLES)[number];
export const INVITATION_DAYS = 7;

/** A class code: 8 characters without those that look alike (0 O 1 I L). */
export const CLASS_CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CLASS_CODE_LENGTH = 8;
