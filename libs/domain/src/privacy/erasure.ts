/** Responsibilities that must be handed over before an account can be erased. */
export const ERASURE_BLOCKERS = ['last-admin', 'last-office', 'last-coordinator', 'referent'] as const;
export type ErasureBlocker = (typeof ERASURE_BLOCKERS)[number];
