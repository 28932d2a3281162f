export const BEAT_EVERY_MS = 10_000;
/** Three beats missed: the worker hangs, or neither database nor queue answers it. */
export const LONGEST_SILENCE_MS = 3 * BEAT_EVERY_MS;
