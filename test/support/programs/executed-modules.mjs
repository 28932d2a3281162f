import { existsSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

const DIST = new URL('../../../dist/', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A function that V8 has not told of yet is not optimised: it is asked now and then. */
const ASK_MS = 3_000;

/** Watches which modules of ours this process runs: those of which a function was called, beside what importing them runs. */
export async function watchModules() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  // Whether, not how often: counting would keep every function from being optimised, and costs two fifths of what a host does.
  const start = () => session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: false });
  const told = new Set();
  const ask = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    for (const { url, functions } of result) if (url.startsWith(DIST) && functions.some(wasCalled)) told.add(url);
  };
  await start();
  setInterval(ask, ASK_MS).unref();
  return {
    /** Sources from the root that ran since the last time that was `isLast`: of a suite. */
    async taken(isLast) {
      await ask();
      const taken = [...told].map(sourceOf);
      if (isLast) {
        told.clear();
        // What was told once is told again only after a new start, which takes a third of a second.
        await session.post('Profiler.stopPreciseCoverage');
        await start();
      }
      return taken;
    },
  };
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
