import { beforeAll, describe, expect, it } from '@jest/globals';
import { offerBody } from '../../../support/builders/offers.js';
import type { Client } from '../../../support/client.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  requestId: string;
  errors?: { path: string; code: string; message: string }[];
}

type Who = 'anonymous' | 'student' | 'company' | 'teacher' | 'coordinator';

const COMPANY = {
  siret: '73282932000074',
  companyName: 'Sucrerie du Vermandois',
  address: '1 rue des Râperies',
  communeInsee: '80021',
  phone: '03 22 45 67 89',
  firstName: 'Paul',
  lastName: 'Martin',
  email: 'paul.martin@sucrerie-vermandois.example',
  locale: 'fr',
};

const OFFER_BODY = offerBody();

const PROFILE = {
  kinds: ['internship'],
  availability: [{ kind: 'internship', availableFrom: '2027-01-11', availableTo: '2027-03-05' }],
  wantedRomeCodes: ['H1503'],
  skills: [],
  skillsToLearn: [],
  communeInsee: '80021',
  limitKm: 30,
  hasDrivingLicence: false,
  version: 1,
};

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Sender, route and body of a bad request, and the field that the response must name. */
const FIELD_CASES: [what: string, who: Who, route: string, body: unknown, field: string][] = [
  ['a SIRET of 13 digits', 'anonymous', 'POST /api/sign-up/company', { ...COMPANY, siret: '7328293200007' }, 'siret'],
  ['a SIRET that fails its check digit', 'anonymous', 'POST /api/sign-up/company', { ...COMPANY, siret: '73282932000075' }, 'siret'],
  ['a phone number of 6 digits', 'anonymous', 'POST /api/sign-up/company', { ...COMPANY, phone: '03 22 45' }, 'phone'],
  ['no phone number', 'anonymous', 'POST /api/sign-up/company', { ...COMPANY, phone: undefined }, 'phone'],
  ['an unknown commune', 'anonymous', 'POST /api/sign-up/company', { ...COMPANY, communeInsee: '99999' }, 'communeInsee'],
  ['two addresses in one', 'anonymous', 'POST /api/sign-up/company', { ...COMPANY, email: 'a@x.example, b@x.example' }, 'email'],
  ['a line break in a name', 'anonymous', 'POST /api/sign-up/company', { ...COMPANY, lastName: 'Martin\r\nBcc: x@y.example' }, 'lastName'],
  ['NUL in a name', 'anonymous', 'POST /api/sign-up/company', { ...COMPANY, firstName: 'Pa\u0000ul' }, 'firstName'],
  ['a lone surrogate in a name', 'anonymous', 'POST /api/sign-up/company', { ...COMPANY, companyName: 'Sucrerie \ud800' }, 'companyName'],
  ['only spaces as a name', 'anonymous', 'POST /api/sign-up/company', { ...COMPANY, companyName: '   ' }, 'companyName'],
  ['a common password', 'anonymous', 'POST /api/account/confirmation', { token: 'x', password: 'motdepasse2026!' }, 'password'],
  ['a password of 5 letters', 'anonymous', 'POST /api/account/confirmation', { token: 'x', password: 'court' }, 'password'],
  ['an address that ends in a figure', 'anonymous', 'POST /api/auth/request-password-reset', { email: 'a@b.c1' }, 'email'],
  ['an address of another alphabet', 'anonymous', 'POST /api/auth/request-password-reset', { email: 'x@y.xn--p1ai' }, 'email'],
  ['HTML in a title', 'company', 'POST /api/offers', { ...OFFER_BODY, title: '<b>Technicien</b>' }, 'title'],
  ['an unknown ROME code', 'company', 'POST /api/offers', { ...OFFER_BODY, romeCodes: ['Z9999'] }, 'romeCodes'],
  ['an unknown skill', 'company', 'POST /api/offers', { ...OFFER_BODY, skills: [{ ogr: '0', need: 'required' }] }, 'skills.0.ogr'],
  ['reversed dates', 'company', 'POST /api/offers', { ...OFFER_BODY, startFrom: '2027-02-11', startTo: '2027-01-11' }, 'startTo'],
  ['30 February', 'company', 'POST /api/offers', { ...OFFER_BODY, startFrom: '2027-02-30' }, 'startFrom'],
  ['"false" for a boolean', 'company', 'POST /api/offers', { ...OFFER_BODY, housingOffered: 'false' }, 'housingOffered'],
  ['0 for a boolean', 'company', 'POST /api/offers', { ...OFFER_BODY, drivingLicenceNeeded: 0 }, 'drivingLicenceNeeded'],
  ['no seat', 'company', 'POST /api/offers', { ...OFFER_BODY, seats: 0 }, 'seats'],
  ['a number past all bounds', 'company', 'POST /api/offers', { ...OFFER_BODY, payCents: 99_999_999_999, payUnit: 'hour' }, 'payCents'],
  ['a list for a text', 'company', 'POST /api/offers', { ...OFFER_BODY, title: ['x'] }, 'title'],
  ['an unknown hazard', 'company', 'POST /api/offers', { ...OFFER_BODY, hazards: ['dragons'] }, 'hazards'],
  ['a title of 100,000 letters', 'company', 'POST /api/offers', { ...OFFER_BODY, title: 'x'.repeat(90_000) }, 'title'],
  [
    'reversed availability',
    'student',
    'PATCH /api/student/profile',
    { ...PROFILE, availability: [{ kind: 'internship', availableFrom: '2027-01-11', availableTo: '2026-01-01' }] },
    'availability.0.availableTo',
  ],
  ['a limit of 0 km', 'student', 'PATCH /api/student/profile', { ...PROFILE, limitKm: 0 }, 'limitKm'],
  ['"false" for the licence', 'student', 'PATCH /api/student/profile', { ...PROFILE, hasDrivingLicence: 'false' }, 'hasDrivingLicence'],
  [
    'a consent that is no word of the list',
    'student',
    'PUT /api/student/visibility',
    { visibility: true, consentTextVersion: '2026-11' },
    'visibility',
  ],
  ['a phone of letters', 'student', 'PUT /api/student/guardian', { phone: 'six' }, 'phone'],
  [
    'a level of language that is none',
    'student',
    'PATCH /api/student/profile',
    { languages: [{ language: 'en', level: 'z9' }] },
    'languages',
  ],
  ['an offer id that is none', 'student', 'POST /api/applications', { offerId: 'abc', motivation: 'Bonjour' }, 'offerId'],
  [
    'a school code with a wrong letter',
    'coordinator',
    'POST /api/schools',
    { name: 'Lycée', kind: 'lycee', uai: '0600020X', communeInsee: '80021' },
    'uai',
  ],
  ['an unknown diploma', 'teacher', 'POST /api/classes', { name: 'BTS', certification: 'diplome-inconnu' }, 'certification'],
];

