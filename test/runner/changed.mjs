import { execFileSync, spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { durationOf } from './durations.mjs';
import { readSuiteMap } from './suite-map.mjs';
import { findSuites } from './suites.mjs';

/** A usual change is judged within 90 s, of which build and services take about a third. */
const SECONDS = 60;

/** What no recorded module tells: these files are run as programs, or read by a suite as text. */
const BY_FOLDER = [
  { of: /^docker\//, suites: /^test\/containers\// },
  { of: /^apps\/local\//, suites: /^test\/start\// },
  { of: /^libs\/jobs\/src\//, suites: /^test\/queue\// },
];

/**
 * Suites that a change touches: pure specs and jobs by what they import, process suites by what they ran when they were recorded.
 * Of process suites as many as fit in a minute, those first that run the changed modules and few others.
 * @param revision compares the working tree with it; null: with the last commit, or that one with its parent when nothing is changed
 */
export function suitesOfChange(root, revision, workers) {
  const files = changedFiles(root, revision);
  const all = findSuites(root, []);
  const imported = new Set(importers(root, files));
  const touched = rank(all.process, files, imported);
  const chosen = fitting(touched, workers);
  return { files, pure: all.pure.filter((suite) => imported.has(suite)), process: chosen, left: touched.length - chosen.length };
}

function changedFiles(root, revision) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  const inTree = [...git('diff', '--name-only', revision ?? 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
  return inTree.length > 0 || revision ? inTree : git('diff', '--name-only', 'HEAD~1', 'HEAD');
}

/** Every suite that imports one of the files, through any number of others: Jest's own answer. */
function importers(root, files) {
  const sources = files.filter((file) => /^(apps|libs|test)\/.*\.(ts|tsx|json)$/.test(file));
  if (sources.length === 0) return [];
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', 'test/jest.config.mjs'];
  const { stdout } = spawnSync(process.execPath, [...jest, '--listTests', '--findRelatedTests', ...sources], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((path) => relative(root, path));
}

function rank(suites, files, imported) {
  const { modulesOf, everywhere } = readSuiteMap();
  const changed = files.filter((file) => !everywhere.has(file));
  const common = files.length > changed.length ? 0.001 : 0;
  const users = new Map(changed.map((file) => [file, suites.filter((suite) => modulesOf(suite).has(file)).length]));
  const weigh = (suite) => {
    const modules = modulesOf(suite);
    const ran = changed.filter((file) => modules.has(file)).reduce((sum, file) => sum + 1 / users.get(file), 0);
    const own = files.includes(suite) ? 1_000 : imported.has(suite) ? 0.5 : 0;
    const folder = BY_FOLDER.some((rule) => rule.suites.test(suite) && files.some((file) => rule.of.test(file))) ? 0.5 : 0;
    return own + ran + folder + (modules.size > 0 ? common : 0);
  };
  return suites
    .map((suite) => ({ suite, weight: weigh(suite), seconds: durationOf(suite) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.seconds - other.seconds);
}

function fitting(touched, workers) {
  const chosen = [];
  let seconds = 0;
  for (const { suite, seconds: own, weight } of touched) {
    if (weight < 1_000 && seconds + own > SECONDS * workers) continue;
    chosen.push(suite);
    seconds += own;
  }
  return chosen;
}
