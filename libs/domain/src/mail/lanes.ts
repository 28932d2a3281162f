/** Order of sending when many letters wait: `urgent` (a person waits at a screen or is in danger), then `ordinary`, then `digest` (gathers what can wait). */
export const LANES = { urgent: 0, ordinary: 1, digest: 2 } as const;
export type LaneName = keyof typeof LANES;
export type Lane = (typeof LANES)[LaneName];
