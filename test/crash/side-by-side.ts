import { beforeAll } from '@jest/globals';

/** Something that takes its time in silence. */
interface Wait<Outcome> {
  /** Its world: processes start one wait after the other. */
  prepare(): Promise<void>;
  /** Begins at once; lasts beside all the others. */
  pass(): Promise<Outcome>;
}

const begins: (() => Promise<void>)[] = [];

/** Answers what a test awaits to see how it ended; a fault on the way is told there too. */
export function beside<Outcome>({ prepare, pass }: Wait<Outcome>): () => Promise<Outcome> {
  let outcome: Promise<Outcome> | undefined;
  begins.push(async () => {
    const prepared = prepare();
    outcome = prepared.then(pass);
    outcome.catch(() => undefined);
    await prepared.catch(() => undefined);
  });
  return () => outcome ?? Promise.reject(new Error('it was never begun'));
}

/** Called by the suite once everything that waits is known. */
export function beginSideBySide(): void {
  beforeAll(async () => {
    for (const begin of begins) await begin();
  }, 600_000);
}
