/** True for `npm run test:long`, in which suites draw more cases, calls and crashes. */
export const IS_LONG = process.env.SEVE_TEST_LONG === 'true';

/** Returns the seed of a suite that draws at random; the suite prints it. `SEVE_SEED` repeats a draw. */
export const drawnSeed = (): number => Number(process.env.SEVE_SEED ?? Date.now() % 1_000_000);
