import { existsSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

const DIST = new URL('../../../dist/', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A function that V8 has not told of yet is not optimised: it is asked now and then. */
const ASK_MS = 3_000;

const session = new Session();
session.connect();
/** Whether, not how often: counting would keep every function from being optimised. */
const COVERAGE = { callCount: false, detailed: false };

/** Watches which modules of ours this process runs: those of which a function was called, beside what importing them runs. */
export class ExecutedModules {
  /** @type {Promise<void> | null} */
  #watching = null;
  #asking = null;
  #told = new Set();

  /** A suite that is watched costs a fifth more of its host. */
  async watch() {
    this.#watching ??= this.#begin();
    await this.#watching;
  }

  /** Sources from the root that ran so far. */
  async taken() {
    await this.#ask();
    return [...this.#told].map(sourceOf);
  }

  /** What was told once is told again only by a new watch. */
  async end() {
    this.#watching = null;
    clearInterval(this.#asking);
    await session.post('Profiler.disable');
  }

  async #begin() {
    this.#told = new Set();
    this.#asking = setInterval(() => this.#ask(), ASK_MS).unref();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', COVERAGE);
  }

  async #ask() {
    const told = this.#told;
    const { result } = await session.post('Profiler.takePreciseCoverage');
    for (const { url, functions } of result) if (url.startsWith(DIST) && functions.some(wasCalled)) told.add(url);
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
