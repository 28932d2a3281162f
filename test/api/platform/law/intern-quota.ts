import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { act, applied, statusOf } from '../../../support/builders/applications.js';
import { dayIn } from '../../../support/builders/days.js';
import { draft, offerBody, publish, published, type Refusal } from '../../../support/builders/offers.js';
import type { Member, People, Person } from '../../../support/builders/people.js';
import { siretOf } from '../../../support/builders/siret.js';
import type { Client } from '../../../support/client.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface OrderView {
  id: string;
  academy: string;
  smallLimit: number;
  percent: number;
  validFrom: string;
  validTo: string | null;
  reference: string;
  isRunning: boolean;
}

/** A company with fewer than 20 employees: three interns in the same week (R124-10). */
const SMALL = { description: '', headcount: 10, headcountMeanHundredths: 1_050 };
const ORDER = { academy: 'amiens', smallLimit: 4, percent: 20, validFrom: dayIn(-30), reference: 'Arrêté rectoral du 1er septembre 2026' };

/** Returns the request of the legal check. */
function legalBody(changes: object) {
  const { kind, title, description, startFrom, startTo, durationWeeks, communeInsee, hazards } = offerBody();
  return { kind, title, description, startFrom, startTo, durationWeeks, communeInsee, hazards, ...changes };
}

export const internQuota: WorldTests = (stageOf) =>
  describe('the quota of interns of a company', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let classId: string;

    beforeAll(async () => {
      ({ world, people } = stageOf());
      coordinator = await people.coordinator();
      classId = await people.classGroup(await people.teacher());
    });

    const give = (company: Member, body: object) => company.client.put<Refusal>('/api/company', body);
    const offering = (company: { client: Client }, id: string, language = 'fr') =>
      company.client.request<Refusal>('POST', `/api/applications/${id}/offering`, {}, { 'accept-language': language });
    const applications = async (offerId: string, count: number, kind = 'internship') => {
      const students = await Promise.all(Array.from({ length: count }, () => people.student(classId)));
      const ids = students.map(({ studentId }) => studentId);
      await world.query('update student set kinds = array[$1], birth_date = $2 where id = any($3::uuid[])', [kind, dayIn(-7_400), ids]);
      return Promise.all(students.map(async (student) => ({ ...student, applicationId: await applied(student.client, offerId) })));
    };
    const small = async () => {
      const company = await people.company();
      expect((await give(company, SMALL)).status).toBe(200);
      return company;
    };
    /** Publishes an offer with more seats than the quota, before the company has stated its headcount. */
    const crowded = async (changes: object) => {
      const company = await people.company();
      const offerId = await published(company.client, { ...changes });
      expect((await give(company, SMALL)).status).toBe(200);
      return { company, offerId };
    };

    it('refuses the fourth seat of a week, with the week, what would be lawful and the article', async () => {
      const { company, offerId } = await crowded({ seats: 5 });
      const [fourth, ...three] = await applications(offerId, 4);
      for (const one of three) expect((await offering(company, one.applicationId)).status).toBe(200);
      const id = found(fourth, 'fourth').applicationId;
      const refused = await offering(company, id);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'application.intern-quota' });
      expect(refused.body.detail).toMatch(
        /effectif de 10,5.*au plus 3\s.*Semaine du \d.*Choisissez d’autres dates.*Code de l’éducation, art\. R124-10/,
      );
      const english = await offering(company, id, 'en');
      expect(english.body.detail).toMatch(/headcount of 10\.5.*at most 3\s.*Week of \d.*Choose other dates/);
      expect(await statusOf(world, id)).toBe('submitted');
    });

    it('counts every site of the company, and only the weeks in common', async () => {
      const company = await small();
      const near = await published(company.client, { seats: 3 });
      for (const one of await applications(near, 3)) await act(company.client, one.applicationId, 'offering', {});
      const siteId = uuid();
      const [{ siren } = { siren: '' }] = await world.query<{ siren: string }>('select siren from company where id = $1', [
        company.companyId,
      ]);
      await world.query(
        `insert into company_site (id, company_id, siret, address, commune_insee) values ($1, $2, $3, '2 rue du Moulin', '60159')`,
        [siteId, company.companyId, siretOf(siren, '0002')],
      );
      await give(company, { description: '' });
      const elsewhere = await published(company.client, { companySiteId: siteId });
      await give(company, SMALL);
      const later = await published(company.client, { companySiteId: siteId, startFrom: dayIn(150), startTo: dayIn(160) });
      const [now] = await applications(elsewhere, 1);
      const [then] = await applications(later, 1);
      expect((await offering(company, found(now, 'now').applicationId)).body.code).toBe('application.intern-quota');
      expect((await offering(company, found(then, 'then').applicationId)).status).toBe(200);
    });

    it('gives three seats when five are promised at once', async () => {
      const { company, offerId } = await crowded({ seats: 5 });
      const answers = await Promise.all((await applications(offerId, 5)).map(({ applicationId }) => offering(company, applicationId)));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 409, 409]);
    });

    it('keeps an offer with more seats than its weeks leave from being published, and says so while it is written', async () => {
      const company = await small();
      const check = async (changes: object) =>
        (await company.client.post<{ refused: { path: string; rule: string }[] }>('/api/offers/legal-check', legalBody(changes))).body
          .refused;
      expect(await check({ seats: 3 })).toEqual([]);
      expect(await check({ seats: 4 })).toMatchObject([{ path: 'seats', rule: 'quota-headroom' }]);
      expect(await check({ seats: 4, kind: 'job' })).toEqual([]);
      const { id } = await draft(company.client, { seats: 4 });
      const refused = await publish(company.client, id);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 422, code: 'offer.unlawful' });
      expect(refused.body.errors).toEqual([
        { path: 'seats', code: 'quota-headroom', message: expect.stringMatching(/peut encore accueillir 3\sstagiaires.*art\. L124-8/) },
      ]);
    });

    it('counts the seats that an offer holds once, when the offer is changed', async () => {
      const company = await small();
      const offerId = await published(company.client, { seats: 3 });
      const [one] = await applications(offerId, 1);
      await act(company.client, found(one, 'one').applicationId, 'offering', {});
      const [row] = await world.query<{ version: number }>('select version from offer where id = $1', [offerId]);
      const change = (seats: number) =>
        company.client.put<Refusal>(`/api/offers/${offerId}`, { ...offerBody({ seats }), version: row?.version });
      expect((await change(4)).body.errors).toMatchObject([{ path: 'seats', code: 'quota-headroom' }]);
      const seen = (body: object) =>
        company.client.post<{ refused: { rule: string }[] }>('/api/offers/legal-check', legalBody({ seats: 3, ...body }));
      expect((await seen({ offerId })).body.refused).toEqual([]);
      expect((await seen({})).body.refused).toMatchObject([{ rule: 'quota-headroom' }]);
      expect((await change(3)).status).toBe(200);
    });

    it('asks again when the student accepts', async () => {
      const company = await small();
      await give(company, { ...SMALL, headcount: 40 });
      const four = await applications(await published(company.client, { seats: 4 }), 4);
      for (const one of four) await act(company.client, one.applicationId, 'offering', {});
      const [last, ...three] = four;
      for (const one of three) await act(one.client, one.applicationId, 'acceptance');
      await give(company, SMALL);
      const refused = await last?.client.post<Refusal>(`/api/applications/${last.applicationId}/acceptance`);
      expect({ status: refused?.status, code: refused?.body.code }).toEqual({ status: 409, code: 'application.intern-quota' });
      expect(await statusOf(world, found(last, 'last').applicationId)).toBe('offered');
      await give(company, { ...SMALL, headcount: 40 });
      await act(last?.client as Client, found(last, 'last').applicationId, 'acceptance');
    });

    it('does not count posts that are no internship, nor a company without a headcount', async () => {
      const company = await small();
      const jobs = await applications(await published(company.client, { kind: 'job', seats: 4 }), 4, 'job');
      for (const one of jobs) await act(company.client, one.applicationId, 'offering', {});
      const unknown = await people.company();
      const four = await applications(await published(unknown.client, { seats: 4 }), 4);
      for (const one of four) await act(unknown.client, one.applicationId, 'offering', {});
    });

    it('lets a PFMP in under the order of the rector, while it holds', async () => {
      const { company, offerId } = await crowded({ kind: 'pfmp', seats: 6 });
      const [fourth, fifth, ...three] = await applications(offerId, 5, 'pfmp');
      for (const one of three) await act(company.client, one.applicationId, 'offering', {});
      const before = await offering(company, found(fourth, 'fourth').applicationId);
      expect(before.body.detail).toContain('un arrêté du rectorat peut relever la limite');
      const order = await coordinator.client.post<OrderView>('/api/pfmp-orders', ORDER);
      expect(order.status).toBe(201);
      await act(company.client, found(fourth, 'fourth').applicationId, 'offering', {});
      const beyond = await offering(company, found(fifth, 'fifth').applicationId);
      expect(beyond.body.detail).toMatch(/au plus 4\s.*art\. R124-11/);
      await coordinator.client.put(`/api/pfmp-orders/${order.body.id}/end`, { validTo: dayIn(0) });
      expect((await offering(company, found(fifth, 'fifth').applicationId)).body.detail).toMatch(/au plus 3\s.*art\. R124-10/);
    });
  });

