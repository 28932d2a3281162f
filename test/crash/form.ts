/** `npm run test:long` */
export const IS_LONG = process.env.SEVE_TEST_LONG === 'true';

/** Printed by every crash test; `SEVE_SEED` draws the same again. */
export const drawnSeed = (): number => Number(process.env.SEVE_SEED ?? Date.now() % 1_000_000);
