/** Kinds of contact between a teacher and a student. */
export const CONTACT_KINDS = ['meeting', 'phone', 'email', 'message', 'note'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Hours for which the author of a note may remove it. */
export const NOTE_REMOVABLE_HOURS = 24;

/** Characters of a coordinator's reason for opening a student's file, and how long the file then stays open. */
export const TICKET_REASON = { min: 20, max: 500 } as const;
export const TICKET_HOURS = 24;
export const TICKETS_PER_HOUR = 20;
