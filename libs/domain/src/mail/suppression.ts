/** Why an address gets nothing more: its server refuses it for good, or its owner called a letter unwanted. */
export const SUPPRESSION_REASONS = ['bounce', 'complaint'] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** What the person of an address is, to whoever is told that letters do not arrive. */
export type PersonKind = 'student' | 'colleague' | 'member' | 'guardian' | 'invited';
