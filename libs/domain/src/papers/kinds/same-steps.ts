/** Steps of a signature that lead every paper to the same state. */
export const OPENED = { to: 'ready_to_sign', act: 'open_signatures' } as const;
export const SIGNED_BY_ONE = { to: 'partially_signed' } as const;
export const SIGNED_BY_ALL = { to: 'signed' } as const;
