/**
 * The walk over every route, things of others in what one writes, and what stays theirs. Made of tables: each test stands alone. They
 * see nine in ten mutants of rights and of ownership.
 */
export const TABLES_OF_RIGHTS = [
  'test/security/rights/rights-walk.e2e-spec.ts',
  'test/security/foreign-ids/t12-foreign-keys.e2e-spec.ts',
  'test/security/foreign-ids/left-alone.e2e-spec.ts',
  'test/security/foreign-ids/copies-for-others.e2e-spec.ts',
];
const DECIDES_RIGHTS = /^(apps\/api\/src|libs\/database\/src\/queries|libs\/domain\/src\/rights)/;

/** A changed suite runs whatever it takes. */
const ITSELF = 1_000;
/** One that the record lacks comes right after. */
const UNKNOWN = 100;
/** Before others that used as much. */
const OF_RIGHTS = 10;
/** For suites that start real processes, and for a file of which the record knows nothing. */
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

/** As many of the ranked suites as fit into so many seconds of one worker, and every changed one. */
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
