import { dirname, join } from 'node:path';

const FEATURE = /^apps\/web\/src\/features\/.+\.tsx?$/;
/** Files that stand alone by convention, however short. */
const BY_CONVENTION = /\.(routes|queries|spec|sample)\.tsx?$/;
const SPEC = /\.spec\.tsx?$/;
const LEAST_LINES = 20;
const IMPORT = /(from|import)\s*(\()?\s*'(\.[^']+)'/g;

/** Files of a feature under 20 lines with one importer, unless loaded lazily or tested by themselves. */
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
