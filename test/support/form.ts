/** The long form of the suites, `npm run test:long`: more lives, calls, looks and crashes. */
export const IS_LONG = process.env.SEVE_TEST_LONG === 'true';

/** Printed by every suite that draws; `SEVE_SEED` draws the same again. */
export const drawnSeed = (): number => Number(process.env.SEVE_SEED ?? Date.now() % 1_000_000);
