import { relative } from 'node:path';
import { asLines, failuresOf } from './failures.mjs';

const SLOWEST = 10;

/** Results of a run: phases, suites with their tests, and steps that are not tests. */
export class Summary {
  suites = [];
  phases = [];
  failedSteps = [];
  notRun = [];
  /** Suites that were not started because of a deadline, each with the commit that proved it. */
  notReached = [];
  /** Lines about the processor use of the run. */
  processor = [];
  passedSteps = 0;

  constructor(root) {
    this.root = root;
  }

  addPhase(name, milliseconds, report) {
    this.phases.push({ name, seconds: Math.round(milliseconds / 1000), suites: report?.testResults.length ?? 0 });
    for (const result of report?.testResults ?? []) this.suites.push(asSuite(this.root, result));
  }

  /** Adds a step that is not a test, such as check, build or budget; it counts as one. */
  addStep(name, isPassed, reason = '') {
    if (isPassed) this.passedSteps += 1;
    else this.failedSteps.push({ name, reason });
  }

  get isRed() {
    return this.counts.failed > 0;
  }

  get counts() {
    const sum = (what) => this.suites.reduce((total, suite) => total + suite[what], 0);
    const unloaded = this.suites.filter((suite) => suite.isFailed && suite.failed === 0).length;
    return {
      passed: sum('passed') + this.passedSteps,
      failed: sum('failed') + unloaded + this.failedSteps.length,
      skipped: sum('skipped'),
    };
  }

  print() {
    const lines = [...this.#phases(), ...this.#slowest(), ...this.#failures(), ...this.#missing(), ...this.#left(), ...this.#totals()];
    console.log(lines.join('\n'));
  }

  #phases() {
    const phases = this.phases.map(({ name, seconds, suites }) => `${name}: ${seconds} s${suites > 0 ? `, ${suites} suites` : ''}`);
    return ['', ...phases, ...this.processor];
  }

  #slowest() {
    const slowest = [...this.suites].sort((one, other) => other.seconds - one.seconds).slice(0, SLOWEST);
    if (slowest.length < SLOWEST) return [];
    return ['', 'The ten slowest:', ...slowest.map(({ path, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${path}`)];
  }

  #failures() {
    const failed = this.suites.filter(({ isFailed }) => isFailed);
    const steps = this.failedSteps.map(({ name, reason }) => `  ${name}${reason ? `: ${reason}` : ''}`);
    if (failed.length + steps.length === 0) return [];
    return ['', 'Failed:', ...steps, ...failed.flatMap(({ failures }) => failures.flatMap(asLines))];
  }

  #missing() {
    if (this.notRun.length === 0) return [];
    const told = this.notRun.map(({ name, suites }) => `  ${name} is missing: ${suites.length} suites, such as ${suites[0]}`);
    const install = `  Debian: sudo apt-get install ${this.notRun.map(({ debianPackage }) => debianPackage).join(' ')}`;
    return ['', 'Not run:', ...told, install];
  }

  #left() {
    if (this.notReached.length === 0) return [];
    const told = this.notReached.map(
      ({ suite, commit }) => `  ${suite}${commit ? `, proved by ${commit.slice(0, 8)}; nothing it used has changed since` : ''}`,
    );
    return ['', 'Not reached in time:', ...told];
  }

  #totals() {
    const { passed, failed, skipped } = this.counts;
    const green = this.suites.filter(({ isFailed }) => !isFailed).length;
    const missing = new Set(this.notRun.flatMap(({ suites }) => suites)).size;
    const suites = `suites: ${green} passed, ${this.suites.length - green} failed${missing > 0 ? `, ${missing} not run` : ''}`;
    return ['', suites, `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`];
  }
}

function asSuite(root, result) {
  const ofStatus = (...statuses) => result.assertionResults.filter(({ status }) => statuses.includes(status)).length;
  return {
    path: relative(root, result.name),
    seconds: (result.endTime - result.startTime) / 1000,
    passed: ofStatus('passed'),
    failed: ofStatus('failed'),
    skipped: ofStatus('pending', 'todo', 'skipped', 'disabled'),
    isFailed: result.status === 'failed',
    failures: result.status === 'failed' ? failuresOf(root, result) : [],
  };
}
