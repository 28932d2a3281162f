import { existsSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

const DIST = new URL('../../../dist/', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const session = new Session();
session.connect();

/** Records which of our modules this process runs: those of which a function was called, not only imported. */
export class ExecutedModules {
  /** @type {Promise<void> | null} */
  #watching = null;
  #told = new Set();

  /** Starts counting calls. This prevents optimisation, so that the host takes a third longer for a recorded suite. */
  async watch() {
    this.#watching ??= this.#begin();
    await this.#watching;
  }

  /** Returns the source files that ran so far, relative to the root. */
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
    // Counts calls: block coverage without counts would be cheaper, but a second recording misses functions of the first.
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  }
}

/**
 * Excludes the module itself (the unnamed function at offset 0) and constructors (called by the name of a class), because Nest creates each
 * class once at the start.
 */
const wasCalled = ({ functionName, ranges: [{ startOffset, count }] }) => startOffset > 0 && count > 0 && !/^[A-Z]/.test(functionName);

function sourceOf(url) {
  const path = url.slice(DIST.length).replace(/\.js$/, '');
  return [`${path}.ts`, `${path}.tsx`].find((source) => existsSync(`${ROOT}${source}`)) ?? path;
}
