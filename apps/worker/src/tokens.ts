/** Injects the `LetterTransport` of @seve/mailing. */
export const TRANSPORT = Symbol('transport');
/** Injects the `VirusScanner` of @seve/documents; null where none is configured. */
export const SCANNER = Symbol('scanner');
/** Injects every `DailyJob`. */
export const DAILY_JOBS = Symbol('daily jobs');
