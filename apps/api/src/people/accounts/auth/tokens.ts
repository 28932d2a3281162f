/** Injects the `Auth` of auth.ts. */
export const AUTH = Symbol('auth');
