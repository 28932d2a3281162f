import { afterAll, beforeAll, describe } from '@jest/globals';
import { People } from '../../support/builders/people.js';
import { startWorld } from '../../support/world.js';
import { describeFormerMembers } from './former-members.js';
import { describeGuessing } from './guessing.js';
import { describeLinksThatEnd } from './links-that-end.js';
import { describeMagicLink } from './magic-link.js';
import { describePreHijacking } from './pre-hijacking.js';
import { describeSecondStep } from './second-step.js';
import type { SignInWorld } from './sign-in-world.js';

/** Each subject creates its own people; failure counters are reset before each. */
describe('who gets in, and who does not', () => {
  let told: SignInWorld;

  beforeAll(async () => {
    const world = await startWorld({ workers: 0, env: { SEVE_TRUSTED_PROXY_HOPS: '1' } });
    told = { world, people: new People(world) };
  });
  afterAll(() => told?.world.stop());

  const story = () => told;
  describeMagicLink(story);
  describeSecondStep(story);
  describePreHijacking(story);
  describeFormerMembers(story);
  describeGuessing(story);
  describeLinksThatEnd(story);
});
