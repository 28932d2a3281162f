import { dirname, join } from 'node:path';

const FEATURE = /^apps\/web\/src\/features\/.+\.tsx?$/;
/** Files whose place is a convention: routes and reads of a feature, and parts that are loaded when they are needed. */
const BY_CONVENTION = /\.(routes|queries|spec|sample)\.tsx?$/;
const LEAST_LINES = 20;
const IMPORT = /(from|import)\s*(\()?\s*'(\.[^']+)'/g;

/** Files of a screen too short to stand alone: used by one other file, they belong into it. */
export function smallFiles(sources) {
  const features = sources.filter(({ file }) => FEATURE.test(file));
  const importers = new Map();
  const lazy = new Set();
  for (const { file, text } of sources.filter(({ file }) => file.startsWith('apps/web/src/'))) {
    for (const [, , isCall, path] of text.matchAll(IMPORT)) {
      const target = join(dirname(file), path).replace(/\.js$/, '');
      if (isCall) lazy.add(target);
      if (!/\.spec\.tsx?$/.test(file)) importers.set(target, (importers.get(target) ?? new Set()).add(file));
    }
  }
  const named = new Set(sources.filter(({ file }) => /\.spec\.tsx?$/.test(file)).map(({ file }) => file.replace(/\.spec\.tsx?$/, '')));
  return features
    .filter(({ file, lines }) => lines < LEAST_LINES && !BY_CONVENTION.test(file))
    .map(({ file, lines }) => ({ file, lines, name: file.replace(/\.tsx?$/, '') }))
    .filter(({ name }) => importers.get(name)?.size === 1 && !lazy.has(name) && !named.has(name))
    .map(({ file, lines, name }) => `${file}: ${lines} lines for ${[...importers.get(name)][0]} alone, they belong into it`);
}
