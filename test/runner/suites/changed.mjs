import { changedNow, changedTo } from '../record/git.mjs';
import { readRecord } from '../record/record-file.mjs';
import { touchedBy } from '../record/touched.mjs';
import { importersOf } from './importers.mjs';
import { fitting, rankSuites } from './rank-suites.mjs';
import { findSuites } from './suites.mjs';

/** Time for process suites: a change is tested within five minutes, half of them for build and pure specs. */
const SECONDS = 120;

/**
 * Suites that a change touches: pure specs by what they import, process suites by what they used when they were proved.
 * Of process suites as many as fit in `SECONDS`, those first that used the changed files and few others did.
 * @param revision compares the working tree with it; null: with the last commit, or that one with its parent when nothing is changed
 */
export function suitesOfChange(root, revision, workers) {
  const files = revision ? changedTo(root, revision) : changedNow(root);
  const all = findSuites(root, []);
  const record = readRecord();
  const isTouched = touchedBy(files, record);
  const imported = new Set(importersOf(root, files, all.pure));
  const touched = rankSuites({ suites: all.process.filter(isTouched), files, record });
  const chosen = fitting(touched, SECONDS * workers);
  return { files, pure: [...imported], process: chosen, left: touched.length - chosen.length };
}
