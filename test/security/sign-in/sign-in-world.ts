import type { People } from '../../support/builders/people.js';
import type { World } from '../../support/world.js';

/** Believes what a proxy says of addresses, so that strangers come from many. */
export interface SignInWorld {
  world: World;
  people: People;
}
