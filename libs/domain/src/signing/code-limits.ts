/** Wrong codes for one seat in an hour, whatever the number of codes and links. */
export const SIGNATURE_TRIES_PER_HOUR = 15;
/** Wrong codes for all seats of one person in a day. */
export const SIGNATURE_TRIES_PER_DAY = 30;
/** Codes sent for one seat in an hour, by e-mail or SMS; one that was used does not count. */
export const SIGNATURE_CODES_PER_HOUR = 6;
/** Codes sent to one person in a day; one that was used does not count. */
export const SIGNATURE_CODES_PER_DAY = 20;
/** Letters with a new link that one person asks for in a day by links that are too old. */
export const RENEWED_LINKS_PER_DAY = 10;
