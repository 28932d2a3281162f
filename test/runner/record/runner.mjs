import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import TestRunner from 'jest-runner';
import { readPlan } from './plan-file.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const suiteOf = ({ path }) => relative(root, path);

/** Runs suites as Jest does, but after the deadline starts only suites that must run. */
export default class RunnerWithDeadline extends TestRunner {
  #plan = readPlan();
  #begun = new Set();

  runTests(tests, watcher, options) {
    if (this.#plan.endsAt === null) return super.runTests(tests, watcher, options);
    const mayWait = new Set(this.#plan.mayWait);
    const must = tests.map(suiteOf).filter((suite) => !mayWait.has(suite));
    super.on('test-file-start', ([test]) => this.#begun.add(suiteOf(test)));
    const isOver = () => Date.now() > this.#plan.endsAt && must.every((suite) => this.#begun.has(suite));
    return super.runTests(tests, { isInterrupted: () => watcher.isInterrupted() || isOver(), on: watcher.on.bind(watcher) }, options);
  }

  /** Drops failures of suites that were not started. */
  on(eventName, listener) {
    if (eventName !== 'test-file-failure' || this.#plan.endsAt === null) return super.on(eventName, listener);
    return super.on(eventName, (event) => (this.#begun.has(suiteOf(event[0])) ? listener(event) : undefined));
  }
}
