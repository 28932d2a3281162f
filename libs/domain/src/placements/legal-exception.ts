/** Exceptions that need documents which only the school sees: above 29 (L6222-2), or a registered job seeker from 26 on (L6325-1). */
export const LEGAL_EXCEPTIONS = ['apprenticeship_above_29', 'registered_job_seeker'] as const;
export type LegalException = (typeof LEGAL_EXCEPTIONS)[number];
