import { beforeAll, describe, expect, it } from '@jest/globals';
import { frameworkRow } from '../../support/builders/frameworks.js';
import { draft, offerBody, publish, published, type Refusal } from '../../support/builders/offers.js';
import type { Member, People, Student, Teacher } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import type { World } from '../../support/world.js';

interface Cards {
  items: { id: string; offer?: { id: string } }[];
}

const WORD = 'Chromatographie';

/** Lists, counts and pages that must not change when an offer is reserved for other readers. */
const PUBLIC = (company: string, other: string) => [
  ...['/api/offers', `/api/offers?q=${WORD}`, '/api/offers?sort=newest&limit=50', '/api/offers?place=80021&radius=30&sort=nearest'],
  ...['/api/offers/places', `/api/offers/places?q=${WORD}`, `/api/companies/${company}/offers`, `/api/companies/${company}/page`],
  ...[`/api/offers/${other}/similar`, '/api/campus/figures'],
];
const OF_STUDENT = ['/api/student/matches', '/api/student/excluded-offers', '/api/student/excluded-offers/summary', '/api/student/home'];
const PAGES = ['/offres', `/offres?q=${WORD}`, '/sitemap.xml', '/'];

export const describeReservedOffers = (story: () => { world: World; people: People }) =>
  describe('an offer reserved for a school by a framework agreement', () => {
    let world: World;
    let people: People;
    let company: Member;
    let [teacher, stranger]: Teacher[] = [];
    let [pupil, other]: Student[] = [];
    let [open, reserved] = ['', ''];
    const before = new Map<string, string>();

    const at = (one: Teacher | undefined) => one as Teacher;
    const of = (one: Student | undefined) => one as Student;
    /** Returns the response of a route or page, without the request id. */
    const said = async (client: Client, path: string) => {
      const { status, body } = await client.get<unknown>(path);
      return `${status} ${(typeof body === 'string' ? body : JSON.stringify(body)).replace(/"requestId":"[^"]*"|nonce="[^"]*"/g, '')}`;
    };
    const outsiders = async () => [
      ['visitor', world.client()] as const,
      ['student', of(other).client] as const,
      ['teacher', at(stranger).client] as const,
      ['company', (await people.company('Autre entreprise')).client] as const,
    ];
    let readers: Awaited<ReturnType<typeof outsiders>>;
    const pathsOf = (reader: string) => [
      ...PUBLIC(company.companyId, open),
      ...(reader === 'visitor' ? PAGES : []),
      ...(reader === 'student' ? OF_STUDENT : []),
    ];
    /** Inserts a match, also one that the engine would not make because the offer is reserved. */
    const match = (studentId: string, offerId: string) =>
      world.query(
        `insert into match (student_id, offer_id, student_score, post_score, total, weights_version) values ($1, $2, 8000, 8000, 8000, 'v2')
       on conflict do nothing`,
        [studentId, offerId],
      );

    beforeAll(async () => {
      ({ world, people } = story());
      company = await people.company();
      [teacher, stranger] = [await people.teacher(), await people.teacher()];
      pupil = await people.student(await people.classGroup(at(teacher)));
      other = await people.student(await people.classGroup(at(stranger)));
      await frameworkRow(world, { schoolId: at(teacher).schoolId, companyId: company.companyId });
      open = await published(company.client);
      for (const { studentId } of [of(pupil), of(other)]) await match(studentId, open);
      readers = await outsiders();
      for (const [name, client] of readers) for (const path of pathsOf(name)) before.set(`${name} ${path}`, await said(client, path));
      reserved = await published(company.client, {
        title: `${WORD} des sucres`,
        description: `${WORD} en phase liquide, préparation des échantillons et relevés.`,
        reservedSchoolIds: [at(teacher).schoolId],
      });
      for (const { studentId } of [of(pupil), of(other)]) await match(studentId, reserved);
    }, 120_000);

    it('changes no byte of what visitors, other schools and other companies read', async () => {
      for (const [name, client] of readers) {
        for (const path of pathsOf(name))
          expect([name, path, await said(client, path)]).toEqual([name, path, before.get(`${name} ${path}`)]);
      }
    });

    it('is answered to them as one that does not exist', async () => {
      const none = '01900000-0000-7000-8000-000000000000';
      const page = async (id: string) => (await said(world.client(), `/offres/${id}`)).replaceAll(id, 'x');
      expect(await page(reserved)).toBe(await page(none));
      for (const [, client] of readers) {
        for (const rest of ['', '/similar']) {
          const path = (id: string) => `/api/offers/${id}${rest}`;
          expect((await said(client, path(reserved))).replaceAll(reserved, none)).toBe(await said(client, path(none)));
        }
        expect((await client.post(`/api/offers/${reserved}/views`)).status).toBe(404);
      }
      const { client } = of(other);
      const tries = [
        client.get(`/api/student/matches/${reserved}`),
        client.put(`/api/student/saved-offers/${reserved}`),
        client.put(`/api/application-drafts/offers/${reserved}`, { motivation: 'Bonjour.' }),
        client.post('/api/applications', { offerId: reserved, motivation: 'Bonjour.' }),
      ];
      expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
      const classId = (await world.query<{ id: string }>('select id from class_group where school_id = $1', [at(stranger).schoolId]))[0]
        ?.id;
      const proposal = { offerId: reserved, studentIds: [of(other).studentId], message: 'Pour vous.' };
      expect((await at(stranger).client.post(`/api/classes/${classId}/proposals`, proposal)).status).toBe(404);
      expect((await at(stranger).client.post(`/api/classes/${classId}/proposals/check`, { offerId: reserved })).status).toBe(404);
    });

    it('is in every list of its students and teachers, with its label', async () => {
      const holds = async (client: Client, path: string) => {
        const { items } = (await client.get<Cards>(path)).body;
        return items.some(({ id, offer }) => (offer?.id ?? id) === reserved);
      };
      for (const { client } of [of(pupil), at(teacher), await people.office(at(teacher).schoolId)]) {
        for (const path of [
          '/api/offers',
          `/api/offers?q=${WORD}`,
          `/api/companies/${company.companyId}/offers`,
          `/api/offers/${open}/similar`,
        ])
          expect([path, await holds(client, path)]).toEqual([path, true]);
        expect((await client.get<{ isReserved: boolean }>(`/api/offers/${reserved}`)).body.isReserved).toBe(true);
      }
      expect(await holds(of(pupil).client, '/api/student/matches')).toBe(true);
      expect((await of(pupil).client.put(`/api/student/saved-offers/${reserved}`)).status).toBeLessThan(300);
      expect(await holds(of(pupil).client, '/api/student/saved-offers')).toBe(true);
      expect(await holds(company.client, '/api/company/offers')).toBe(true);
      const own = (await company.client.get<{ own: object }>(`/api/offers/${reserved}`)).body.own;
      expect(own).toMatchObject({ reservedSchools: [{ id: at(teacher).schoolId, isPartner: true }] });
    });

    it('is reserved for partners alone, and published while the framework agreement runs', async () => {
      const foreign = await company.client.post<Refusal>('/api/offers', offerBody({ reservedSchoolIds: [at(stranger).schoolId] }));
      expect(foreign.body.errors?.map(({ path, code }) => `${path} ${code}`)).toEqual(['reservedSchoolIds offer.not-a-partner']);
      const partner = await people.teacher();
      const id = await frameworkRow(world, { schoolId: partner.schoolId, companyId: company.companyId });
      const late = await draft(company.client, { reservedSchoolIds: [partner.schoolId] });
      await world.query(`update framework_agreement set state = 'ended', ended_on = current_date where id = $1`, [id]);
      const refused = await publish(company.client, late.id);
      expect(refused.body.errors?.map(({ path, code }) => `${path} ${code}`)).toEqual(['reservedSchoolIds offer.not-a-partner']);
    });

    it('stays reserved when the framework agreement has ended, until its company opens it to all, once', async () => {
      await world.query(`update framework_agreement set state = 'ended', ended_on = current_date where school_id = $1`, [
        at(teacher).schoolId,
      ]);
      expect((await of(pupil).client.get(`/api/offers/${reserved}`)).status).toBe(200);
      expect((await world.client().get(`/api/offers/${reserved}`)).status).toBe(404);
      const own = (await company.client.get<{ own: object }>(`/api/offers/${reserved}`)).body.own;
      expect(own).toMatchObject({ reservedSchools: [{ isPartner: false }] });
      const opened = await company.client.post<{ isReserved: boolean }>(`/api/offers/${reserved}/opening`);
      expect(opened).toMatchObject({ status: 200, body: { isReserved: false } });
      const version = async () => (await world.query('select version from offer where id = $1', [reserved]))[0];
      const opening = await version();
      expect((await company.client.post(`/api/offers/${reserved}/opening`)).status).toBe(200);
      expect(await version()).toEqual(opening);
      expect((await world.client().get(`/api/offers/${reserved}`)).status).toBe(200);
      const history = await world.query(`select fields from state_change where entity_id = $1 and act = 'edit'`, [reserved]);
      expect(history).toEqual([{ fields: ['reservedSchoolIds'] }]);
    });
  });
