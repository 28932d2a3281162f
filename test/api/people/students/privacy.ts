import { beforeAll, describe, expect, it } from '@jest/globals';
import { VISIBILITY_CONSENT_VERSION } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People, type Student } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface View extends Refusal {
  visibility: string;
  decidedAt: string | null;
  rule: string;
  consentTextVersion: string;
  history: { given: boolean; textVersion: string }[];
}

export const visibility: WorldTests = (given) =>
  describe('who sees a profile', () => {
    let world: World;
    let people: People;
    let classId: string;

    beforeAll(async () => {
      ({ world, people } = given());
      classId = await people.classGroup(await people.teacher());
    });

    const aged = (age: number) => people.student(classId, { age });
    const read = async ({ client }: Student) => (await client.get<View>('/api/student/visibility')).body;
    const decide = ({ client }: Student, visibility: string, consentTextVersion = VISIBILITY_CONSENT_VERSION) =>
      client.put<View>('/api/student/visibility', { visibility, consentTextVersion });

    it('is nobody, and undecided, until the student chooses', async () => {
      expect(await read(await aged(20))).toEqual({
        visibility: 'nobody',
        decidedAt: null,
        rule: 'allowed',
        agreementAskedAt: null,
        consentTextVersion: VISIBILITY_CONSENT_VERSION,
        history: [],
      });
    });

    it('an adult says yes, and takes it back in one act; each decision is kept with its words', async () => {
      const adult = await aged(18);
      expect((await decide(adult, 'verified_companies')).body).toMatchObject({ visibility: 'verified_companies' });
      expect((await decide(adult, 'verified_companies')).body.history).toHaveLength(1);
      const { body } = await decide(adult, 'nobody');
      expect(body.visibility).toBe('nobody');
      expect(body.history).toMatchObject([
        { given: false, textVersion: VISIBILITY_CONSENT_VERSION },
        { given: true, textVersion: VISIBILITY_CONSENT_VERSION },
      ]);
      const [row] = await world.query<{ version: number }>('select version from student where id = $1', [adult.studentId]);
      expect(row?.version).toBe(3);
      const outboxRows = await world.query(`select 1 from outbox where job = 'match-student' and payload->>'studentId' = $1`, [
        adult.studentId,
      ]);
      expect(outboxRows).toHaveLength(2);
    });

    it('decisions are added, never changed or erased by the api', async () => {
      const rights = await world.query<{ right: string }>(
        `select privilege_type as right from information_schema.role_table_grants where grantee = 'seve_app' and table_name = 'consent' order by 1`,
      );
      expect(rights.map(({ right }) => right)).toEqual(['INSERT', 'SELECT']);
    });

    it('asks again when the words have changed', async () => {
      const adult = await aged(20);
      const { status, body } = await decide(adult, 'verified_companies', '2020-01');
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'consent.text-changed' });
      expect((await read(adult)).history).toEqual([]);
    });

    it('from 15 to 17, companies need the school’s agreement; the school or nobody may be chosen alone', async () => {
      const minor = await aged(16);
      expect((await read(minor)).rule).toBe('needs_school');
      const refused = await decide(minor, 'verified_companies');
      expect({ status: refused.status, error: refused.body.errors?.[0] }).toMatchObject({
        status: 400,
        error: { path: 'visibility', code: 'student.visibility-minor', message: expect.stringContaining('enseignant référent') },
      });
      expect((await decide(minor, 'school')).body.visibility).toBe('school');
      await world.query('update student set school_agreed_at = now() where id = $1', [minor.studentId]);
      expect((await read(minor)).rule).toBe('allowed');
      expect((await decide(minor, 'verified_companies')).body.visibility).toBe('verified_companies');
    });

    it('under 15, not even with the school’s agreement', async () => {
      const child = await aged(14);
      await world.query('update student set school_agreed_at = now() where id = $1', [child.studentId]);
      expect((await read(child)).rule).toBe('under_15');
      const { status, body } = await decide(child, 'verified_companies');
      expect({ status, code: body.errors?.[0]?.code }).toEqual({ status: 400, code: 'student.visibility-under-15' });
    });

    it('who opened the file, when and why, is the student’s to read, page by page', async () => {
      const [student, other, coordinator] = [await aged(20), await aged(20), await people.coordinator()];
      for (const [index, reason] of ['Appel de la famille', 'Erreur de classe signalée'].entries()) {
        await world.query(
          `insert into file_ticket (id, student_id, opened_by_account_id, reason, opened_at, closes_at)
         values ($1, $2, $3, $4, now() - make_interval(days => $5), now())`,
          [uuid(), student.studentId, coordinator.accountId, reason, 2 - index],
        );
      }
      const tickets = (path = '') =>
        student.client.get<{ items: { readerRole: string; reason: string }[]; next: string | null }>(`/api/student/file-tickets${path}`);
      const { body } = await tickets('?limit=1');
      expect(body.items).toMatchObject([{ readerRole: 'campus_coordinator', reason: 'Erreur de classe signalée' }]);
      expect((await tickets(`?limit=1&cursor=${body.next}`)).body).toMatchObject({
        items: [{ reason: 'Appel de la famille' }],
        next: null,
      });
      expect((await other.client.get<{ items: object[] }>('/api/student/file-tickets')).body.items).toEqual([]);
    });
  });
