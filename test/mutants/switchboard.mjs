// Loaded before the programs of a build with switches (`switches.mjs`): says which mutant is on, and writes down when which are passed.
import { appendFileSync } from 'node:fs';

/** A mutant that is passed again within this time is not written again. */
const TICK_MS = 20;
const FLUSH_MS = 200;

const remakers = [];
const lastPassed = new Map();
let lines = [];
let on = null;
let log = null;
let suite = '';

function pass(number) {
  if (log === null) return;
  const now = Date.now();
  if (now - (lastPassed.get(number) ?? 0) < TICK_MS) return;
  lastPassed.set(number, now);
  lines.push(`${suite}\t${now}\t${number}\n`);
}

function flush() {
  if (lines.length > 0) appendFileSync(log, lines.join(''));
  lines = [];
}

globalThis.isMutant = (number) => {
  pass(number);
  return number === on;
};
globalThis.passMutants = (numbers) => numbers.forEach(pass);
globalThis.onMutant = (remake) => remakers.push(remake);

/** For the program that starts now: `on`, the number of a mutant, or `log`, the file that is written. */
globalThis.setSwitches = (switches, ofSuite) => {
  flush();
  on = switches.on ?? null;
  log = null;
  for (const remake of remakers) remake();
  log = switches.log ?? null;
  suite = ofSuite;
  lastPassed.clear();
};
setInterval(() => log && flush(), FLUSH_MS).unref();
process.on('exit', () => log && flush());
