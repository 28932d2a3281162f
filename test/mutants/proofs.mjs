// The proofs of the rights on one build that holds every mutant behind a switch, in two lanes: a world for each mutant, no build, no start.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenStale } from '../../apps/local/build.mjs';
import { TABLES_OF_RIGHTS } from '../runner/suites/rank-suites.mjs';
import { findSuites } from '../runner/suites/suites.mjs';
import { withSwitches } from './switches.mjs';
import { WorkCopy } from './work-copy.mjs';

/** What else proves them: other suites on rights, and those of the api, where the owner of a thing does what the owner may. */
const ROOMS = [
  'test/api/',
  ...['rights/', 'foreign-ids/', 'disclosure/', 'sign-in/', 'personal-data/'].map((room) => `test/security/${room}`),
];
const SWITCHED = ['apps/api/src', 'libs/database/src', 'libs/domain/src'];

export const LANES = Math.min(2, availableParallelism());
/** A mutant that never ends is seen too. */
const SECONDS = 420;
const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', 'test/jest.config.mjs', '--forceExit'];

export class Proofs {
  #greenAlone = new Map();

  /** @throws when the build fails. */
  static async open(root, mutants) {
    const copy = new WorkCopy(root);
    const sources = new Map(
      SWITCHED.flatMap((folder) => programsOf(root, folder)).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
    );
    for (const [path, text] of withSwitches(sources, mutants)) writeFileSync(join(copy.root, path), text);
    await buildWhenStale(copy.root);
    process.env.SEVE_TEST_PRELOAD = pathToFileURL(join(copy.root, 'test/mutants/switchboard.mjs')).href;
    const { startServices } = await import(pathToFileURL(join(copy.root, 'test/runner/services.mjs')).href);
    return new Proofs(copy, await startServices(copy.root, TABLES_OF_RIGHTS, LANES));
  }

  constructor(copy, services) {
    this.copy = copy;
    this.services = services;
    this.hosts = JSON.parse(services.env.SEVE_TEST_HOSTS);
  }

  suites() {
    return findSuites(this.copy.root, ROOMS).process;
  }

  async close() {
    await this.services.stop();
    this.copy.remove();
  }

  /** Runs suites without a mutant, and returns the file in which each passed mutant is noted, and Jest's report. */
  async record(suites) {
    const log = join(this.copy.root, 'passed.log');
    writeFileSync(log, '');
    const report = await this.#jest([`--maxWorkers=${LANES}`, '--runTestsByPath', ...suites], { log }, this.hosts, 3_600);
    return { log, report };
  }

  /** What sees the mutant, null when nothing does: of each suite the parts that pass it, in this order. */
  async seenBy(mutant, lane, suites) {
    for (const { suite, parts } of suites) {
      const seen = await this.#seenIn(suite, parts, { mutant, lane });
      if (seen) return seen;
    }
    return null;
  }

  /** A part that is red without the mutant, too, when it is alone, says nothing: the others decide, or the whole suite. */
  async #seenIn(suite, parts, { mutant, lane }) {
    const seen = await this.#run(suite, lane, { on: mutant.number, parts });
    const part = seen && parts?.find((one) => `${seen.test} `.startsWith(`${one} `));
    if (!part || (await this.#isGreenAlone(suite, part, lane))) return seen;
    const others = parts.filter((one) => this.#greenAlone.get(`${suite} ${one}`) !== false);
    return this.#seenIn(suite, others.length > 0 ? others : undefined, { mutant, lane });
  }

  async #isGreenAlone(suite, part, lane) {
    const name = `${suite} ${part}`;
    if (!this.#greenAlone.has(name)) this.#greenAlone.set(name, (await this.#run(suite, lane, { parts: [part] })) === null);
    return this.#greenAlone.get(name);
  }

  /** The first test that fails: `{ suite, test, message }`; null when all pass. */
  async #run(suite, lane, { on, parts }) {
    const narrowed = parts ? ['-t', `^(${parts.map(escaped).join('|')})( |$)`] : [];
    const environment = `--env=${join(this.copy.root, 'test/mutants/first-failure.mjs')}`;
    const args = ['--runInBand', '--silent', environment, ...narrowed, '--runTestsByPath', suite];
    const report = await this.#jest(args, { on }, [this.hosts[lane]], SECONDS);
    return report === null ? { suite, test: null, message: 'no end' } : firstFailure(suite, report);
  }

  /** Jest's report; null when it was stopped. */
  async #jest(args, switches, hosts, seconds) {
    const output = join(this.copy.root, `report-${this.hosts.indexOf(hosts[0])}.json`);
    writeFileSync(output, 'null');
    const env = {
      ...this.services.env,
      NODE_ENV: 'test',
      SEVE_SEED: '1',
      SEVE_TEST_HOSTS: JSON.stringify(hosts),
      SEVE_TEST_SWITCHES: JSON.stringify(switches),
    };
    await this.copy.run([...JEST, '--json', `--outputFile=${output}`, ...args], { seconds, env });
    return JSON.parse(readFileSync(output, 'utf8'));
  }
}

function firstFailure(suite, { testResults, success }) {
  if (success) return null;
  const test = testResults[0]?.assertionResults.find(({ status }) => status === 'failed');
  return { suite, test: test?.fullName ?? null, message: (test?.failureMessages[0] ?? testResults[0]?.message ?? '').slice(0, 600) };
}

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const programsOf = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith('.ts') && !/\.spec\.ts$/.test(path));
