import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asLines, failuresOf } from './failures.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Prints a line for each finished suite with its number, `n of m`; below it the failures, and the output of the suite (figures, seeds). */
export default class SuiteReporter {
  #suites = 0;
  #ended = 0;

  onRunStart({ numTotalTestSuites }) {
    this.#suites = numTotalTestSuites;
  }

  onTestResult(_test, { testFilePath, testResults, failureMessage, testExecError, perfStats, numPassingTests, numFailingTests, console }) {
    this.#ended += 1;
    const isFailed = numFailingTests > 0 || testExecError !== undefined;
    const count = `${this.#ended} of ${this.#suites}`.padStart(String(this.#suites).length * 2 + 4);
    const seconds = ((perfStats.end - perfStats.start) / 1000).toFixed(1);
    const tests = isFailed ? `${numFailingTests} of ${numPassingTests + numFailingTests} tests failed` : `${numPassingTests} tests`;
    say(`${count}  ${isFailed ? 'FAIL' : 'pass'}  ${relative(root, testFilePath)} (${seconds} s, ${tests})`);
    const failures = isFailed ? failuresOf(root, { name: testFilePath, message: failureMessage, assertionResults: testResults }) : [];
    for (const line of failures.flatMap(asLines)) say(line);
    for (const { message } of console ?? []) say(message.replace(/^/gm, '      '));
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