export const rectorsOrders: WorldTests = (stageOf) =>
  describe('orders of the rectors', () => {
    let coordinator: Person;
    beforeAll(async () => {
      coordinator = await stageOf().people.coordinator();
    });

    it('are recorded, listed and ended', async () => {
      const order = { ...ORDER, academy: 'lille' };
      const { status, body } = await coordinator.client.post<OrderView>('/api/pfmp-orders', order);
      expect(status).toBe(201);
      expect(body).toMatchObject({ ...order, validTo: null, isRunning: true });
      const ended = await coordinator.client.put<OrderView>(`/api/pfmp-orders/${body.id}/end`, { validTo: dayIn(-1) });
      expect(ended.body).toMatchObject({ validTo: dayIn(-1), isRunning: false });
      const listed = (await coordinator.client.get<OrderView[]>('/api/pfmp-orders')).body;
      expect(listed.filter(({ academy }) => academy === 'lille')).toEqual([ended.body]);
      expect((await coordinator.client.put<Refusal>(`/api/pfmp-orders/${uuid()}/end`, { validTo: dayIn(0) })).status).toBe(404);
    });

    it.each([
      ['an academy of another region', { academy: 'paris' }, 'academy'],
      ['more than 5', { smallLimit: 6 }, 'smallLimit'],
      ['less than 3', { smallLimit: 2 }, 'smallLimit'],
      ['more than 20 %', { percent: 21 }, 'percent'],
      ['half a percent', { percent: 17.5 }, 'percent'],
      ['a day that does not exist', { validFrom: '2026-02-30' }, 'validFrom'],
      ['an end before the beginning', { validTo: dayIn(-31) }, 'validTo'],
      ['no reference', { reference: '' }, 'reference'],
    ])('refuse %s', async (_case, changes, path) => {
      const { status, body } = await coordinator.client.post<Refusal>('/api/pfmp-orders', { ...ORDER, ...changes });
      expect([400, 422]).toContain(status);
      expect(body.errors?.map((error) => error.path)).toEqual([path]);
    });
  });
