import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../support/builders/offers.js';
import { type Office, type People, type Person } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Record {
  id: string;
  name: string;
  kind: string;
  uai: string | null;
  address: string;
  email: string | null;
  phone: string | null;
  isRuralSchool: boolean;
  history: { fields: string[]; role: string; by: string }[];
}

const SCHOOL = {
  name: 'Lycée du Vimeu',
  uai: '0801234X',
  address: '12 rue du Lycée',
  communeInsee: '80021',
  email: 'Bureau@vimeu.example',
  phone: '03 22 45 67 89',
};

export const schoolRecord: WorldTests = (given) =>
  describe('the record of a school', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let office: Office;
    let otherId: string;

    beforeAll(async () => {
      ({ world, people } = given());
      coordinator = await people.coordinator();
      office = await people.office(await people.school('Lycée du Vimeu'));
      otherId = await people.school('Lycée de Ham');
      await world.query(`update school set uai = '0800001A' where id = $1`, [otherId]);
    });

    const uai = async () => {
      const { isUai } = await import('../../../libs/law/src/index.js');
      return [...'ABCDEFGHJKLMNPRSTUVWXYZ'].map((letter) => `0801234${letter}`).find(isUai) ?? '';
    };

    it('is edited by its office: address, contact, number, and the history says who', async () => {
      const { status, body } = await office.client.put<Record>('/api/school', { ...SCHOOL, uai: await uai() });
      expect(status).toBe(200);
      expect(body).toMatchObject({ address: '12 rue du Lycée', email: 'bureau@vimeu.example', phone: '+33322456789', kind: 'lycee' });
      expect(body.history[0]).toMatchObject({ fields: ['address', 'uai', 'email', 'phone'], role: 'school_staff', by: 'Sonia Weber' });
      expect((await office.client.get<Record>('/api/school')).body).toEqual(body);
    });

    it('is said to be a maison familiale rurale by its office or the campus, and stays one where nothing is said of it', async () => {
      const put = (body: object) => office.client.put<Record>('/api/school', { ...SCHOOL, uai: null, ...body });
      expect((await put({ isRuralSchool: true })).body).toMatchObject({ isRuralSchool: true });
      expect((await put({})).body).toMatchObject({ isRuralSchool: true });
      expect((await put({})).body.history[0]).toMatchObject({ fields: expect.arrayContaining(['isRuralSchool']) });
      expect((await put({ isRuralSchool: 'oui' })).status).toBe(400);
      expect((await put({ isRuralSchool: false, uai: await uai() })).body).toMatchObject({ isRuralSchool: false });
    });

    it('is edited by the campus, its type too', async () => {
      const { status, body } = await coordinator.client.put<Record>(`/api/schools/${office.schoolId}`, {
        ...SCHOOL,
        ...{ uai: null, email: null, kind: 'cfa', name: 'CFA du Vimeu' },
      });
      expect({ status, name: body.name, kind: body.kind, uai: body.uai, email: body.email }).toEqual({
        ...{ status: 200, name: 'CFA du Vimeu', kind: 'cfa' },
        ...{ uai: null, email: null },
      });
      expect(body.history[0]).toMatchObject({ role: 'campus_coordinator', fields: ['name', 'uai', 'email', 'kind'] });
    });

    it('refuses what is wrong, each by its name', async () => {
      const wrong = { uai: '08X', communeInsee: '99999', email: 'bureau' };
      const { status, body } = await office.client.put<Refusal>('/api/school', { ...SCHOOL, ...wrong });
      expect({ status, paths: body.errors?.map(({ path }) => path).sort() }).toEqual({ status: 400, paths: Object.keys(wrong).sort() });
    });

    it('has a number of its own', async () => {
      await world.query('update school set uai = $2 where id = $1', [otherId, await uai()]);
      const { status, body } = await office.client.put<Refusal>('/api/school', { ...SCHOOL, uai: await uai() });
      expect({ status, code: body.errors?.[0]?.code }).toEqual({ status: 400, code: 'school.uai-taken' });
    });
  });
