import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementCast,
  agreementCast,
  begunAgreement,
  openedForSignature,
  validatedAgreement,
} from '../../../support/builders/agreements.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import { png } from '../../../support/images.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Texts extends Refusal {
  hasLogo: boolean;
  fields: string[];
  scopes: { scopeId: string; programmeName: string | null; texts: Record<string, string> }[];
}
interface View extends Refusal {
  school: { version: number; content: Record<string, string> };
}

export const schoolTexts: WorldTests = (given) =>
  describe('the texts of a school', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    });

    const AT = '/api/school-agreement-texts';
    const read = async () => (await cast.office.client.get<Texts>(AT)).body;
    const save = (scopeId: string, texts: object) => cast.office.client.put<Refusal>(`${AT}/scopes/${scopeId}`, { texts });
    const begun = async () => begunAgreement(world, cast, await people.student(cast.classId, { firstName: 'Hugo', lastName: 'Marchand' }));
    const partOf = async (id: string) => (await cast.office.client.get<View>(`/api/school-agreements/${id}`)).body.school.content;
    const lines = (document: object) => JSON.stringify(document);
    const preview = async (agreementId: string, texts: object) =>
      cast.office.client.post<{ document: object } & Refusal>(`${AT}/preview`, { agreementId, texts });

    it('begin the school part of new agreements, those of the programme first; one that has begun keeps its own, and another school takes none', async () => {
      const before = await begun();
      const { scopes, fields } = await read();
      expect(fields).toEqual(['eleve', 'classe', 'formation', 'etablissement', 'entreprise', 'tuteur', 'debut', 'fin']);
      const [school, programme] = scopes;
      expect(school).toMatchObject({ programmeName: null, texts: {} });
      expect((await save(found(school, 'the school').scopeId, { followUp: 'Un appel.', cutShort: '{eleve} finit ailleurs.' })).status).toBe(
        204,
      );
      expect(
        (await save(found(programme, 'the programme').scopeId, { followUp: '{entreprise} reçoit une visite, avec {tuteur}.' })).status,
      ).toBe(204);
      expect((await save(await people.school('Autre lycée'), { followUp: 'Aucune visite.' })).status).toBe(404);
      const after = await begun();
      expect(await partOf(after.id)).toMatchObject({
        followUp: 'Amidonnerie du Santerre reçoit une visite, avec {tuteur}.',
        cutShort: 'Hugo Marchand finit ailleurs.',
      });
      expect((await partOf(before.id)).followUp).toBeUndefined();
      expect(
        await world.query(`select fields from state_change where act = 'edit' and entity_type = 'programme' and entity_id = $1`, [
          programme?.scopeId,
        ]),
      ).toHaveLength(1);
    });

    it('say what is known late in the paper, which keeps them with its version', async () => {
      const [school] = (await read()).scopes;
      const scopeId = found(school, 'the school').scopeId;
      const agreed = await begun();
      const texts = { followUp: 'Le tuteur est {tuteur}.' };
      const shown = await preview(agreed.id, texts);
      expect(lines(shown.body.document)).toContain('Le tuteur est {tuteur}.');
      const part = { ...(await partOf(agreed.id)) };
      await validatedAgreement(agreed);
      await openedForSignature(world, agreed);
      const versionOf = async () =>
        (
          await world.query<{ parts: { school: Record<string, string> }; document: object }>(
            'select parts, document from paper_version where agreement_id = $1',
            [agreed.id],
          )
        )[0];
      const version = found(await versionOf(), 'the version');
      expect((await save(scopeId, { followUp: 'Tout autre texte.' })).status).toBe(204);
      expect(await versionOf()).toEqual(version);
      expect(part.cutShort).toBe('Hugo Marchand finit ailleurs.');
      expect(lines((await preview(agreed.id, texts)).body.document)).toContain('Le tuteur est Élodie Carpentier.');
    });

    it('are words, never code: another field is named, markup refused, a value never read as a field', async () => {
      const [school] = (await read()).scopes;
      const scopeId = found(school, 'the school').scopeId;
      const fault = async (text: string) => {
        const { status, body } = await save(scopeId, { clauses: text });
        return [status, (body.errors ?? []).map(({ path, code, message }) => `${path} ${code} ${message}`).join()];
      };
      for (const hostile of ['{nir}', '{{eleve}}', '\u0024{process.env}', '{constructor}', '{eleve', '{{#each}}'])
        expect(await fault(hostile)).toEqual([400, expect.stringContaining('texts.clauses agreement-text.field')]);
      expect((await fault('{nir}'))[1]).toContain('{nir}');
      for (const markup of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<b>gras</b>'])
        expect((await fault(markup))[0]).toBe(400);
      expect((await fault('x'.repeat(3_001)))[0]).toBe(400);
      const agreed = await begun();
      await world.query(`update company set name = 'Société {eleve} $& $1' where id = $1`, [cast.company.companyId]);
      const { body } = await preview(agreed.id, { clauses: 'Chez {entreprise}.' });
      expect(lines(body.document)).toContain('Chez Société eleve $& $1.');
      await world.query(`update company set name = 'Amidonnerie du Santerre' where id = $1`, [cast.company.companyId]);
    });

    it('come with a logo of its real type, drawn as a figure with its words; taken away, it leaves', async () => {
      const upload = (bytes: Uint8Array) => cast.office.client.upload<Refusal>(`${AT}/logo`, 'logo.png', bytes);
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
      for (const bytes of [svg, Buffer.from('%PDF-1.7'), Buffer.from('GIF89a')])
        expect(await upload(bytes)).toMatchObject({ status: 400, body: { errors: [{ path: 'file', code: 'logo.type' }] } });
      expect((await upload((await png()).subarray(0, 60))).status).toBe(400);
      expect((await upload(await png())).status).toBe(204);
      expect((await read()).hasLogo).toBe(true);
      const agreed = await begun();
      const { body } = await cast.office.client.post<Buffer>(`${AT}/preview/file`, { agreementId: agreed.id, texts: {} });
      expect(body.subarray(0, 5).toString()).toBe('%PDF-');
      expect(body.includes('/Figure')).toBe(true);
      expect((await cast.office.client.del(`${AT}/logo`)).status).toBe(204);
      expect((await cast.office.client.get(`${AT}/logo`)).status).toBe(409);
    });
  });
