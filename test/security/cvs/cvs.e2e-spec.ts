import { afterAll, beforeAll, describe } from '@jest/globals';
import { People } from '../../support/builders/people.js';
import { startWorld } from '../../support/world.js';
import { describeBadCvs } from './bad-cv-files.js';
import { describeBrokenUploads } from './broken-uploads.js';
import { describeGoodCvs } from './good-cv-files.js';
import type { CvWorld } from './read-cv.js';

describe('the files that students send', () => {
  let told: CvWorld;

  beforeAll(async () => {
    const world = await startWorld({ processes: true });
    const people = new People(world);
    told = { world, people, classId: await people.classGroup(await people.teacher()) };
  });
  afterAll(() => told?.world.stop());

  describeBrokenUploads(() => told);
  describeBadCvs(() => told);
  describeGoodCvs(() => told);
});
