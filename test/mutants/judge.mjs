// Whether the tests see a mutant: pure specs for a pure file, suites on built processes for a condition of ownership.
import { join } from 'node:path';
import { buildWhenStale } from '../../apps/local/build.mjs';
import { loadedBy } from '../runner/suites/imports.mjs';
import { findSuites } from '../runner/suites/suites.mjs';
import { specsIn } from './related-specs.mjs';
import { suitesOf } from './suites-of.mjs';

const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', 'test/jest.config.mjs'];
const IN_BAND = ['--runInBand', '--bail', '--silent', '--runTestsByPath'];
/** A mutant that never ends is seen too. */
const PURE_SECONDS = 600;
const SUITES_SECONDS = 900;
/** What is unused because of a mutant is no fault that a test must see. */
const TYPES = [
  'node_modules/@typescript/native/bin/tsc',
  '-p',
  'tsconfig.json',
  '--noEmit',
  '--noUnusedLocals',
  'false',
  '--noUnusedParameters',
  'false',
];

/** What may see a mutant, the cheapest first. A pure one: the specs of its lib that import the file, the compiler, the specs further away. */
function stagesOf({ area, file }, importers) {
  if (area === 'ownership') return suitesOf(file, importers.flat()).map((words) => (copy) => seenBySuites(copy, words));
  const nearest = nearestSpecs(file, importers);
  const others = specsIn(importers).map((level) => level.filter((spec) => !nearest.includes(spec)));
  return [
    (copy) => seenBySpecs(copy, nearest),
    (copy) => seenByCompiler(copy),
    (copy) => seenBySpecs(copy, others.slice(0, 2).flat()),
    (copy) => seenBySpecs(copy, others.slice(2).flat()),
  ];
}

/** Those of the same lib that import the file themselves. */
export function nearestSpecs(file, importers) {
  const lib = /^libs\/[^/]+\//.exec(file)?.[0] ?? '';
  return (specsIn(importers)[0] ?? []).filter((spec) => spec.startsWith(lib));
}

/** `killed`, `survived`, `refused` by the compiler, or `undecided` where the next stage may still see it; `by` says what saw it. */
export async function judge(copy, mutant, importers) {
  const stages = stagesOf(mutant, importers);
  const stage = mutant.stage ?? 0;
  const seen = await copy.with(mutant, () => stages[stage](copy));
  if (seen) return seen;
  return stage + 1 < stages.length ? { verdict: 'undecided', stage: stage + 1 } : { verdict: 'survived' };
}

async function seenBySpecs(copy, specs) {
  if (specs.length === 0) return null;
  const { code, output } = await copy.run([...JEST, ...IN_BAND, ...specs], { seconds: PURE_SECONDS, env: { NODE_ENV: 'test' } });
  return code === 0 ? null : { verdict: 'killed', by: code === null ? 'time' : failedSuite(output) };
}

async function seenByCompiler(copy) {
  return (await copy.run(TYPES, { seconds: PURE_SECONDS })).code === 0 ? null : { verdict: 'refused', by: 'types' };
}

/** Builds the copy and runs the suites of the features that use the file. */
export const seenByFeatures = (copy, file, importers) => seenBySuites(copy, suitesOf(file, importers.flat())[1]);

/** Suites joined in one file are named by what it loads. */
const suitesNamed = (root, words) =>
  findSuites(root, []).process.filter((suite) => [...loadedBy(root, suite)].some((path) => words.some((word) => path.startsWith(word))));

async function seenBySuites(copy, words) {
  const suites = suitesNamed(copy.root, words);
  if (suites.length === 0) return null;
  const refused = await seenByCompiler(copy);
  if (refused) return refused;
  try {
    await buildWhenStale(copy.root);
  } catch {
    return { verdict: 'refused', by: 'build' };
  }
  const { code, output } = await copy.run([join('test', 'run.mjs'), ...suites], { seconds: SUITES_SECONDS });
  return code === 0 ? null : { verdict: 'killed', by: code === null ? 'time' : failedSuite(output) };
}

const failedSuite = (output) => /\bFAIL\s+(\S+)/.exec(output)?.[1] ?? 'an error';

/** @throws when the tests are not green without a mutant. */
export async function requireGreen(copy, specs) {
  const { code, output } = await copy.run([...JEST, '--silent', '--maxWorkers=2', '--runTestsByPath', ...specs], {
    seconds: 600,
    env: { NODE_ENV: 'test' },
  });
  if (code !== 0) throw new Error(`the specs are not green without a mutant:\n${output}`);
}
