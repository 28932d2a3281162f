/** Why an address gets nothing more: its server refuses it for good, or its owner called a letter unwanted. */
export const SUPPRESSION_REASONS = ['bounce', 'complaint'] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** Days for which the campus counts a letter that has not arrived. */
export const LOST_LETTER_DAYS = 30;

/** What the person of an address is, to whoever is told that letters do not arrive. */
export type PersonKind = 'student' | 'colleague' | 'member' | 'guardian' | 'invited';
