import { existsSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

const DIST = new URL('../../../dist/', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const session = new Session();
session.connect();

/** Watches which modules of ours this process runs: those of which a function was called, beside what importing them runs. */
export class ExecutedModules {
  /** @type {Promise<void> | null} */
  #watching = null;
  #told = new Set();

  /** Counts the calls, which keeps functions from being optimised: a suite that is watched costs its host a third more. */
  async watch() {
    this.#watching ??= this.#begin();
    await this.#watching;
  }

  /** Sources from the root that ran so far. */
  async taken() {
    const told = this.#told;
    const { result } = await session.post('Profiler.takePreciseCoverage');
    for (const { url, functions } of result) if (url.startsWith(DIST) && functions.some(wasCalled)) told.add(url);
    return [...told].map(sourceOf);
  }

  async end() {
    this.#watching = null;
    await session.post('Profiler.disable');
  }

  async #begin() {
    this.#told = new Set();
    await session.post('Profiler.enable');
    // Whether a function was called, without the count, would be cheaper, but a second watch does not tell it of functions of the first.
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  }
}

/**
 * The function without a name that starts at 0 is the module itself. One that is called as its class is its constructor: of every class of
 * a feature one instance is made at the start.
 */
const wasCalled = ({ functionName, ranges: [{ startOffset, count }] }) => startOffset > 0 && count > 0 && !/^[A-Z]/.test(functionName);

function sourceOf(url) {
  const path = url.slice(DIST.length).replace(/\.js$/, '');
  return [`${path}.ts`, `${path}.tsx`].find((source) => existsSync(`${ROOT}${source}`)) ?? path;
}
