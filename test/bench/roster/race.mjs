import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMailWorld } from '../mail/mail-world.mjs';
import { startSink } from '../mail/sink.mjs';
import { figure } from '../table.mjs';
import { plantSchool, siecleOf } from './school.mjs';

const PUPILS = 20_000;
const SECONDS_MAX = 60;
/** Beside what the process holds before it begins. */
const GROWTH_MB_MAX = 220;
/** What a small server gives the worker. */
const HEAP_MB = 192;

/** A SIECLE export of 20,000 pupils, from the file to the roster, against one insert a line of a file that is read as a whole. */
export async function race(root) {
  const sink = await startSink();
  const world = await startMailWorld(sink.url);
  try {
    const file = join(root, '.bench', 'ElevesSansAdresses.xml');
    writeFileSync(file, siecleOf(PUPILS), 'latin1');
    const ours = await runApart('import', { databaseUrl: world.databaseUrl, file, ...(await plantSchool(world, 'A')) });
    const naive = await runApart('naive', { databaseUrl: world.databaseUrl, file, ...(await plantSchool(world, 'B')) });
    const said = ({ seconds, growthMb }) => `naive: ${seconds.toFixed(1)} s, ${growthMb.toFixed(0)} MB`;
    return [
      { ...figure(`read, planned and written (${PUPILS.toLocaleString('en')} pupils)`, ours.seconds, 's', SECONDS_MAX), peer: said(naive) },
      {
        ...figure('of these, to read the file', ours.readSeconds, 's', SECONDS_MAX),
      },
      { ...figure('the same file again: nothing changes', ours.againSeconds, 's', SECONDS_MAX), peer: `${ours.same} unchanged` },
      {
        ...figure('growth of the process that writes, at its peak', ours.growthMb, 'MB', GROWTH_MB_MAX),
        peer: `${ours.peakMb.toFixed(0)} MB in all`,
      },
    ];
  } finally {
    await world.stop();
    sink.stop();
  }
}

/** In a process of its own, so that its memory is its own. */
function runApart(what, input) {
  const child = fork(new URL('./run.process.mjs', import.meta.url), [what, JSON.stringify(input)], {
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${what} ended with ${code}`)));
  });
}
