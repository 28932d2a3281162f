/** What no recorded module tells: these files are run as programs, or read by a suite as text. */
const BY_FOLDER = [
  { of: /^docker\//, suites: /^test\/containers\// },
  { of: /^apps\/local\//, suites: /^test\/start\// },
  { of: /^libs\/jobs\/src\//, suites: /^test\/queue\// },
];

/** A changed suite runs whatever it takes. */
const ITSELF = 1_000;
const IMPORTS_IT = 0.5;
/** For a module that most suites run: each of them tells as much, the quick ones are enough. */
const RUNS_THE_COMMON = 0.001;

/**
 * Process suites that a change touches, those first that run the changed modules and few other suites do; among equals the short ones.
 * @param imported suites that import a changed file, by any number of steps
 * @returns `{ suite, weight, seconds }`
 */
export function rankSuites({ suites, files, imported, map: { modulesOf, everywhere }, durationOf }) {
  const rare = files.filter((file) => !everywhere.has(file));
  const users = new Map(rare.map((file) => [file, suites.filter((suite) => modulesOf(suite).has(file)).length]));
  const isCommon = files.length > rare.length;
  const weigh = (suite) => {
    const modules = modulesOf(suite);
    const ran = rare.filter((file) => modules.has(file)).reduce((sum, file) => sum + 1 / users.get(file), 0);
    const isOfFolder = BY_FOLDER.some((rule) => rule.suites.test(suite) && files.some((file) => rule.of.test(file)));
    return (
      ran +
      (files.includes(suite) ? ITSELF : 0) +
      (imported.has(suite) || isOfFolder ? IMPORTS_IT : 0) +
      (isCommon && modules.size > 0 ? RUNS_THE_COMMON : 0)
    );
  };
  return suites
    .map((suite) => ({ suite, weight: weigh(suite), seconds: durationOf(suite) }))
    .filter(({ weight }) => weight > 0)
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
