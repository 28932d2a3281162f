/** Files on which every suite depends: after a change of one, all suites run. */
const GROUND = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'nest-cli.json',
  'test/jest.config.mjs',
  'test/run.mjs',
  /^\.ci\//,
  /^test\/(runner\/(?!budget|processor|report)|support\/)(?!.*\.spec\.)(?!record\/record\.data\.json)/,
  /^apps\/local\/[^/]+\.mjs$/,
  /^apps\/tsconfig/,
  /^libs\/config\//,
  /^libs\/database\/src\/(migrations|entities|demo)\//,
  /^libs\/reference\/.*\.(json|csv|txt|bin)$/,
];
const DAYS = 7;

/**
 * Why a run has no deadline although it was given one, as a sentence; null where it has one.
 * @param record of `readRecord`
 * @param changesOf from a commit to the paths that changed since then, or null where it is no ancestor
 * @param today civil day `YYYY-MM-DD`
 */
export function whyNoDeadline({ record, changesOf, tools, today }) {
  const commits = Object.entries(record.days);
  if (commits.length === 0) return 'there is no record';
  for (const [tool, version] of Object.entries(tools)) if (record.tools[tool] !== version) return `${tool} is ${version} now`;
  for (const [commit, day] of commits) {
    if (day.slice(0, 4) !== today.slice(0, 4)) return 'the year is new';
    if (daysBetween(day, today) > DAYS) return `a proof is older than ${DAYS} days`;
    const changes = changesOf(commit);
    if (changes === null) return `${commit.slice(0, 8)} is no ancestor`;
    const ground = changes.find(
      (path) => !path.endsWith('.md') && GROUND.some((one) => (typeof one === 'string' ? one === path : one.test(path))),
    );
    if (ground) return `${ground} has changed`;
  }
  return null;
}

const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
