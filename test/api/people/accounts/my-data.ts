import { beforeAll, describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Refusal } from '../../../support/builders/offers.js';
import { PASSWORD, People, type Person } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Copy {
  format: string;
  controller: { name: string | null };
  sections: { table: string; title: string; legalBasis: string; kept: object; rows: Record<string, unknown>[] }[];
  readings: { act: string; role: string }[];
}

export const myData: WorldTests = (given) =>
  describe('my data', () => {
    let world: World;
    let people: People;

    const student = async () => people.student(await people.classGroup(await people.teacher()));
    const copy = ({ client }: Pick<Person, 'client'>, format = 'json') => client.post<Copy & Refusal>('/api/account/data', { format });
    const parsed = (body: Copy | Buffer): Copy => (Buffer.isBuffer(body) ? JSON.parse(body.toString()) : body);
    const rowsOf = (data: Copy, table: string) => data.sections.filter((one) => one.table === table).flatMap(({ rows }) => rows);

    beforeAll(async () => {
      ({ world, people } = given());
    });

    it('are told by kind, in the language of the reader', async () => {
      const teacher = await people.teacher();
      const { body } = await teacher.client.get<{ parts: { title: string; rows: number }[] }>('/api/account/data');
      expect(body.parts).toEqual(
        expect.arrayContaining([
          { title: 'Compte', rows: 1 },
          { title: 'Rôles', rows: 1 },
        ]),
      );
      const english = await teacher.client.request<typeof body>('GET', '/api/account/data', undefined, { 'accept-language': 'en' });
      expect(english.body.parts).toContainEqual({ title: 'Account', rows: 1 });
    });

    it('ask for a proof that is fresh', async () => {
      const teacher = await people.teacher();
      await world.query(`update session set proved_at = now() - interval '11 minutes' where account_id = $1`, [teacher.accountId]);
      expect(await copy(teacher)).toMatchObject({ status: 403, body: { code: 'account.proof-needed' } });
      expect((await teacher.client.post('/api/account/proof', { password: PASSWORD })).status).toBe(204);
      expect((await copy(teacher)).status).toBe(200);
    });

    it('name a format that exists', async () => {
      expect(await copy(await people.teacher(), 'xml')).toMatchObject({ status: 400, body: { errors: [{ path: 'format' }] } });
    });

    it('hold every row about the person and no secret, with purpose, basis and duration, and the export is in the audit log', async () => {
      const teacher = await people.teacher();
      const data = parsed((await copy(teacher)).body);
      expect(data).toMatchObject({ format: 'seve-personal-data', controller: { name: 'Université de Picardie Jules Verne' } });
      expect(rowsOf(data, 'account')).toMatchObject([{ email: teacher.email, first_name: 'Nadia' }]);
      expect(rowsOf(data, 'membership')).toMatchObject([{ role: 'teacher', school_id: 'Lycée de la Haute-Somme' }]);
      expect(rowsOf(data, 'session')).toHaveLength(1);
      expect(data.sections.every(({ title, legalBasis, kept }) => title && legalBasis && kept)).toBe(true);
      const [session] = await world.query<{ token: string }>('select token from session where account_id = $1', [teacher.accountId]);
      const [credential] = await world.query<{ password: string }>('select password from credential where account_id = $1', [
        teacher.accountId,
      ]);
      const text = JSON.stringify(data);
      for (const secret of [session?.token, credential?.password]) expect(text).not.toContain(secret);
      expect(
        await world.query(`select act, code from audit_entry where entity_id = $1 and act = 'own_data_exported'`, [teacher.accountId]),
      ).toEqual([{ act: 'own_data_exported', code: 'json' }]);
    });

    it('are of one person: nothing of another is among them', async () => {
      const [one, other] = [await student(), await student()];
      const text = JSON.stringify(parsed((await copy(one)).body));
      expect(text).toContain(one.email);
      for (const strange of [other.email, other.accountId, other.studentId]) expect(text).not.toContain(strange);
    });

    it('before 18, words of a company come without ways to reach anyone', async () => {
      const words = async (birthDate: string) => {
        const { studentId, client } = await student();
        await world.query(
          `with home as (select company_site.id as site, company_site.company_id as company from company_site limit 1)
         insert into minor_message (id, student_id, company_id, act, entity_type, entity_id, place, text)
         select gen_random_uuid(), $1, home.company, 'offer', 'application', $1, '', 'Appelez le 06 39 98 12 34' from home`,
          [studentId],
        );
        await world.query('update student set birth_date = $2 where id = $1', [studentId, birthDate]);
        return rowsOf(parsed((await copy({ client })).body), 'minor_message')[0]?.text;
      };
      await people.company();
      expect(await words('1999-04-02')).toBe('Appelez le 06 39 98 12 34');
      const soon = `${new Date().getFullYear() - 16}-01-02`;
      expect(await words(soon)).not.toContain('39 98');
    });

    it('can be read: a tagged PDF in the language of the account', async () => {
      const reader = await student();
      const { body } = await reader.client.post<Buffer>('/api/account/data', { format: 'pdf' });
      const pdf = await getDocumentProxy(new Uint8Array(body));
      const { text } = await extractText(pdf, { mergePages: true });
      for (const part of ['Mes données sur Sève', reader.email, 'Dossier d’élève', 'Qui a ouvert mon dossier'])
        expect(text).toContain(part);
      expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    });
  });
