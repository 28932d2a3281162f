import { afterAll, beforeAll, describe } from '@jest/globals';
import { People } from '../support/builders/people.js';
import { type ProcessWorld, startWorld } from '../support/world.js';
import { AS_PUPPET } from './faults/puppet.js';
import { importOfPupils } from './import-of-pupils.js';
import { faultsFound } from './invariants/faults-found.js';
import { signingAndSealing } from './signing-and-sealing.js';

describe('what is done in one transaction, with a file or with many rows', () => {
  let world: ProcessWorld;
  let people: People;

  beforeAll(async () => {
    world = await startWorld({ processes: true, env: { ...AS_PUPPET, SEVE_TEST_JOB_LOCK_MS: '1000' } });
    people = new People(world);
  }, 180_000);
  afterAll(() => world?.stop(), 60_000);

  importOfPupils(() => ({ world, people }));
  signingAndSealing(() => ({ world, people }));
  faultsFound(() => ({ world }));
});
