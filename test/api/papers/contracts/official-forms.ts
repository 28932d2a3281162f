import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDF } from '@libpdf/core';
import type { FieldMapping } from '@seve/domain';
import { formPdf } from '../../../../libs/documents/src/forms/form-pdf.sample.js';
import { type AgreementCast, agreementCast } from '../../../support/builders/agreements.js';
import { begunContract, type Contracted, employerPart, filledContract } from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import { type Client, must } from '../../../support/client.js';
import { tokenFrom } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Form {
  id: string;
  version: number;
  validFrom: string | null;
  isCurrent: boolean;
  fields: { name: string; kind: string }[];
  map: FieldMapping[];
  proposal: FieldMapping[];
  facts: { key: string; label: string }[];
  sample: { filled: number; blank: { field: string; reason: string; value: string | null }[] };
}
interface OfContract {
  form: { title: string; filled: number; blank: { field: string; reason: string; value: string | null; max: number | null }[] } | null;
}

const to = (field: string, fact: string, options: FieldMapping['options'] = []): FieldMapping => ({ field, fact, options });
const MAP: FieldMapping[] = [
  to('employeur.nom', 'employer.name'),
  to('employeur.siret', 'employer.siret.digits'),
  to('employeur.adresse', 'employer.address'),
  to('employeur.type', 'employer.isPublic', [
    { code: 'privé', option: 'Prive' },
    { code: 'public', option: 'Public' },
  ]),
  to('apprenti.prenom', 'apprentice.firstName'),
  to('machines', 'contract.isHazardous', [{ code: 'oui', option: 'Yes' }]),
  to('diplome.niveau', 'training.diplomaLevel', [{ code: '5', option: '5' }]),
  to('contrat.debut', 'contract.startOn.digits'),
  to('formation.intitule', 'training.diplomaTitle'),
];

