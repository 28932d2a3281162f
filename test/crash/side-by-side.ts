import { beforeAll } from '@jest/globals';

/** A crash test that mostly waits for real time to pass. */
interface Wait<Outcome> {
  /** Starts its processes. The preparations run one after the other. */
  prepare(): Promise<void>;
  /** Starts as soon as it is prepared, and runs concurrently with the others. */
  pass(): Promise<Outcome>;
}

const begins: (() => Promise<void>)[] = [];

/** Registers the wait. Returns a function whose promise resolves with its outcome, or rejects with what failed in it. */
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

/** Starts every registered wait; the suite calls it after the registrations. */
export function beginSideBySide(): void {
  beforeAll(async () => {
    for (const begin of begins) await begin();
  }, 600_000);
}
