import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Matches messages that Jest prints at every end because of its own flags. */
const IDLE_WORDS = /^(Test results written to|Force exiting Jest)/;

/**
 * Runs suites in one Jest and returns its report: counts, and each suite with its tests.
 * @throws when Jest ends without one.
 */
export async function runJest(root, { suites, workers, flags = [], env }) {
  const folder = mkdtempSync(join(tmpdir(), 'seve-jest-'));
  const report = join(folder, 'report.json');
  const own = ['--testSequencer=test/runner/record/sequencer.mjs', '--runner=test/runner/record/runner.mjs'].map((flag) =>
    flag.replace('=', `=${root}/`),
  );
  const options = ['-c', 'test/jest.config.mjs', `--maxWorkers=${workers}`, ...own, ...flags, '--json', `--outputFile=${report}`];
  const jest = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...options, '--runTestsByPath', ...suites],
    // The report is read from its file, because the reporter writes to the standard output.
    { cwd: root, stdio: ['ignore', 'inherit', 'pipe'], env: { ...process.env, NODE_ENV: 'test', ...env } },
  );
  createInterface({ input: jest.stderr }).on('line', (line) => IDLE_WORDS.test(line) || console.error(line));
  await new Promise((resolve) => jest.once('exit', resolve));
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new Error('Jest ended without a report');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
