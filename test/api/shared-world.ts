import { afterAll, beforeAll } from '@jest/globals';
import { People } from '../support/builders/people.js';
import { startWorld, type World, type WorldOptions } from '../support/world.js';

interface Given {
  world: World;
  people: People;
}

/** Tests of one subject, in a world that other subjects share: they make their rows themselves, and count no rows but their own. */
export type SharedTests = (given: () => Given) => void;

/** Runs the subjects one after another in one world, which is there from the first `beforeAll` of the first. */
export function inOneWorld(options: WorldOptions, subjects: readonly SharedTests[]): void {
  let given: Given;
  beforeAll(async () => {
    const world = await startWorld(options);
    given = { world, people: new People(world) };
  });
  afterAll(() => given?.world.stop());
  for (const subject of subjects) subject(() => given);
}
