import { statSync } from 'node:fs';
import { LONGEST_SILENCE_MS } from './platform/health/beats.js';

/** Health check of the container: exits with 0 when the heartbeat of the worker is recent, otherwise prints the reason and exits with 1. */
const file = process.env.SEVE_HEARTBEAT_FILE ?? '';
const beatAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
if (beatAt === undefined) leave(file === '' ? 'SEVE_HEARTBEAT_FILE is not set' : 'no heartbeat yet');
const silenceMs = Date.now() - beatAt;
if (silenceMs > LONGEST_SILENCE_MS) leave(`no heartbeat for ${Math.round(silenceMs / 1000)} s`);

function leave(reason: string): never {
  console.error(reason);
  process.exit(1);
}
