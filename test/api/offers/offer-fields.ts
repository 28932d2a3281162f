import { beforeAll, describe, expect, it } from '@jest/globals';
import { OFFER_KINDS } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { dayIn } from '../../support/builders/days.js';
import { frameworkRow } from '../../support/builders/frameworks.js';
import { draft, type Offer, offerBody, publish, published, type Refusal } from '../../support/builders/offers.js';
import type { Member, People } from '../../support/builders/people.js';
import { siretOf } from '../../support/builders/siret.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface FullOffer extends Offer {
  own: { companySiteId: string; contactAccountId: string; reservedSchools: { id: string; name: string }[]; maxApplications: number } | null;
  questions: string[];
  site: { name: string | null };
  isReserved: boolean;
}

export const offerFields: WorldTests = (stageOf) =>
  describe('the fields of an offer', () => {
    let world: World;
    let people: People;
    let company: Member;
    let school: string;

    const create = (changes: object) => company.client.post<FullOffer & Refusal>('/api/offers', { ...offerBody(), ...changes });
    const site = async (companyId: string) => {
      const id = uuid();
      const values = [id, companyId, siretOf(String(900_000_000 + Math.floor(Math.random() * 1e8)), '0002')];
      await world.query(
        `insert into company_site (id, company_id, name, siret, address, commune_insee) values ($1, $2, 'Usine de Nesle', $3, '4 rue du Port', '80585')`,
        values,
      );
      return id;
    };

    beforeAll(async () => {
      ({ world, people } = stageOf());
      company = await people.company();
      school = await people.school('Lycée Jean Racine');
      await frameworkRow(world, { schoolId: school, companyId: company.companyId });
    });

    it('are all kept and read again', async () => {
      const colleague = await people.member(company.companyId, 'company_recruiter');
      const siteId = await site(company.companyId);
      const words = {
        kind: 'apprenticeship',
        address: '12 quai de la Somme',
        communeInsee: '80021',
        weeklyMinutes: 2_100,
        workStudyBlocks: [
          { from: '2027-09-27', to: '2027-10-08', at: 'school' },
          { from: '2027-09-06', to: '2027-09-24', at: 'company' },
        ],
        rhythm: 'Trois semaines en entreprise, deux à l’école.',
        languages: [{ language: 'en', level: 'b1' }],
        payCents: 98_000,
        payMaxCents: 120_000,
        payUnit: 'month',
        minAge: 18,
        hazards: ['chemical_agents'],
        protectiveEquipmentProvided: true,
        welcomesDisability: true,
        certificationWanted: 'bts-metiers-de-la-chimie',
      };
      const ties = {
        questions: ['Avez-vous déjà pesé des réactifs ?'],
        reservedSchoolIds: [school],
        maxApplications: 12,
        companySiteId: siteId,
        contactAccountId: colleague.accountId,
      };
      const { status, body } = await create({ ...words, ...ties });
      expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined });
      const { hazards, workStudyBlocks, ...plain } = words;
      expect(body).toMatchObject(plain);
      expect(body).toMatchObject({ workStudyBlocks: [...workStudyBlocks].reverse(), hazards: [{ tag: hazards[0] }] });
      expect(body).toMatchObject({ questions: ties.questions, site: { name: 'Usine de Nesle' }, isReserved: true });
      expect(body.own).toMatchObject({
        companySiteId: siteId,
        contactAccountId: colleague.accountId,
        reservedSchools: [{ id: school, name: 'Lycée Jean Racine', isPartner: true }],
        maxApplications: 12,
      });
    });

    it('left out keep what they were; a new offer is of the first site, and its writer is written to', async () => {
      const siteId = await site(company.companyId);
      const first = (await create({})).body;
      expect(first.own).toMatchObject({ contactAccountId: company.accountId, maxApplications: 80, reservedSchools: [] });
      expect(first.own?.companySiteId).not.toBe(siteId);
      const moved = await company.client.put<FullOffer>(`/api/offers/${first.id}`, { ...offerBody(), companySiteId: siteId, version: 1 });
      expect(moved.body.own?.companySiteId).toBe(siteId);
      const again = await company.client.put<FullOffer>(`/api/offers/${first.id}`, { ...offerBody(), version: 2 });
      expect(again.body.own).toMatchObject({ companySiteId: siteId, contactAccountId: company.accountId });
    });

    it.each(OFFER_KINDS)('take the kind %s', async (kind) => {
      const id = await published((await people.company(`Maison ${kind}`)).client, { kind });
      expect(await world.query('select kind, status from offer where id = $1', [id])).toEqual([{ kind, status: 'published' }]);
    });

    it.each([
      ['workStudyBlocks.0.at', { workStudyBlocks: [{ from: '2027-09-06', to: '2027-09-24', at: 'home' }] }, 'field.choice'],
      ['payMaxCents', { payCents: 500, payMaxCents: 400, payUnit: 'hour' }, 'offer.pay-range-reversed'],
      ['languages.0.level', { languages: [{ language: 'en', level: 'fluent' }] }, 'field.choice'],
      ['minAge', { minAge: 12 }, 'field.min'],
      ['maxApplications', { maxApplications: 501 }, 'field.max'],
      ['weeklyMinutes', { weeklyMinutes: 4_000 }, 'field.max'],
      ['questions', { questions: ['Une ?', 'Deux ?', 'Trois ?', 'Quatre ?'] }, 'field.list-max'],
      ['questions', { questions: ['Pourquoi <b>nous</b> ?'] }, 'field.html'],
      ['reservedSchoolIds', { reservedSchoolIds: ['01900000-0000-7000-8000-000000000000'] }, 'offer.not-a-partner'],
      ['contactAccountId', { contactAccountId: '01900000-0000-7000-8000-000000000000' }, 'offer.contact-unknown'],
      ['companySiteId', { companySiteId: 'Nesle' }, 'field.id'],
      ['welcomesDisability', { welcomesDisability: 'oui' }, 'field.boolean'],
      ['rhythm', { rhythm: 'a'.repeat(301) }, 'field.text-long'],
      ['certificationWanted', { certificationWanted: 'bts-inconnu' }, 'field.diploma'],
    ])('are refused with a sentence at %s: %j', async (path, changes, code) => {
      const { status, body } = await create(changes);
      expect(status).toBe(400);
      expect(body.errors).toContainEqual({ path, code, message: expect.stringMatching(/\S+ \S+/) });
    });

    it('name no site, nobody and no partner school of another company', async () => {
      const other = await people.company('Sucrerie du Vermandois');
      const theirs = await site(other.companyId);
      expect((await create({ companySiteId: theirs })).status).toBe(404);
      const stranger = await create({ contactAccountId: other.accountId });
      expect(stranger.body.errors?.map(({ code }) => code)).toEqual(['offer.contact-unknown']);
      const partner = await people.school();
      await frameworkRow(world, { schoolId: partner, companyId: other.companyId });
      const foreign = await create({ reservedSchoolIds: [partner] });
      expect(foreign.body.errors?.map(({ code }) => code)).toEqual(['offer.not-a-partner']);
      const { id } = await draft(company.client);
      const put = await company.client.put<Refusal>(`/api/offers/${id}`, { ...offerBody(), companySiteId: theirs, version: 1 });
      expect(put.status).toBe(404);
    });

    it('tell each reader what concerns them', async () => {
      const { id } = (await create({ questions: ['Pourquoi ce poste ?'], reservedSchoolIds: [school], expiresOn: dayIn(20) })).body;
      expect((await publish(company.client, id)).status).toBe(200);
      const student = await people.student(await people.classGroup(await people.teacher(school)));
      const read = async (client: Member['client']) => (await client.get<FullOffer>(`/api/offers/${id}`)).body;
      expect(await read(student.client)).toMatchObject({ questions: ['Pourquoi ce poste ?'], own: null, isReserved: true });
      expect(await read((await people.coordinator()).client)).toMatchObject({ own: null, isReserved: true });
      for (const { client } of [{ client: world.client() }, await people.company('Autre')])
        expect((await client.get(`/api/offers/${id}`)).status).toBe(404);
    });

    it('find schools by name or commune, and say nothing else of them', async () => {
      const { body } = await world.client().get<object[]>('/api/reference/schools?q=racine%20amiens');
      expect(body).toEqual([{ id: school, name: 'Lycée Jean Racine', communeName: 'Amiens' }]);
      expect((await world.client().get<object[]>('/api/reference/schools?q=introuvable')).body).toEqual([]);
      expect((await world.client().get('/api/reference/schools?q=')).status).toBe(400);
    });
  });
