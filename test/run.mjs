// `npm test [-- word...]`: everything, or the suites whose path contains one of the words. `--changed`: what a change touches.
// `--part 35`: after so many minutes no suite begins, and the next part of the same commit goes on with those that are left.
// `--deadline 30`: after so many minutes no suite begins of which the record tells that nothing it used has changed since its proof.
// A whole green run of a commit writes the record. Ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from '../apps/local/build.mjs';
import { BUDGET, overrunsOf } from './runner/budget/budget.mjs';
import { countsByRoom, dearest, openTally, readTally } from './runner/budget/tally.mjs';
import { runJest } from './runner/jest.mjs';
import { readOptions } from './runner/options.mjs';
import { orphansOf } from './runner/orphans.mjs';
import { startProcessor } from './runner/processor/processor.mjs';
import { whyNoDeadline } from './runner/record/deadline.mjs';
import { changedSince, checkedOutCommit } from './runner/record/git.mjs';
import { Parts } from './runner/record/parts.mjs';
import { planOf } from './runner/record/plan.mjs';
import { writePlan } from './runner/record/plan-file.mjs';
import { keepRecord } from './runner/record/record.mjs';
import { RECORD_PATH, readRecord } from './runner/record/record-file.mjs';
import { Summary } from './runner/report/summary.mjs';
import { startServices } from './runner/services.mjs';
import { bundleLibs } from './runner/suites/bundle.mjs';
import { suitesOfChange } from './runner/suites/changed.mjs';
import { findSuites } from './runner/suites/suites.mjs';
import { versions, withoutTools } from './runner/suites/tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cores = availableParallelism();
/** As many worlds at once as the connections of the test database allow. */
const MOST_WORKERS = 6;
/** Process suites wait for databases, browsers and windows of time: one more than there are cores keeps these busy. */
const PROCESS_WORKERS = Number(process.env.SEVE_TEST_WORKERS) || Math.min(cores + 1, MOST_WORKERS);

const startedAt = Date.now();
const processor = startProcessor();
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
summary.processor = processor.stop();
summary.print();
process.exitCode = summary.isRed ? 1 : 0;

async function runAll({ words, isChanged, revision, deadline, part }) {
  const parts = part === null ? null : new Parts(root, checkedOutCommit(root, [RECORD_PATH])?.commit ?? null);
  const suites = without(parts?.green(), isChanged ? chooseChanged(revision) : findSuites(root, words));
  if (parts && suites.pure.length + suites.process.length === 0) return console.log('every suite is green at this commit');
  if (suites.pure.length + suites.process.length === 0)
    throw new Error(isChanged ? 'no suite runs what changed' : `no suite matches ${words.join(' ')}`);
  const isWhole = !isChanged && words.length === 0 && parts === null;
  const proof = isWhole ? checkedOutCommit(root, [RECORD_PATH]) : null;
  if (process.env.SEVE_REQUIRE_ALL === 'true') await runCheck();
  await bundleLibs(root);
  process.env.SEVE_TEST_BUNDLES = 'true';
  if (suites.pure.length > 0) await runPhase('pure specs', { suites: suites.pure, workers: cores, plan: { order: suites.pure } });
  const ran = await runProcesses(runnable(suites.process), { deadline, part, isRecording: proof !== null });
  parts?.add(summary.suites.filter(({ isFailed }) => !isFailed).map(({ path }) => path));
  if (proof !== null && !summary.isRed) recordProof(proof, ran);
}

function without(green, { pure, process: processSuites }) {
  const isLeft = (suite) => !green?.has(suite);
  return { pure: pure.filter(isLeft), process: processSuites.filter(isLeft) };
}

