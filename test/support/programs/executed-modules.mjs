import { existsSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

const DIST = new URL('../../../dist/', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Watches which modules of ours this process runs: those of which a function was called, beside what importing them runs. */
export async function watchModules() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return {
    /** Sources from the root that ran since the last time. */
    async taken() {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      return result.filter(({ url, functions }) => url.startsWith(DIST) && functions.some(wasCalled)).map(({ url }) => sourceOf(url));
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
