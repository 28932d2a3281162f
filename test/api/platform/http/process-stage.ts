import type { People } from '../../../support/builders/people.js';
import type { ProcessWorld } from '../../../support/world.js';

/** Programs that a test may kill or bind to a full disk. */
export interface ProcessStage {
  world: ProcessWorld;
  people: People;
}
