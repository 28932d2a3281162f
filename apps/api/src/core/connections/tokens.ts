/** Injects a `pg.Pool` as the application's role, for libraries that bring no connection of their own. */
export const POOL = Symbol('pool');
