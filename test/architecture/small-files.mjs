import { dirname, join } from 'node:path';

const FEATURE = /^apps\/web\/src\/features\/.+\.tsx?$/;
/** Files that are separate by convention, whatever their length. */
const BY_CONVENTION = /\.(routes|queries|spec|sample)\.tsx?$/;
const SPEC = /\.spec\.tsx?$/;
const LEAST_LINES = 20;
const IMPORT = /(from|import)\s*(\()?\s*'(\.[^']+)'/g;

/** Returns files of features under 20 lines with a single importer, except lazily loaded or separately tested ones. */
export function smallFiles(sources) {
  const importers = new Map();
  const lazy = new Set();
  const tested = new Set();
  for (const { file, text } of sources.filter(({ file }) => file.startsWith('apps/web/src/'))) {
    for (const [, , isCall, path] of text.matchAll(IMPORT)) {
      const target = join(dirname(file), path).replace(/\.js$/, '');
      if (isCall) lazy.add(target);
      if (SPEC.test(file)) tested.add(target);
      else importers.set(target, (importers.get(target) ?? new Set()).add(file));
    }
  }
  return sources
    .filter(({ file, lines }) => FEATURE.test(file) && lines < LEAST_LINES && !BY_CONVENTION.test(file))
    .map(({ file, lines }) => ({ file, lines, name: file.replace(/\.tsx?$/, '') }))
    .filter(({ name }) => importers.get(name)?.size === 1 && !lazy.has(name) && !tested.has(name))
    .map(({ file, lines, name }) => `${file}: ${lines} lines, imported by ${[...importers.get(name)][0]} alone: fold it into that file`);
}
