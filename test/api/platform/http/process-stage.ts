import type { People } from '../../../support/builders/people.js';
import type { ProcessWorld } from '../../../support/world.js';

/** A world whose programs a test may kill, or start on a full disk. */
export interface ProcessStage {
  world: ProcessWorld;
  people: People;
}
