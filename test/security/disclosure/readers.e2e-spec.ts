import { afterAll, beforeAll, describe } from '@jest/globals';
import { People } from '../../support/builders/people.js';
import { startWorld, type World } from '../../support/world.js';
import { describeWordsToMinors } from '../abuse/words-to-minors.js';
import { describeExports } from '../injection/exports.js';
import { describeReservedOffers } from './reserved-offers.js';

/** Each subject creates its own people. */
describe('what reaches a reader', () => {
  let told: { world: World; people: People };

  beforeAll(async () => {
    const world = await startWorld({ workers: 0 });
    told = { world, people: new People(world) };
  });
  afterAll(() => told?.world.stop());

  describeReservedOffers(() => told);
  describeExports(() => told);
  describeWordsToMinors(() => told);
});
