import { afterAll, beforeAll } from '@jest/globals';
import { People } from '../../../support/builders/people.js';
import type { Stage } from '../../../support/one-world.js';
import { FakeClamd } from '../../../support/servers/fake-clamd.js';
import { freePort } from '../../../support/servers/free-port.js';
import { startWorld } from '../../../support/world.js';
import { checkCv } from './check-cv.js';
import { rebuildCvs } from './rebuild-cvs.js';
import { sweptFiles } from './swept-files.js';

let clamd: FakeClamd;
let stage: Stage | undefined;

beforeAll(async () => {
  clamd = new FakeClamd(await freePort());
  await clamd.start();
  const world = await startWorld({ workers: 0, env: { CLAMD_URL: clamd.url, SEVE_TEST_SWEEP_MS: '500' } });
  stage = { world, people: new People(world) };
});
afterAll(async () => {
  await stage?.world.stop();
  await clamd?.stop();
});

rebuildCvs(() => stage as Stage);
checkCv(() => ({ ...(stage as Stage), clamd }));
sweptFiles(() => stage as Stage);
