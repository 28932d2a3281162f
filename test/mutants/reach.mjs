// Which tests pass which mutant, recorded once without one, so that each is tried first by what can see it. Kept between runs.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { loadedBy } from '../runner/suites/imports.mjs';
import { TABLES_OF_RIGHTS } from '../runner/suites/rank-suites.mjs';

/** A recording that is cut short goes on with the next ones. */
const AT_ONCE = 24;
/** Of any suite: its world and its people. */
const SETUP_SECONDS = 5;
/** About how many mutants the chosen tests of a table pass. */
const OF_TABLE = 25;

/**
 * Records the suites that have changed since they were recorded; all of them when there are new mutants. A setup counts as the test that
 * follows. Null when it is late before all are recorded: the next run goes on.
 */
export async function readReach(proofs, mutants, { file, isLate }) {
  const { keys = [], suites = {} } = read(file);
  const known = new Set(keys);
  const kept = mutants.every(({ key }) => known.has(key)) ? suites : {};
  const { root } = proofs.copy;
  const all = proofs.suites();
  const stale = all.filter((suite) => kept[suite]?.stamp !== stampOf(root, suite));
  for (let done = 0; done < stale.length; done += AT_ONCE) {
    if (isLate()) return null;
    console.log(`recording what suites pass: ${done} of ${stale.length}`);
    const { log, report } = await proofs.record(stale.slice(done, done + AT_ONCE));
    Object.assign(kept, recorded(root, readFileSync(log, 'utf8'), report, mutants));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ keys: mutants.map(({ key }) => key), suites: kept }));
  }
  return new Reach(Object.fromEntries(all.filter((suite) => kept[suite]).map((suite) => [suite, kept[suite]])));
}

class Reach {
  constructor(suites) {
    this.suites = Object.entries(suites);
  }

  /**
   * The suites that pass the mutant, each with the parts that do (tests of a table, subjects of another suite): those first that are short
   * and pass few others; of a clause of the rights, the walk over every route.
   */
  of({ key, area, subjects = [], acts = [] }) {
    return this.suites
      .map(([suite, { passed, durations, subjectOf }]) => {
        const asked = acts.some((act) => act in passed) ? acts : subjects;
        const tests = [key, ...asked].flatMap((one) => passed[one] ?? []);
        const partOf = (test) => (TABLES_OF_RIGHTS.includes(suite) ? test : subjectOf[test]);
        const parts = new Set(tests.map(partOf));
        const run = Object.keys(durations).filter((test) => parts.has(partOf(test)));
        const own = run.reduce((sum, test) => sum + durations[test], SETUP_SECONDS);
        const others = TABLES_OF_RIGHTS.includes(suite) ? OF_TABLE : Object.keys(passed).length;
        return { suite, parts: [...parts], cost: area === 'rights' && suite === TABLES_OF_RIGHTS[0] ? 0 : own * others };
      })
      .filter(({ parts }) => parts.length > 0)
      .sort((one, other) => one.cost - other.cost);
  }
}

/** By suite: its stamp, its seconds, and from the key of a mutant or a subject of the rights to the tests that passed it. */
function recorded(root, log, { testResults }, mutants) {
  const keys = new Map(mutants.map(({ number, key }) => [String(number), key]));
  const lines = log
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  const green = testResults.filter(({ status, assertionResults }) => status === 'passed' && assertionResults.length > 0);
  for (const { name } of testResults.filter((one) => !green.includes(one))) console.log(`not green without a mutant, left out: ${name}`);
  return Object.fromEntries(
    green.map(({ name, assertionResults }) => {
      const suite = relative(root, name);
      const tests = assertionResults.filter(({ startAt }) => startAt);
      const durations = Object.fromEntries(tests.map(({ fullName, duration }) => [fullName, (duration ?? 0) / 1_000]));
      const subjectOf = Object.fromEntries(tests.map(({ fullName, ancestorTitles: [subject] }) => [fullName, subject ?? fullName]));
      const passed = {};
      for (const [, at, what] of lines.filter(([one]) => one === suite)) {
        const key = keys.get(what) ?? what;
        const within = tests.filter(({ startAt, duration }) => Number(at) >= startAt - 20 && Number(at) <= startAt + (duration ?? 0) + 20);
        const next = tests.find(({ startAt }) => startAt >= Number(at)) ?? tests.at(-1);
        const names = (within.length > 0 ? within : [next]).map(({ fullName }) => fullName);
        passed[key] = [...new Set([...(passed[key] ?? []), ...names])];
      }
      return [suite, { stamp: stampOf(root, suite), durations, subjectOf, passed }];
    }),
  );
}

/** Of the suite and of what lies beside it. */
function stampOf(root, suite) {
  const hash = createHash('sha256');
  const beside = [...loadedBy(root, suite)].filter((path) => path.startsWith(`${dirname(suite)}/`));
  for (const path of beside.sort()) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
