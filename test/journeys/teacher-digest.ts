import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied } from '../support/builders/applications.js';
import { published } from '../support/builders/offers.js';
import type { Member, Student, Teacher } from '../support/builders/people.js';
import type { WorldTests } from '../support/one-world.js';
import { becomes } from '../support/programs/local-start.js';
import type { World } from '../support/world.js';

const DAY_MS = 86_400_000;

/** The acts of one story, in order: each test goes on where the one before stopped. */
export const teacherDigest: WorldTests = (stageOf) =>
  describe('what happens in a class, told to its teacher', () => {
    let world: World;
    let teacher: Teacher;
    let student: Student;
    let company: Member;
    let applicationId: string;
    const digests = () => world.mails(teacher.email);
    const workersOn = async (day: number) => {
      const env = { SEVE_CLOCK_OFFSET_MS: String(day * DAY_MS) };
      const workers = [world.addWorker(env), world.addWorker(env)];
      await Promise.all(workers.map((worker) => worker.ready()));
      return async () => {
        await world.settled();
        await Promise.all(workers.map((worker) => worker.stop()));
      };
    };

    beforeAll(async () => {
      world = stageOf().world;
      const { people } = stageOf();
      [teacher, company] = [await people.teacher(), await people.company()];
      student = await people.student(await people.classGroup(teacher));
    });

    it('waits for the next morning: on the day itself no letter leaves', async () => {
      applicationId = await applied(student.client, await published(company.client));
      const end = await workersOn(0);
      await end();
      expect(digests()).toEqual([]);
    });

    it('is one letter a day later, also with two workers', async () => {
      const end = await workersOn(1);
      await becomes('a digest arrives', () => digests().length > 0);
      await end();
      expect(digests().map(({ subject }) => subject)).toEqual(['Votre classe\u00a0: un acte nouveau']);
      expect(digests()[0]?.text).toContain('Inès Lefebvre');
      expect(digests()[0]?.text).toContain('Candidature envoyée');
    });

    it('tells the next act the day after, and not the first one again', async () => {
      await act(company.client, applicationId, 'offering', {});
      const end = await workersOn(2);
      await becomes('the next digest arrives', () => digests().length > 1);
      await end();
      expect(digests()).toHaveLength(2);
      expect(digests()[1]?.text).toContain('Place proposée');
      expect(digests()[1]?.text).not.toContain('Candidature envoyée');
    });
  });
