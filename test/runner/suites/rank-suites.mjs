/**
 * Table-driven suites about rights: every route by role, records of other people, and data that stay private. They detect nine in ten
 * mutants of rights and ownership.
 */
export const TABLES_OF_RIGHTS = [
  'test/security/rights/rights-walk.e2e-spec.ts',
  'test/security/foreign-ids/t12-foreign-keys.e2e-spec.ts',
  'test/security/foreign-ids/left-alone.e2e-spec.ts',
  'test/security/foreign-ids/copies-for-others.e2e-spec.ts',
];
const DECIDES_RIGHTS = /^(apps\/api\/src|libs\/database\/src\/queries|libs\/domain\/src\/rights)/;

/** Weight of a changed suite, which always runs. */
const ITSELF = 1_000;
/** Weight of a suite that is not in the record; second to changed ones. */
const UNKNOWN = 100;
/** Added for suites about rights when a file that decides rights changed, so that they come before others. */
const OF_RIGHTS = 10;
/** Least weight, of suites that may use the changed files without a record of it, such as those that start real processes. */
const PERHAPS = 0.001;

/**
 * Suites that a change touches, those first that used the changed files and few other suites did; among equals the short ones.
 * @returns `{ suite, weight, seconds }`
 */
export function rankSuites({ suites, files, record }) {
  const users = new Map(files.map((file) => [file, 0]));
  for (const { inputs } of record.suites.values()) for (const file of files) if (inputs.has(file)) users.set(file, users.get(file) + 1);
  const weigh = (suite) => {
    if (files.includes(suite)) return ITSELF;
    const inputs = record.suites.get(suite)?.inputs;
    if (!inputs) return UNKNOWN;
    const used = files.filter((file) => inputs.has(file));
    const first = TABLES_OF_RIGHTS.includes(suite) && used.some((file) => DECIDES_RIGHTS.test(file)) ? OF_RIGHTS : PERHAPS;
    return first + used.reduce((sum, file) => sum + 1 / users.get(file), 0);
  };
  return suites
    .map((suite) => ({ suite, weight: weigh(suite), seconds: record.suites.get(suite)?.seconds ?? 30 }))
    .sort((one, other) => other.weight - one.weight || one.seconds - other.seconds);
}

/** Returns every changed suite, and as many of the other ranked suites as fit into these seconds of one worker. */
export function fitting(ranked, seconds) {
  const chosen = [];
  let left = seconds;
  for (const one of ranked) {
    if (one.weight < ITSELF && one.seconds > left) continue;
    chosen.push(one.suite);
    left -= one.seconds;
  }
  return chosen;
}
