import { execFileSync, spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { durationOf } from '../durations/durations.mjs';
import { fitting, rankSuites } from './rank-suites.mjs';
import { readSuiteMap } from './suite-map.mjs';
import { findSuites } from './suites.mjs';

/** A usual change is judged within 90 s, of which build and pure specs may take half. */
const SECONDS = 40;

/**
 * Suites that a change touches: pure specs and jobs by what they import, process suites by what they ran when they were recorded.
 * Of process suites as many as fit in `SECONDS`, those first that run the changed modules and few others.
 * @param revision compares the working tree with it; null: with the last commit, or that one with its parent when nothing is changed
 */
export function suitesOfChange(root, revision, workers) {
  const files = changedFiles(root, revision);
  const all = findSuites(root, []);
  const imported = new Set(importers(root, files));
  const touched = rankSuites({ suites: all.process, files, imported, map: readSuiteMap(), durationOf });
  const chosen = fitting(touched, SECONDS * workers);
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
