import { afterAll, beforeAll } from '@jest/globals';
import { People } from '../../support/builders/people.js';
import { startWorld } from '../../support/world.js';
import { fullDisk } from './full-disk.js';
import { idempotency } from './idempotency.js';
import type { ProcessStage } from './process-stage.js';

let stage: ProcessStage | undefined;
beforeAll(async () => {
  const world = await startWorld({ processes: true, env: { SEVE_TEST_SWEEP_MS: '500' } });
  stage = { world, people: new People(world) };
});
afterAll(() => stage?.world.stop());

// The last one kills the worker.
fullDisk(() => stage as ProcessStage);
idempotency(() => stage as ProcessStage);
