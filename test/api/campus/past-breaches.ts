import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LOCALES, PAST_BREACH_KINDS, sentence } from '@seve/domain';
import { type LetterParams, renderLetter } from '@seve/mailing';
import { v7 as uuid } from 'uuid';
import type { Refusal } from '../../support/builders/offers.js';
import type { Office, People, Person } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Breach {
  id: string;
  kind: string;
  status: string;
  schoolName: string | null;
  schoolToldAt: string | null;
  outcome: string | null;
  words: string;
}

export const pastBreaches: WorldTests = (given) =>
  describe('a fact of the past that the rules of today would refuse', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let office: Office;
    let studentId: string;
    let id: string;

    const plant = async (schoolId: string | null, kind = 'row_joined_alone') => {
      const breachId = uuid();
      await world.query(
        `insert into past_breach (id, kind, entity_id, student_id, school_id, happened_at) values ($1, $4, $1, $2, $3, now())`,
        [breachId, studentId, schoolId, kind],
      );
      return breachId;
    };
    const path = (breachId: string, act: string) => `/api/campus/past-breaches/${breachId}/${act}`;
    const list = async (status: string) =>
      (await coordinator.client.get<{ items: Breach[] }>(`/api/campus/past-breaches?status=${status}&limit=50`)).body.items;

    beforeAll(async () => {
      ({ world, people } = given());
      coordinator = await people.coordinator();
      const teacher = await people.teacher();
      office = await people.office(teacher.schoolId);
      ({ studentId } = await people.student(await people.classGroup(teacher), { firstName: 'Inès', age: 16 }));
    });
    beforeEach(async () => {
      id = await plant(office.schoolId);
    });

    it('names no student to the coordination, and the student to the office of the school alone, once', async () => {
      expect((await list('open')).find((one) => one.id === id)).toMatchObject({ kind: 'row_joined_alone', schoolToldAt: null });
      expect(JSON.stringify(await list('open'))).not.toContain('Inès');
      for (let time = 0; time < 2; time++) {
        const { status, body } = await coordinator.client.post<Breach>(path(id, 'letter'));
        expect([status, body.schoolToldAt]).toEqual([200, expect.any(String)]);
      }
      const letters = await world.query('select to_address, letter, params from email where entity_id = $1', [id]);
      expect(letters).toEqual([
        { to_address: office.email, letter: 'past-breach', params: expect.objectContaining({ kind: 'row_joined_alone' }) },
      ]);
      expect(JSON.stringify(letters)).toContain('Inès');
    });

    it('says to the office, in the language of its reader, what to write to the persons of a fact of each kind', async () => {
      for (const locale of LOCALES) {
        const reader = await people.office((await people.teacher()).schoolId);
        await world.query('update account set locale = $2 where id = $1', [reader.accountId, locale]);
        for (const kind of PAST_BREACH_KINDS) {
          const breachId = await plant(reader.schoolId, kind);
          expect((await coordinator.client.post(path(breachId, 'letter'))).status).toBe(200);
          const [row] = await world.query<{ params: LetterParams['past-breach']; locale: typeof locale }>(
            'select params, locale from email where entity_id = $1',
            [breachId],
          );
          const { params, locale: written } = found(row, 'the letter');
          const text = (await renderLetter('past-breach', params, written)).text;
          expect(text).toContain(sentence(`past-breach.${kind}.said`, locale));
          expect(text).not.toContain('past-breach.');
        }
        await world.query('delete from past_breach where school_id = $1', [reader.schoolId]);
      }
    });

    it('without a school whose office can be told, says what to do instead', async () => {
      const { status, body } = await coordinator.client.post<Refusal>(path(await plant(null), 'letter'));
      expect([status, body.code]).toEqual([409, 'past-breach.no-school']);
    });

    it('is decided once, with words', async () => {
      const decide = (body: object) => coordinator.client.post<Breach & Refusal>(path(id, 'outcome'), body);
      expect((await decide({ outcome: 'harmless' })).status).toBe(400);
      expect((await decide({ outcome: 'forgotten', words: 'Vu avec le lycée.' })).status).toBe(400);
      const words = 'Vu avec le lycée : c’était bien elle.';
      expect((await decide({ outcome: 'harmless', words })).body).toMatchObject({ status: 'looked', outcome: 'harmless', words });
      expect((await list('looked')).map((one) => one.id)).toContain(id);
      expect((await list('open')).map((one) => one.id)).not.toContain(id);
      expect((await decide({ outcome: 'notified', words })).status).toBe(409);
    });

    it('is read with those of its kind, which are counted and decided together, as many as were shown', async () => {
      type List = { items: Breach[]; counts: { kind: string; count: number }[] };
      const kind = 'consent_of_unconfirmed';
      for (let one = 0; one < 3; one++)
        await world.query(
          `insert into past_breach (id, kind, entity_id, student_id, school_id, happened_at) values ($1, $2, $1, $3, $4, now())`,
          [uuid(), kind, studentId, office.schoolId],
        );
      const read = async () => (await coordinator.client.get<List>(`/api/campus/past-breaches?kind=${kind}&limit=50`)).body;
      const { items, counts } = await read();
      expect(items.map((one) => one.kind)).toEqual([kind, kind, kind]);
      expect(counts).toContainEqual({ kind, count: 3 });
      expect(counts).toContainEqual({ kind: 'row_joined_alone', count: expect.any(Number) });
      const words = 'Accords d’avant la règle : chaque lycée a été écrit.';
      const decide = (body: object) =>
        coordinator.client.post<Refusal & { decided: number }>('/api/campus/past-breaches/outcomes', {
          ...{ kind, outcome: 'persons_told', words, count: 3 },
          ...body,
        });
      expect(await decide({ words: 'court' })).toMatchObject({ status: 400, body: { errors: [{ path: 'words' }] } });
      expect(await decide({ kind: 'forgotten' })).toMatchObject({ status: 400, body: { errors: [{ path: 'kind' }] } });
      expect(await decide({ count: 2 })).toMatchObject({ status: 409, body: { code: 'past-breach.moved' } });
      expect((await read()).items).toHaveLength(3);
      expect(await decide({})).toMatchObject({ status: 200, body: { decided: 3 } });
      expect((await read()).items).toEqual([]);
      expect((await list('open')).map((one) => one.id)).toContain(id);
      expect((await list('looked')).filter((one) => one.kind === kind).map((one) => [one.outcome, one.words])).toEqual(
        Array(3).fill(['persons_told', words]),
      );
      expect(await decide({})).toMatchObject({ status: 409 });
    });
  });
