export const BEAT_EVERY_MS = 10_000;
/** Three missed beats: the worker hangs, or the database or the queue does not answer. */
export const LONGEST_SILENCE_MS = 3 * BEAT_EVERY_MS;
