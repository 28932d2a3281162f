/** Injects the `Config` of @seve/config. */
export const CONFIG = Symbol('config');
/** Injects the pino logger. */
export const LOG = Symbol('log');
/** Injects the `QueueBackend` of @seve/jobs. */
export const QUEUE_BACKEND = Symbol('backend');
