// `npm test [path...]`: everything, or the suites whose path contains one of the words. Ends with `N passed, N failed`.
import { fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from '../apps/local/build.mjs';
import { startBrowser } from './support/chromium-server.mjs';
import { missingTools, phases, uses } from './support/suites.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const requiresAll = process.env.SEVE_REQUIRE_ALL === 'true';
const total = { passed: 0, failed: 0, skipped: 0 };

try {
  await runAll(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runAll(words) {
  const plan = phases(root, words);
  if (plan.every(({ suites }) => suites.length === 0)) throw new Error(`no suite matches ${words.join(' ')}`);
  const needsPrograms = plan.some(({ isPure, suites }) => !isPure && suites.length > 0);
  if (requiresAll) await runCheck();
  if (needsPrograms) await buildWhenStale(root);
  const server = needsPrograms ? await startServer() : null;
  const browser = plan.some(({ suites }) => suites.some((suite) => uses(root, suite, 'Chromium'))) ? await startBrowser() : null;
  if (browser) process.env.SEVE_TEST_BROWSER = browser.address;
  try {
    for (const phase of plan) await runPhase(phase, server);
  } finally {
    await browser?.stop();
    await server?.stop();
  }
}

async function runCheck() {
  const check = spawn('npm', ['run', '--silent', 'check'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve) => check.once('exit', resolve));
  console.log(code === 0 ? 'check: passed' : 'check: FAILED');
  total[code === 0 ? 'passed' : 'failed'] += 1;
}

async function runPhase({ name, isPure, suites, workers }, server) {
  const runnable = suites.filter((suite) => !isMissingTools(suite));
  if (runnable.length === 0) return;
  const startedAt = Date.now();
  console.log(`\n${name}: ${runnable.length} suites`);
  const result = await runJest(runnable, [`--maxWorkers=${workers}`, ...(isPure ? [] : ['--forceExit'])], server);
  total.passed += result.numPassedTests;
  total.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  total.skipped += result.numPendingTests + result.numTodoTests;
  console.log(`${name}: ${Math.round((Date.now() - startedAt) / 1000)} s`);
}

/** Says so, and counts it: skipped on a laptop, failed where everything is required. */
function isMissingTools(suite) {
  const missing = missingTools(root, suite);
  if (missing.length === 0) return false;
  console.log(`NOT RUN: ${missing.join(' and ')} missing: ${suite}`);
  if (requiresAll) total.failed += 1;
  else total.skipped += 1;
  return true;
}

async function runJest(suites, flags, server) {
  const folder = mkdtempSync(join(tmpdir(), 'seve-jest-'));
  const report = join(folder, 'report.json');
  const options = ['-c', 'test/jest.config.mjs', ...flags, '--json', `--outputFile=${report}`];
  const jest = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...options, '--runTestsByPath', ...suites],
    {
      cwd: root,
      // The report is read from its file; what Jest prints for people goes to stderr.
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test', ...(server ? { SEVE_TEST_SERVER: JSON.stringify(server.address) } : {}) },
    },
  );
  await new Promise((resolve) => jest.once('exit', resolve));
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new Error('Jest ended without a report');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function startServer() {
  const child = fork(join(root, 'test/support/test-database.process.mjs'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const address = await Promise.race([new Promise((resolve) => child.once('message', resolve)), exited.then(() => null)]);
  if (address === null) throw new Error('the test database did not start');
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
