import { afterAll, beforeAll } from '@jest/globals';
import { People } from './builders/people.js';
import { startWorld, type World, type WorldOptions } from './world.js';

/** A world and its people, shared by the tests of several subjects, so that e-mail addresses stay unique. */
export interface Stage {
  world: World;
  people: People;
}

/** Tests of one subject. They create their own rows, count no others, and leave nothing that affects later tests. */
export type WorldTests = (stageOf: () => Stage) => void;

/** Runs the tests of several subjects one after another in one world, created in the first `beforeAll`. */
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
