import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People, type Student } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Profile {
  kinds: string[];
  availability: { kind: string; availableFrom: string; availableTo: string }[];
  languages: object[];
  sectorWishes: string[];
  sizeWishes: string[];
  hasDrivingLicence: boolean;
  needsOnboarding: boolean;
  hasGuardian: boolean;
  completion: { percent: number; next: string | null };
  version: number;
}

const INTERNSHIP = { kind: 'internship', availableFrom: '2027-01-11', availableTo: '2027-03-05' };
const byKind = (one: { kind: string }, other: { kind: string }) => one.kind.localeCompare(other.kind);

export const studentProfile: WorldTests = (given) =>
  describe('the profile of a student', () => {
    let world: World;
    let people: People;
    let classId: string;
    let student: Student;

    beforeAll(async () => {
      ({ world, people } = given());
      classId = await people.classGroup(await people.teacher());
    });
    beforeEach(async () => {
      student = await people.student(classId);
    });

    const read = async () => (await student.client.get<Profile>('/api/student/profile')).body;
    const change = (body: object) => student.client.patch<Profile & Refusal>('/api/student/profile', body);
    const enqueuedVersions = async () => {
      const rows = await world.query<{ version: number }>(
        `select (payload->>'version')::int as version from outbox where job = 'match-student' and payload->>'studentId' = $1 order by 1`,
        [student.studentId],
      );
      return rows.map(({ version }) => version);
    };

    it('is saved field by field: what is left out stays, and matching looks again', async () => {
      const before = await read();
      const { status, body } = await change({ hasDrivingLicence: true, version: before.version });
      expect(status).toBe(200);
      expect(body).toMatchObject({ kinds: before.kinds, availability: before.availability, hasDrivingLicence: true });
      expect(body.version).toBe(before.version + 1);
      expect(await enqueuedVersions()).toEqual([before.version + 1]);
    });

    it('of a minor says whether a guardian can be reached, and is as complete as it is, whatever others have', async () => {
      const [has, lacks] = [await people.student(classId, { age: 16 }), await people.student(classId, { age: 16 })];
      const guardian = { firstName: 'Claire', lastName: 'Lefèbvre', email: 'claire@famille.example' };
      expect((await has.client.put('/api/student/guardian', guardian)).status).toBe(200);
      const said = await Promise.all([has, lacks].map(({ client }) => client.get<Profile>('/api/student/profile')));
      expect(said.map(({ body }) => body.hasGuardian)).toEqual([true, false]);
      const completion = async () => (await lacks.client.get<Profile>('/api/student/profile')).body.completion;
      const before = await completion();
      await has.client.upload('/api/student/cv', 'cv.pdf', new Uint8Array(Buffer.from('%PDF-1.7\n')));
      expect(await completion()).toEqual(before);
      const read = await Promise.all([has, lacks].map(({ client }) => client.get<{ guardian: object | null }>('/api/student/guardian')));
      expect(read.map(({ body }) => body.guardian)).toEqual([expect.objectContaining(guardian), null]);
    });

    it('holds languages with their level, sectors and sizes wished for, and every kind of offer', async () => {
      const { version } = await read();
      const said = {
        languages: [
          { language: 'en', level: 'b2' },
          { language: 'de', level: 'a2' },
        ],
        sectorWishes: ['plant_chemistry', 'environment'],
        sizeWishes: ['small'],
        kinds: ['observation', 'pfmp', 'internship', 'apprenticeship', 'professionalisation', 'job', 'immersion'],
      };
      expect((await change({ ...said, version })).body).toMatchObject(said);
      expect(await read()).toMatchObject(said);
    });

    it('refuses what is wrong by the name of its field, and changes nothing', async () => {
      const { version } = await read();
      const wrong: [object, string][] = [
        [{ languages: [1, 2].map(() => ({ language: 'en', level: 'b2' })) }, 'languages'],
        [{ languages: [{ language: 'xx', level: 'b2' }] }, 'languages.0.language'],
        [{ languages: [{ language: 'en', level: 'fluent' }] }, 'languages.0.level'],
        [{ languages: [{ language: 'en' }] }, 'languages.0.level'],
        [{ languages: Array.from({ length: 11 }, () => ({ language: 'en', level: 'b2' })) }, 'languages'],
        [{ languages: 'en' }, 'languages'],
        [{ languages: [null] }, 'languages'],
        [{ sectorWishes: ['casino'] }, 'sectorWishes'],
        [{ sizeWishes: ['small', 'small'] }, 'sizeWishes'],
        [{ availability: [INTERNSHIP, INTERNSHIP] }, 'availability'],
        [{ availability: [{ ...INTERNSHIP, availableFrom: '2027-02-30' }] }, 'availability.0.availableFrom'],
        [{ availability: [{ ...INTERNSHIP, availableTo: null }] }, 'availability.0.availableTo'],
        [{ availability: [{ ...INTERNSHIP, kind: 'holiday' }] }, 'availability.0.kind'],
        [{ availability: [INTERNSHIP, { ...INTERNSHIP, kind: 'job' }] }, 'availability.1.kind'],
        [{ availability: [{ ...INTERNSHIP, availableTo: '2020-01-01' }] }, 'availability.0.availableTo'],
        [{ availability: [null] }, 'availability'],
        [{ availability: null }, 'availability'],
        [{ kinds: null }, 'kinds'],
        [{ hasDrivingLicence: null }, 'hasDrivingLicence'],
        [{ limitKm: null }, 'limitKm'],
        [{ visibility: 'verified_companies' }, 'visibility'],
      ];
      for (const [body, path] of wrong) {
        const answer = await change({ ...body, version });
        const first = answer.body.errors?.[0]?.path.slice(0, path.length);
        expect({ body, status: answer.status, path: first }).toEqual({ body, status: 400, path });
      }
      expect((await read()).version).toBe(version);
    });

    it('says for each kind sought when one is free; the dates go with the kind', async () => {
      const year = { kind: 'apprenticeship', availableFrom: '2027-09-01', availableTo: '2028-08-31' };
      const { version } = await read();
      const { body } = await change({ kinds: ['internship', 'apprenticeship'], availability: [INTERNSHIP, year], version });
      expect([...body.availability].sort(byKind)).toEqual([year, INTERNSHIP]);
      expect(body.completion.next).toBe('skills');
      const { body: narrowed } = await change({ kinds: ['apprenticeship'], version: version + 1 });
      expect(narrowed.availability).toEqual([year]);
      expect((await change({ kinds: ['apprenticeship', 'internship'], version: version + 2 })).body).toMatchObject({
        availability: [year],
        completion: { next: 'availability' },
      });
      expect((await change({ availability: [], version: version + 3 })).body.availability).toEqual([]);
    });

    it('is not overwritten by who read an older version', async () => {
      const { version } = await read();
      expect((await change({ limitKm: 10, version })).status).toBe(200);
      const late = await change({ limitKm: 20, version });
      expect({ status: late.status, code: late.body.code }).toEqual({ status: 409, code: 'stale' });
    });

    it('tells how far it is, and the next best step', async () => {
      const { version, completion } = await read();
      expect(completion).toEqual({ percent: 55, next: 'skills' });
      const { body } = await change({ skills: ['117394'], version });
      expect(body.completion).toEqual({ percent: 75, next: 'cv' });
    });

    it('waits for the first questions until they are over for good, and the first time counts', async () => {
      const me = async () => (await student.client.get<{ account: Profile }>('/api/account/me')).body.account.needsOnboarding;
      const onboardedAt = async () => (await world.query('select onboarded_at from student where id = $1', [student.studentId]))[0];
      expect([(await read()).needsOnboarding, await me()]).toEqual([true, true]);
      expect((await student.client.post<Profile>('/api/student/onboarding/end')).body.needsOnboarding).toBe(false);
      const first = await onboardedAt();
      expect((await student.client.post('/api/student/onboarding/end')).status).toBe(200);
      expect(await onboardedAt()).toEqual(first);
      expect(await me()).toBe(false);
    });
  });
