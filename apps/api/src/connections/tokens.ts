/** Injects the `Config` of @seve/config. */
export const CONFIG = Symbol('config');
/** Injects the pino logger. */
export const LOG = Symbol('log');
/** Injects a `pg.Pool` as the application's role, for libraries that bring no connection of their own. */
export const POOL = Symbol('pool');
/** Injects the `QueueBackend` under the outbox; features promise through `Outbox`. */
export const QUEUE_BACKEND = Symbol('backend');
