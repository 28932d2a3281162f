// `npm test [-- word...]`: everything, or the suites whose path contains one of the words. `--changed`: what a change touches.
// Ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from '../apps/local/build.mjs';
import { BUDGET, judge } from './runner/budget/budget.mjs';
import { dearest, openTally, readTally, tallyOf } from './runner/budget/tally.mjs';
import { record } from './runner/durations/record.mjs';
import { runJest } from './runner/jest.mjs';
import { readOptions } from './runner/options.mjs';
import { orphansOf } from './runner/orphans.mjs';
import { Summary } from './runner/report/summary.mjs';
import { startServices } from './runner/services.mjs';
import { suitesOfChange } from './runner/suites/changed.mjs';
import { findSuites } from './runner/suites/suites.mjs';
import { withoutTools } from './runner/suites/tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cores = availableParallelism();
/** As many worlds at once as the connections of the test database allow. */
const MOST_WORKERS = 6;
/** Process suites wait for databases, browsers and windows of time: one more than there are cores keeps these busy. */
const PROCESS_WORKERS = Number(process.env.SEVE_TEST_WORKERS) || Math.min(cores + 1, MOST_WORKERS);

const summary = new Summary(root);
/** Every temporary file of the run lies here, also those of the programs it starts. */
const folder = mkdtempSync(join(tmpdir(), 'seve-run-'));
chmodSync(folder, 0o755);
process.env.TMPDIR = folder;

try {
  await runAll(readOptions(process.argv.slice(2)));
} catch (error) {
  summary.addStep('run', false, error instanceof Error ? error.message : String(error));
}
endOrphans();
rmSync(folder, { recursive: true, force: true });
summary.print();
process.exitCode = summary.isRed ? 1 : 0;

async function runAll({ words, isChanged, revision, isRecording }) {
  const suites = isChanged ? chooseChanged(revision) : findSuites(root, words);
  if (suites.pure.length + suites.process.length === 0)
    throw new Error(isChanged ? 'no suite runs what changed' : `no suite matches ${words.join(' ')}`);
  if (process.env.SEVE_REQUIRE_ALL === 'true') await runCheck();
  await runPure(suites.pure);
  await runProcesses(runnable(suites.process), isRecording);
}

function chooseChanged(revision) {
  const chosen = suitesOfChange(root, revision, PROCESS_WORKERS);
  console.log(`${chosen.files.length} files changed: ${chosen.pure.length} pure specs and ${chosen.process.length} process suites`);
  if (chosen.left > 0) console.log(`${chosen.left} more process suites run some of it: npm test`);
  return chosen;
}

async function runCheck() {
  const startedAt = Date.now();
  const check = spawn('npm', ['run', '--silent', 'check'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve) => check.once('exit', resolve));
  summary.addPhase('check', Date.now() - startedAt);
  summary.addStep('check', code === 0);
}

async function runPure(suites) {
  if (suites.length === 0) return;
  await runPhase('pure specs', { suites, workers: cores });
}

async function runProcesses(suites, isRecording) {
  if (suites.length === 0) return;
  process.env.SEVE_TEST_RECORD = String(isRecording);
  const builtAt = Date.now();
  await buildWhenStale(root);
  summary.addPhase('build', Date.now() - builtAt);
  const services = await startServices(root, suites, PROCESS_WORKERS);
  try {
    const env = { ...services.env, SEVE_TEST_TALLY: openTally(folder) };
    await runPhase('process suites', { suites, workers: PROCESS_WORKERS, flags: ['--forceExit'], env });
  } finally {
    for (const fault of await services.stop()) summary.addStep('warm host', false, fault);
  }
  judgeBudget(suites);
  if (isRecording) record(root, folder, secondsOf(suites), readTally(folder));
}

/** Names suites whose tools are missing; where everything is required, that is a failure. */
function runnable(suites) {
  summary.notRun = withoutTools(root, suites);
  if (summary.notRun.length > 0 && process.env.SEVE_REQUIRE_ALL === 'true') summary.addStep('tools', false, 'everything is required here');
  const missing = new Set(summary.notRun.flatMap((tool) => tool.suites));
  return suites.filter((suite) => !missing.has(suite));
}

async function runPhase(name, { env = {}, flags = [], ...plan }) {
  console.log(`\n${name}: ${plan.suites.length} suites`);
  const startedAt = Date.now();
  const sequence = `--testSequencer=${join(root, 'test/runner/durations/sequencer.mjs')}`;
  const report = await runJest(root, { ...plan, flags: [...flags, sequence], env });
  summary.addPhase(name, Date.now() - startedAt, report);
}

function secondsOf(suites) {
  const ran = new Set(suites);
  return summary.suites.filter(({ path }) => ran.has(path)).map(({ path, seconds }) => [path, seconds]);
}

function judgeBudget(suites) {
  const rooms = tallyOf(root, folder, suites);
  const { over, loose } = judge({ rooms, ran: suites, all: findSuites(root, []).process, budget: BUDGET });
  for (const [room, spent] of Object.entries(rooms))
    console.log(
      `${room}: ${Object.entries(spent)
        .map(([what, count]) => `${count} ${what}`)
        .join(', ')}`,
    );
  for (const sentence of loose) console.log(sentence);
  const told = over.flatMap(({ sentence, room, what }) => [sentence, ...dearest(folder, room, what)]);
  summary.addStep('budget', over.length === 0, told.join('\n    '));
}

/** Says which processes of the run outlived it, and ends them. */
function endOrphans() {
  for (const { pid, command } of orphansOf(folder)) {
    console.log(`left behind by the run: ${pid} ${command}`);
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  }
}
