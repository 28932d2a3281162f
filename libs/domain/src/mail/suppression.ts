/** Why no letter is sent to an address any more: its server rejects it permanently, or its owner marked a letter as spam. */
export const SUPPRESSION_REASONS = ['bounce', 'complaint'] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** Relation of an address's owner to the reader of `address-refused`. */
export type PersonKind = 'student' | 'colleague' | 'member' | 'guardian' | 'invited';
