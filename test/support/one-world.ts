import { afterAll, beforeAll } from '@jest/globals';
import { People } from './builders/people.js';
import { startWorld, type World, type WorldOptions } from './world.js';

/** A world, and the people that its tests sign in: one count of addresses for all subjects. */
export interface Stage {
  world: World;
  people: People;
}

/** Tests of one subject: they make their rows themselves, count no rows but their own, and leave nothing that disturbs those that follow. */
export type WorldTests = (stageOf: () => Stage) => void;

/** Runs the tests of several subjects one after another in one world, which is there from the first `beforeAll` of the first. */
export function inOneWorld(options: WorldOptions, subjects: readonly WorldTests[]): void {
  let stage: Stage | undefined;
  beforeAll(async () => {
    const world = await startWorld(options);
    stage = { world, people: new People(world) };
  });
  afterAll(() => stage?.world.stop());
  for (const subject of subjects)
    subject(() => {
      if (stage === undefined) throw new Error('the world has not started');
      return stage;
    });
}
