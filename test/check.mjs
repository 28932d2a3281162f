// `npm run check`: every script `check:…` of package.json, two at a time; each says so when it ends, and why when it fails.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const steps = Object.entries(scripts).filter(([name]) => name.startsWith('check:'));
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  // The compiler of types clears its memory when it must, not all the time: it takes a tenth less, and no more memory.
  ...{ GOGC: 'off', GOMEMLIMIT: '3GiB' },
  FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
};

/** Some of them use every core and more than a gigabyte. */
const AT_ONCE = 2;
const waiting = [...steps];
const failed = [];
await Promise.all(Array.from({ length: AT_ONCE }, runNext));
if (failed.length > 0) console.log(`\ncheck: ${failed.join(', ')} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runNext() {
  for (let step = waiting.shift(); step; step = waiting.shift()) await run(...step);
}

async function run(name, script) {
  const startedAt = Date.now();
  const child = spawn(script, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const [code, signal] = await new Promise((resolve) => child.once('close', (...end) => resolve(end)));
  if (code !== 0) failed.push(name);
  const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} ${seconds} s${signal ? ` (${signal})` : ''}`);
  const said = Buffer.concat(output).toString().trim();
  if (code !== 0) console.log(said);
  else for (const note of said.match(/^note: .*$/gm) ?? []) console.log(`  ${note}`);
}
