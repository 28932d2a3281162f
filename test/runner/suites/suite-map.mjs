import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('./suite-map.data.json', import.meta.url);
/** A module that more suites run than this share says nothing about what a change touches. */
const EVERYWHERE = 0.6;

/**
 * Which modules each process suite ran when it was recorded (`npm test -- --record`): functions of api and worker that were
 * called, chunks of the web that were loaded. `everywhere` holds the modules that most suites run.
 * @returns `{ modulesOf(suite): Set, everywhere: Set }`
 */
export function readSuiteMap() {
  const { modules, everywhere, suites } = readFile();
  return {
    everywhere: new Set(everywhere),
    modulesOf: (suite) => new Set((suites[suite] ?? []).map((index) => modules[index])),
  };
}

/**
 * Keeps what was known of suites that did not run now.
 * @param ran from suite to the set of modules it ran
 */
export function writeSuiteMap(ran, isThere) {
  writeMap(new Map([...knownSuites().filter(([suite]) => isThere(suite)), ...ran]));
}

function knownSuites() {
  const { modules, everywhere, suites } = readFile();
  return Object.entries(suites).map(([suite, indexes]) => [suite, new Set([...indexes.map((index) => modules[index]), ...everywhere])]);
}

function writeMap(ran) {
  const users = new Map();
  for (const modules of ran.values()) for (const module of modules) users.set(module, (users.get(module) ?? 0) + 1);
  const isEverywhere = (module) => users.get(module) > ran.size * EVERYWHERE;
  const all = [...users.keys()].sort();
  const modules = all.filter((module) => !isEverywhere(module));
  const indexOf = new Map(modules.map((module, index) => [module, index]));
  const suites = [...ran]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([suite, set]) => [
      suite,
      [...set]
        .filter((module) => indexOf.has(module))
        .map((module) => indexOf.get(module))
        .sort((one, other) => one - other),
    ]);
  const lines = [
    '{',
    '  "modules": [',
    modules.map((module) => `    ${JSON.stringify(module)}`).join(',\n'),
    '  ],',
    '  "everywhere": [',
    all
      .filter(isEverywhere)
      .map((module) => `    ${JSON.stringify(module)}`)
      .join(',\n'),
    '  ],',
    '  "suites": {',
    suites.map(([suite, indexes]) => `    ${JSON.stringify(suite)}: ${JSON.stringify(indexes)}`).join(',\n'),
    '  }',
    '}',
  ];
  writeFileSync(FILE, `${lines.join('\n')}\n`);
}

function readFile() {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}
