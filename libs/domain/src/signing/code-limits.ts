/** Wrong codes per seat and hour, over all codes and links. */
export const SIGNATURE_TRIES_PER_HOUR = 15;
/** Wrong codes per person and day, over all seats. */
export const SIGNATURE_TRIES_PER_DAY = 30;
/** Codes sent per seat and hour, by e-mail or SMS; used ones do not count. */
export const SIGNATURE_CODES_PER_HOUR = 6;
/** Codes sent per person and day; used ones do not count. */
export const SIGNATURE_CODES_PER_DAY = 20;
/** Letters with a new link per person and day, requested through expired links. */
export const RENEWED_LINKS_PER_DAY = 10;