/** What a whole green run of a commit has told is kept for the next ones. */
function recordProof({ commit, day }, { lines, recorded }) {
  const all = findSuites(root, []).process;
  const those = new Set(all);
  const ran = summary.suites.filter(({ path }) => those.has(path)).map(({ path, seconds }) => [path, seconds]);
  keepRecord({ root, ran, recorded, all, lines, proof: { commit, day, tools: versions() }, record: readRecord() });
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

/** @returns `lines` of the tally, and suites that were `recorded` */
async function runProcesses(suites, { deadline, part, isRecording }) {
  if (suites.length === 0) return { lines: [], recorded: [] };
  const builtAt = Date.now();
  await buildWhenStale(root);
  summary.addPhase('build', Date.now() - builtAt);
  const plan = part === null ? orderOf(suites, deadline, isRecording) : partOf(suites, part);
  const workers = Math.min(PROCESS_WORKERS, suites.length);
  const services = await startServices(root, suites, workers);
  try {
    const env = { ...services.env, SEVE_TEST_TALLY: openTally(folder) };
    await runPhase('process suites', { suites, workers, flags: ['--forceExit'], env, plan });
  } finally {
    for (const fault of await services.stop()) summary.addStep('warm host', false, fault);
  }
  const lines = readTally(folder);
  const ran = new Set(summary.suites.map(({ path }) => path));
  summary.notReached = plan.suites.filter(({ suite }) => !ran.has(suite));
  const lost = summary.notReached.filter(({ isProved }) => plan.endsAt === null || !isProved);
  if (lost.length > 0) summary.addStep('process suites', false, `did not run: ${lost.map(({ suite }) => suite).join(', ')}`);
  judgeBudget(lines, suites);
  return { lines, recorded: plan.recorded };
}

/** Of a long run in parts none has to be reached; the next part begins with those that are left. */
function partOf(suites, minutes) {
  const planned = suites.map((suite) => ({ suite, commit: null, isProved: true }));
  return { suites: planned, order: suites, mayWait: suites, endsAt: startedAt + minutes * 60_000, recorded: [] };
}

/** While recording, a suite is watched unless nothing that it used has changed: what it would tell is known. */
function orderOf(suites, minutes, isRecording) {
  const record = readRecord();
  const changes = new Map();
  const changesOf = (commit) => {
    if (!changes.has(commit)) changes.set(commit, changedSince(root, commit));
    return changes.get(commit);
  };
  const planned = planOf({ suites, record, changesOf });
  const today = new Date().toISOString().slice(0, 10);
  const whyNot = minutes === null && !isRecording ? null : whyNoDeadline({ record, changesOf, tools: versions(), today });
  if (minutes !== null && whyNot !== null) console.log(`no deadline: ${whyNot}`);
  return {
    suites: planned,
    order: planned.map(({ suite }) => suite),
    mayWait: planned.filter(({ isProved }) => isProved).map(({ suite }) => suite),
    endsAt: minutes === null || whyNot !== null ? null : startedAt + minutes * 60_000,
    recorded: planned.filter(({ isProved }) => isRecording && (whyNot !== null || !isProved)).map(({ suite }) => suite),
  };
}

/** Names suites whose tools are missing; where everything is required, that is a failure. */
function runnable(suites) {
  summary.notRun = withoutTools(root, suites);
  if (summary.notRun.length > 0 && process.env.SEVE_REQUIRE_ALL === 'true') summary.addStep('tools', false, 'everything is required here');
  const missing = new Set(summary.notRun.flatMap((tool) => tool.suites));
  return suites.filter((suite) => !missing.has(suite));
}

async function runPhase(name, { plan: { order, mayWait = [], endsAt = null, recorded = [] }, env = {}, ...jest }) {
  console.log(`\n${name}: ${jest.suites.length} suites`);
  const phaseStartedAt = Date.now();
  const report = await runJest(root, { ...jest, env: { ...env, ...writePlan(folder, { order, mayWait, endsAt, recorded }) } });
  summary.addPhase(name, Date.now() - phaseStartedAt, report);
}

function judgeBudget(lines, suites) {
  const rooms = countsByRoom(lines, suites);
  for (const [room, spent] of Object.entries(rooms)) {
    const counts = Object.entries(spent).filter(([, count]) => count > 0);
    console.log(`${room}: ${counts.map(([what, count]) => `${count} ${what}`).join(', ') || 'nothing counted'}`);
  }
  const over = overrunsOf({ rooms, ran: suites, all: findSuites(root, []).process, budget: BUDGET });
  const told = over.flatMap(({ sentence, room, what }) => [sentence, ...(room ? dearest(lines, room, what) : [])]);
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
