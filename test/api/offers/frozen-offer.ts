import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FROZEN_OFFER_FIELDS, type FrozenOfferField } from '@seve/domain';
import { dayIn } from '../../support/builders/days.js';
import { frameworkRow } from '../../support/builders/frameworks.js';
import { draft, type Offer, offerBody, publish, type Refusal } from '../../support/builders/offers.js';
import type { Member } from '../../support/builders/people.js';
import { siretOf } from '../../support/builders/siret.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface FullOffer extends Offer {
  communeInsee: string;
  description: string;
  own: { publication: number; companySiteId: string };
}
interface Own {
  siren: string;
  sites: { id: string; siret: string; name: string | null; address: string; communeInsee: string }[];
}

export const frozenOffer: WorldTests = (stageOf) =>
  describe('what is frozen while an offer is online', () => {
    let world: World;
    let company: Member;
    let secondSite: string;
    let schoolId: string;
    let id: string;

    /** Returns a different value for each frozen field. */
    const other = (field: FrozenOfferField): unknown =>
      ({
        kind: 'immersion',
        targetLevels: [5, 6],
        certificationWanted: 'but-chimie',
        startFrom: dayIn(31),
        startTo: dayIn(59),
        durationWeeks: 7,
        reservedSchoolIds: [schoolId],
        companySiteId: secondSite,
        communeInsee: '80620',
        address: '3 rue du Canal',
        remote: 'fully',
        housingOffered: true,
        minAge: 17,
        drivingLicenceNeeded: true,
        hazards: ['chemical_agents'],
      })[field];
    const offer = async (): Promise<FullOffer> => (await company.client.get<FullOffer>(`/api/offers/${id}`)).body;
    const edit = async (changes: object) =>
      company.client.put<FullOffer & Refusal>(`/api/offers/${id}`, { ...offerBody(), ...changes, version: (await offer()).version });
    const act = (name: string) => company.client.post<FullOffer & Refusal>(`/api/offers/${id}/${name}`);
    const faults = (body: Refusal) => body.errors?.map(({ path, code }) => `${path} ${code}`);

    beforeAll(async () => {
      world = stageOf().world;
      const { people } = stageOf();
      company = await people.company();
      ({ schoolId } = await people.teacher());
      await frameworkRow(world, { schoolId, companyId: company.companyId });
      const { siren } = (await company.client.get<Own>('/api/company')).body;
      const workshop = { siret: siretOf(siren, '0002'), name: 'Atelier', address: '2 rue du Moulin', communeInsee: '80021' };
      const { sites } = (await company.client.post<Own>('/api/company/sites', workshop)).body;
      secondSite = found(
        sites.find(({ name }) => name === 'Atelier'),
        'the second site',
      ).id;
    });
    beforeEach(async () => {
      await world.query('delete from state_change');
      ({ id } = await draft(company.client));
      expect((await publish(company.client, id)).status).toBe(200);
    });

    it('is refused, published or paused, and taken once the offer is withdrawn', async () => {
      const changes = (field: FrozenOfferField) => ({ [field]: other(field), drivingLicenceReason: 'Prélèvements sur les sites.' });
      const before = await offer();
      const refused = FROZEN_OFFER_FIELDS.map((field) => [`${field} offer.frozen`]);
      const said: unknown[] = [];
      for (const field of FROZEN_OFFER_FIELDS) {
        const { status, body } = await edit(changes(field));
        expect({ status, message: body.errors?.[0]?.message }).toEqual({
          status: 400,
          message: expect.stringContaining('retirez l’offre de la publication'),
        });
        said.push(faults(body));
      }
      expect(said).toEqual(refused);
      expect(await offer()).toEqual(before);
      expect((await act('pause')).status).toBe(200);
      const paused: unknown[] = [];
      for (const field of FROZEN_OFFER_FIELDS) paused.push(faults((await edit(changes(field))).body));
      expect(paused).toEqual(refused);
      expect((await act('withdrawal')).body).toMatchObject({ status: 'draft', own: { publication: 1 } });
      for (const field of FROZEN_OFFER_FIELDS) expect([field, (await edit(changes(field))).status]).toEqual([field, 200]);
      expect((await act('publication')).body).toMatchObject({ status: 'published', own: { publication: 2 } });
    });

    it('takes an answer about hazards once, where none was given before the question was asked', async () => {
      await world.query('update offer set hazards = null where id = $1', [id]);
      expect((await edit({ hazards: null, title: 'Laborantin / Laborantine' })).status).toBe(200);
      expect((await edit({ hazards: [] })).body).toMatchObject({ status: 'published', hazards: [] });
      for (const hazards of [null, ['night_work']]) expect(faults((await edit({ hazards })).body)).toEqual(['hazards offer.frozen']);
    });

    it('is named field by field, in English too', async () => {
      const { version } = await offer();
      const body = { ...offerBody(), communeInsee: '80620', minAge: 18, hazards: ['night_work'], version };
      const answer = await company.client.request<Refusal>('PUT', `/api/offers/${id}`, body, { 'accept-language': 'en' });
      expect(faults(answer.body)).toEqual(['hazards offer.frozen', 'communeInsee offer.frozen', 'minAge offer.frozen']);
      expect(answer.body.errors?.[0]?.message).toBe(
        'This field is frozen while the offer is online. To change it, withdraw the offer from publication, then publish it again.',
      );
    });

    it('leaves the text, pay, questions, languages, hours, seats, last day and contact to its company', async () => {
      const changes = {
        title: 'Laborantin / Laborantine de contrôle',
        description: 'Dosages, étalonnage des balances et relevés, avec une équipe de quatre personnes.',
        seats: 3,
        payCents: 500,
        payUnit: 'hour',
        questions: ['Quand avez-vous vu un laboratoire ?'],
        languages: [{ language: 'en', level: 'b1' }],
        weeklyMinutes: 2_100,
        rhythm: 'Du lundi au vendredi.',
        maxApplications: 40,
        expiresOn: dayIn(25),
        welcomesDisability: true,
        romeCodes: ['H1503', 'H1210'],
      };
      expect((await edit(changes)).body).toMatchObject({ status: 'published', title: changes.title, seats: 3, expiresOn: dayIn(25) });
    });

    it('is not asked again: an offer whose first day has come may still be corrected', async () => {
      await world.query('update offer set start_from = $2 where id = $1', [id, dayIn(-3)]);
      const answer = await edit({ startFrom: dayIn(-3), title: 'Laborantin / Laborantine' });
      expect(answer.body).toMatchObject({ status: 'published', title: 'Laborantin / Laborantine' });
    });

    it('keeps its place when its site moves: no commune of an offer online follows the address of the company', async () => {
      const { sites } = (await company.client.get<Own>('/api/company')).body;
      const site = sites.find(({ id: one }) => one !== secondSite);
      await world.query('delete from outbox');
      const before = await offer();
      const { id: siteId, siret, name, address: street, communeInsee } = site as Own['sites'][number];
      const address = { siret, name, address: street, communeInsee };
      const moved = { ...address, address: '1 place du Marché', communeInsee: '80620' };
      expect((await company.client.put<Own>(`/api/company/sites/${siteId}`, moved)).status).toBe(200);
      expect(await offer()).toMatchObject({ communeInsee: before.communeInsee, version: before.version });
      expect(await world.query("select 1 from outbox where job like 'match%'")).toEqual([]);
      // Without it, the offer keeps its own commune and does not take the new site's.
      const { communeInsee: _left, ...body } = offerBody({ title: 'Laborantin / Laborantine', companySiteId: siteId });
      const kept = await company.client.put<FullOffer & Refusal>(`/api/offers/${id}`, { ...body, version: before.version });
      expect(kept.body).toMatchObject({ status: 'published', title: 'Laborantin / Laborantine', communeInsee: before.communeInsee });
      await company.client.put(`/api/company/sites/${siteId}`, address);
    });
  });