export const officialForms: WorldTests = (given) =>
  describe('official forms', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;
    let coordinator: Client;
    /** The form of apprenticeships: uploaded, then mapped, then used by later tests. */
    let form: Form;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
      coordinator = (await people.coordinator()).client;
    });

    const path = (kind = 'apprenticeship', title = 'Cerfa d’essai') =>
      `/api/campus/official-forms?${new URLSearchParams({ kind, title }).toString()}`;
    const sent = async (kind?: string): Promise<Form> =>
      must(coordinator.upload<Form>(path(kind), 'cerfa.pdf', await formPdf({ isActive: true })));
    const map = ({ id, version }: Form): Promise<Form> =>
      must(coordinator.put<Form>(`/api/campus/official-forms/${id}/map`, { version, map: MAP }));
    const start = (id: string, validFrom: string) =>
      coordinator.put<Form & Refusal>(`/api/campus/official-forms/${id}/start`, { validFrom });
    const takeOut = (id: string) => coordinator.del(`/api/campus/official-forms/${id}/start`);
    const values = async (pdf: Buffer) => {
      const form = (await PDF.load(new Uint8Array(pdf))).getForm();
      return Object.fromEntries((form?.getFields() ?? []).map((field) => [field.name, field.getValue()]));
    };
    const acts = async (id: string) =>
      (await world.query<{ act: string }>('select act from audit_entry where entity_id = $1 order by created_at', [id])).map(
        ({ act }) => act,
      );

    it('are taken with their fields alone, and tell what can fill them: never health, nationality or the social security number', async () => {
      form = await sent();
      expect(form).toMatchObject({ validFrom: null, isCurrent: false, map: [] });
      expect(form.fields.map(({ name }) => name)).toContain('employeur.siret');
      const known = JSON.stringify(form.facts);
      for (const never of ['nir', 'NIR', 'ationalité', 'andicap', 'Sexe', 'égime social', 'masterNir']) expect(known).not.toContain(never);
      expect(form.proposal.map(({ field, fact }) => `${field} ${fact}`)).toContain('employeur.siret employer.siret.digits');
      const file = readFileSync(join(world.filesFolder, form.id));
      expect(file.toString('latin1')).not.toContain('seve-');
      expect(await acts(form.id)).toEqual(['form_received']);
    });

    it('are refused with the reason: not a PDF, too large, without a name, of a kind without a form', async () => {
      const refused = async (bytes: Uint8Array, at = path()) => (await coordinator.upload<Refusal>(at, 'cerfa.pdf', bytes)).body;
      const codeOf = async (bytes: Uint8Array) => (await refused(bytes)).errors?.[0]?.code;
      expect(await codeOf(Buffer.from('%!PS-Adobe'))).toBe('official-form.type');
      expect((await refused(new Uint8Array(5 * 1024 * 1024 + 1))).code).toBe('official-form.too-large');
      expect((await coordinator.upload(path('apprenticeship', 'x'), 'cerfa.pdf', await formPdf())).status).toBe(400);
      expect((await coordinator.upload(path('internship'), 'cerfa.pdf', await formPdf())).status).toBe(400);
    });

    it('keep a map that names their fields, a known value and their options, once', async () => {
      const { id, version } = form;
      const save = (map: unknown, at = version) =>
        coordinator.put<Form & Refusal>(`/api/campus/official-forms/${id}/map`, { version: at, map });
      const faultOf = async (one: FieldMapping) => (await save([one])).body.errors;
      expect(await faultOf(to('employeur.nir', 'employer.name'))).toMatchObject([{ path: 'map.0.field', code: 'official-form.field' }]);
      expect(await faultOf(to('apprenti.nir', 'apprentice.nir'))).toMatchObject([{ path: 'map.0.fact', code: 'official-form.fact' }]);
      expect(await faultOf(to('machines', 'employer.name'))).toMatchObject([{ path: 'map.0.fact', code: 'official-form.fact' }]);
      expect(await faultOf(to('employeur.type', 'employer.isPublic', [{ code: 'public', option: 'Autre' }]))).toMatchObject([
        { path: 'map.0.options', code: 'official-form.option' },
      ]);
      expect((await save('x')).status).toBe(400);
      const { status, body } = await save(MAP);
      expect(status).toBe(200);
      expect(body.map).toEqual(MAP);
      expect(body.sample.blank).toContainEqual(expect.objectContaining({ field: 'apprenti.nir', reason: 'unmapped' }));
      expect(body.sample.blank).toContainEqual(expect.objectContaining({ field: 'formation.intitule', reason: 'too-long' }));
      expect((await save(MAP)).body.code).toBe('official-form.moved');
      expect(await acts(id)).toEqual(['form_received', 'form_mapped']);
    });

    it('show how an invented contract fills them, and can still be written', async () => {
      const { body, headers } = await coordinator.get<Buffer>(`/api/campus/official-forms/${form.id}/sample`);
      expect(headers.get('content-type')).toBe('application/pdf');
      expect(await values(body)).toMatchObject({
        'employeur.siret': '73282932000074',
        'employeur.type': 'Prive',
        'contrat.debut': '04012027',
      });
    });

    it('are used from a day on, one a day and kind, until they are taken out; only then are they deleted with their file', async () => {
      const first = await sent('professionalisation');
      expect((await start(first.id, '2026-01-01')).body.code).toBe('official-form.unmapped');
      await map(first);
      const second = await map(await sent('professionalisation'));
      expect((await start(first.id, '2026-01-01')).body).toMatchObject({ validFrom: '2026-01-01', isCurrent: true });
      expect((await start(second.id, '2026-01-01')).body.code).toBe('official-form.day-taken');
      expect((await start(second.id, dayIn(90))).body).toMatchObject({ isCurrent: false });
      const at = `/api/campus/official-forms/${first.id}`;
      expect((await coordinator.del<Refusal>(at)).body.code).toBe('official-form.in-use');
      expect((await takeOut(first.id)).status).toBe(200);
      expect((await coordinator.del(at)).status).toBe(204);
      expect((await coordinator.get(at)).status).toBe(404);
      expect(existsSync(join(world.filesFolder, first.id))).toBe(false);
      expect(await acts(first.id)).toEqual(['form_received', 'form_mapped', 'form_put_in_use', 'form_taken_out', 'form_deleted']);
    });

    describe('of a contract', () => {
      let contract: Contracted;
      const bySchool = async () =>
        (await contract.office.client.get<OfContract>(`/api/school-contracts/${contract.id}/official-form`)).body;
      const fileOf = (client: Client, base: string) => client.get<Buffer & Refusal>(`${base}/${contract.id}/official-form/file`);
      const byLink = <Body>(rest: string, token: string) =>
        world.client().post<Body>(`/api/contract-links/official-form${rest}`, { token });

      beforeAll(async () => {
        const begun = await begunContract(world, cast, await people.student(cast.classId, { firstName: 'Chloé' }));
        contract = await filledContract(begun, {
          employer: employerPart({ isHazardous: true, hazards: ['vibration'], address: '1 allée du Bief' }),
        });
      });

      it('are none as long as the campus has given none for its kind and day', async () => {
        expect(await bySchool()).toEqual({ form: null });
        expect((await fileOf(contract.office.client, '/api/school-contracts')).body.code).toBe('official-form.none');
      });

      it('are filled with what it says for its school and its employer; what stays blank is told', async () => {
        await must(start(form.id, '2026-01-01'));
        const { form: filled } = await bySchool();
        expect(filled?.title).toBe('Cerfa d’essai');
        expect(filled?.blank.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
          'apprenti.nir unmapped',
          'formation.intitule too-long',
        ]);
        expect(filled?.blank[1]).toMatchObject({ value: 'BTS Métiers de la chimie', max: 12 });
        for (const [client, base] of [
          [contract.office.client, '/api/school-contracts'],
          [contract.company.client, '/api/company/contracts'],
        ] as const) {
          const { body } = await fileOf(client, base);
          expect(await values(body)).toMatchObject({
            ...{ 'employeur.siret': '73282932000074', 'employeur.adresse': '1 allée du Bief', 'employeur.type': 'Prive', machines: 'Yes' },
            ...{ 'apprenti.prenom': 'Chloé', 'apprenti.nir': '', 'diplome.niveau': '5', 'formation.intitule': '' },
          });
        }
        const token = await tokenFrom(world, 'contract-fill', cast.company.email);
        expect((await byLink<OfContract>('', token)).body).toEqual({ form: filled });
        const { body, headers } = await byLink<Buffer>('/file', token);
        expect(headers.get('cache-control')).toBe('no-store');
        expect(await values(body)).toMatchObject({ 'employeur.siret': '73282932000074', 'apprenti.nir': '' });
        for (const rest of ['', '/file']) expect((await byLink<Refusal>(rest, 'x'.repeat(43))).status).toBe(404);
        await takeOut(form.id);
        expect(await bySchool()).toEqual({ form: null });
        expect((await byLink<Refusal>('/file', token)).body.code).toBe('official-form.none');
      });
    });
  });
