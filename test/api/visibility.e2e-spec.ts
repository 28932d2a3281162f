import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.js';
import { People } from './people.js';

interface Profile {
  kinds: string[];
  availableFrom: string;
  availableTo: string;
  wantedOccupations: { code: string }[];
  limitKm: number;
  hasDrivingLicence: boolean;
  visibility: string;
  version: number;
  errors?: { path: string; code: string }[];
}

describe('who sees a profile', () => {
  let world: World;
  let people: People;
  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    people = new People(world);
  });
  afterAll(() => world?.stop());

  const choose = async (age: number, visibility: string) => {
    const { client } = await people.student(await people.classGroup(await people.teacher()), { age });
    const { body } = await client.get<Profile>('/api/student/profile');
    const { kinds, availableFrom, availableTo, limitKm, hasDrivingLicence, version } = body;
    const wantedRomeCodes = body.wantedOccupations.map(({ code }) => code);
    return client.put<Profile>('/api/student/profile', {
      ...{ kinds, availableFrom, availableTo, limitKm, hasDrivingLicence, version, wantedRomeCodes },
      ...{ skills: [], skillsToLearn: [], communeInsee: '80021', visibility },
    });
  };

  it('an adult may be shown to verified companies', async () => {
    const { status, body } = await choose(18, 'verified_companies');
    expect({ status, visibility: body.visibility }).toEqual({ status: 200, visibility: 'verified_companies' });
  });

  it('a minor may not decide that alone, and may choose the school', async () => {
    const refused = await choose(17, 'verified_companies');
    expect({ status: refused.status, error: refused.body.errors?.[0] }).toMatchObject({
      status: 400,
      error: { path: 'visibility', code: 'student.visibility-minor' },
    });
    expect((await choose(17, 'school')).body.visibility).toBe('school');
  });
});
