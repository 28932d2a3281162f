import type { People } from '../../support/builders/people.js';
import type { World } from '../../support/world.js';

/** A world that trusts the addresses of a proxy, so that requests can come from many IP addresses. */
export interface SignInWorld {
  world: World;
  people: People;
}
