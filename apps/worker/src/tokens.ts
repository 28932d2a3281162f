/** Injects the `Config` of @seve/config. */
export const CONFIG = Symbol('config');
/** Injects the pino logger. */
export const LOG = Symbol('log');
/** Injects the `QueueBackend` of @seve/jobs. */
export const QUEUE_BACKEND = Symbol('backend');
/** Injects the `LetterTransport` of @seve/mailing. */
export const TRANSPORT = Symbol('transport');
/** Injects the `VirusScanner` of @seve/documents; null where none is configured. */
export const SCANNER = Symbol('scanner');
