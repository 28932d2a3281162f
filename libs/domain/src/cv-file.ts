export const CV_KINDS = ['pdf', 'docx'] as const;
export type CvKind = (typeof CV_KINDS)[number];

/** `pending` and `refused` are hidden from companies. `checked`: sound structure, and clean where a scanner is configured. */
export const CV_STATES = ['pending', 'checked', 'refused'] as const;
export type CvState = (typeof CV_STATES)[number];

export const CV_MAX_BYTES = 3 * 1024 * 1024;

/** What a company reads where a CV stands: `ready` opens, `checking` does not yet. */
export const CV_READINESS = ['ready', 'checking'] as const;
export type CvReadiness = (typeof CV_READINESS)[number];
