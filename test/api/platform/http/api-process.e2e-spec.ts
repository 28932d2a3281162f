import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import { People } from '../../../support/builders/people.js';
import { freePort } from '../../../support/servers/free-port.js';
import { startWorld } from '../../../support/world.js';
import { figures } from './figures.js';
import { fullDisk } from './full-disk.js';
import { idempotency } from './idempotency.js';
import type { ProcessStage } from './process-stage.js';

let stage: ProcessStage | undefined;
beforeAll(async () => {
  const metrics = { SEVE_METRICS_TOKEN: randomBytes(24).toString('base64url'), SEVE_METRICS_PORT: String(await freePort()) };
  const world = await startWorld({ processes: true, env: { SEVE_TEST_SWEEP_MS: '500', ...metrics } });
  stage = { world, people: new People(world) };
});
afterAll(() => stage?.world.stop());

// The last subject kills the worker.
figures(() => stage as ProcessStage);
fullDisk(() => stage as ProcessStage);
idempotency(() => stage as ProcessStage);