export const badInput: WorldTests = (stageOf) =>
  describe('bad input', () => {
    let world: World;
    let clients: Record<Who, Client>;

    beforeAll(async () => {
      world = stageOf().world;
      const { people } = stageOf();
      const teacher = await people.teacher();
      const { client: student } = await people.student(await people.classGroup(teacher));
      const [{ client: company }, { client: coordinator }] = [await people.company(), await people.coordinator()];
      clients = { anonymous: world.client(), student, company, teacher: teacher.client, coordinator };
    });

    it.each(FIELD_CASES)('%s, sent as %s to %s, is refused by the name of its field', async (_what, who, route, body, field) => {
      const [method, path] = route.split(' ') as ['POST' | 'PUT' | 'PATCH', string];
      const refused = await clients[who].request<Problem>(method, path, body);
      expect({ status: refused.status, type: refused.headers.get('content-type') }).toEqual({
        status: 400,
        type: expect.stringContaining('application/problem+json'),
      });
      expect(refused.body.requestId).toBeTruthy();
      const fault = refused.body.errors?.find((one) => one.path === field || one.path.startsWith(`${field}.`));
      expect(fault?.message).toMatch(/\S+ \S+/);
    });

    it.each([
      ['JSON nested 40,000 deep', nested(40_000), [400, 413]],
      ['JSON nested 30 deep', `{"title":${nested(30)}}`, [400]],
      ['a body over 100 kB', JSON.stringify({ title: 'x'.repeat(110_000) }), [413]],
      ['half a JSON', '{"title":', [400]],
      ['no JSON at all', 'title=x', [400]],
      ['__proto__', '{"__proto__":{"role":"admin"}}', [400]],
      ['null', 'null', [400]],
      ['a number', '12', [400]],
      ['a list', '[]', [400]],
    ])('%s is refused, not an accident', async (_what, body, expected) => {
      const answer = await clients.company.request<Problem>('POST', '/api/offers', body);
      expect(expected).toContain(answer.status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    });

    it('takes JSON alone', async () => {
      const { status } = await clients.company.request('POST', '/api/offers', 'title=x', { 'content-type': 'text/plain' });
      expect(status).toBe(415);
    });

    it.each([
      '/api/offers?limit=0',
      '/api/offers?limit=51',
      '/api/offers?limit=abc',
      '/api/offers?cursor=garbage',
      '/api/offers?limit=1&limit=2',
      '/api/offers?kind=dragon',
      '/api/reference/towns',
      '/api/reference/towns?west=2&south=49&east=3&north=50&populationFrom=few',
      '/api/reference/towns?west=2&south=-91&east=3&north=50&populationFrom=0',
      '/api/reference/towns?west=&south=49&east=three&north=50&populationFrom=0',
      '/api/reference/towns?west=2&west=3&south=49&east=3&north=50&populationFrom=0',
      '/api/reference/towns?west=2&south=49&east=3&north=1e400&populationFrom=0',
    ])('%s is refused', async (path) => {
      const { status } = await clients.anonymous.get(path);
      expect(status).toBe(400);
    });

    it.each([
      '/api/offers/abc',
      '/api/offers/00000000-0000-0000-0000-000000000000',
      '/api/offers/%00',
      '/api/offers/1 or 1=1',
      '/api/nothing',
    ])('%s is not found', async (path) => {
      const { status } = await clients.anonymous.get(path);
      expect([400, 404]).toContain(status);
    });

    it("a page of another site cannot write with a visitor's cookies", async () => {
      const answer = await clients.student.request('POST', '/api/auth/sign-out', undefined, { origin: 'https://evil.example' });
      expect(answer.status).toBe(403);
      expect((await clients.student.get('/api/student/profile')).status).toBe(200);
    });

    it('leaves no 5xx in the log', () => {
      const log = world.apis.flatMap((api) => api.output).join('\n');
      expect(log).not.toMatch(/"(statusCode|status)":5\d\d/);
      expect(log).not.toMatch(/"level":(50|60)|"level":"(error|fatal)"/);
    });
  });
