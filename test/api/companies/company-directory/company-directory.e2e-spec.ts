import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../../support/builders/offers.js';
import { People } from '../../../support/builders/people.js';
import { sirenFrom, siretOf } from '../../../support/builders/siret.js';
import type { Client } from '../../../support/client.js';
import { FakeDirectory } from '../../../support/directory/fake-directory.js';
import { companyAnswer, establishment, hiddenAnswer } from '../../../support/directory/recorded-answers.js';
import { startWorld, type World } from '../../../support/world.js';
import { activityCodes } from './naf-2025.js';

interface Lookup {
  outcome: string;
  source: string | null;
  establishment: Record<string, unknown> | null;
}

const NOTHING = { source: null, establishment: null };
let count = 0;
/** Returns a SIRET that no other test has looked up. */
const newSiret = () => {
  count += 1;
  return siretOf(sirenFrom(`7${String(count).padStart(7, '0')}0`), '0001');
};

describe('what is known of an establishment', () => {
  let world: World;
  let people: People;
  let directory: FakeDirectory;

  beforeAll(async () => {
    directory = await FakeDirectory.start();
    world = await startWorld({ workers: 0, env: { COMPANY_DIRECTORY_URL: directory.url } });
    people = new People(world);
  });
  afterAll(async () => {
    await world?.stop();
    await directory?.stop();
  });
  /** Resets the limit of 60 look-ups in ten minutes. */
  beforeEach(() => world.query('delete from throttle'));

  describe('by the public directory of companies', () => {
    const look = async (siret: string, client: Client = world.client()) =>
      (await client.get<Lookup>(`/api/company-directory?siret=${encodeURIComponent(siret)}`)).body;
    const listed = (siret: string, changes: Record<string, unknown> = {}, company: Record<string, unknown> = {}) =>
      directory.tell(siret, { body: companyAnswer([establishment(siret, changes)], company) });
    /** Makes one successful look-up, so that repeated failures do not suspend the directory. */
    const answersWell = async () => {
      const siret = newSiret();
      listed(siret);
      expect((await look(siret)).outcome).toBe('found');
    };

    it('is asked for the number alone, and gives name, address, commune and activity', async () => {
      const siret = newSiret();
      listed(siret);
      expect(await look(siret)).toEqual({
        outcome: 'found',
        source: 'directory',
        establishment: {
          ...{ siret, name: 'AMIDONS DE LA SELLE', siteName: null, address: '12 RUE DU MOULIN', postcode: '80000' },
          ...{ communeInsee: '80021', communeName: 'Amiens', department: '80', naf: '1062Z', naf2025: null, isHidden: false },
        },
      });
      const [question] = directory.questions.filter(({ path }) => path.includes(siret));
      expect(question).toEqual({
        path: `/search?q=${siret}&minimal=true&include=matching_etablissements`,
        userAgent: `Seve (+${world.env.PUBLIC_URL})`,
      });
    });

    it('gives a company its legal name, whatever it reads like, and no other company that name', async () => {
      const siret = newSiret();
      listed(siret, {}, { nom_complet: 'BOOKING.COM FRANCE', nom_raison_sociale: 'BOOKING.COM FRANCE' });
      const person = { firstName: 'Paul', lastName: 'Martin', locale: 'fr', phone: '03 22 45 67 89' };
      const signUp = (number: string, companyName: string, email: string) =>
        world.client().post<Refusal>('/api/sign-up/company', {
          ...{ ...person, siret: number, companyName, email, address: '1 rue du Moulin', communeInsee: '80021' },
        });
      const refused = { status: 400, body: { errors: [{ path: 'companyName', code: 'field.register-name' }] } };
      expect((await signUp(siret, 'Booking.com France', 'paul@booking.example')).status).toBe(202);
      expect(await signUp(siret, 'Snap patron_cool', 'marc@booking.example')).toMatchObject(refused);
      const other = newSiret();
      listed(other);
      expect(await signUp(other, 'Booking.com France', 'luc@booking.example')).toMatchObject(refused);
      await answersWell();
    });

    it('takes the number with spaces, and is asked once for it by whoever asks again', async () => {
      const siret = newSiret();
      listed(siret);
      const grouped = siret.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ');
      const answers = await Promise.all([look(siret), look(grouped), look(siret)]);
      expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
      await look(siret);
      expect(directory.asked(siret)).toBe(1);
    });

    it('gives the establishment that was asked for among several, with its sign', async () => {
      const siret = newSiret();
      const siren = siret.slice(0, 9);
      const others = [siretOf(siren, '0002'), siretOf(siren, '0003')].map((one) =>
        establishment(one, { adresse: '1 QUAI NORD 59140 DUNKERQUE' }),
      );
      const asked = establishment(siret, {
        nom_commercial: 'USINE DE NESLE',
        adresse: '3 RUE DES SUCRES 80190 NESLE',
        commune: null,
        code_postal: null,
      });
      directory.tell(siret, { body: companyAnswer([...others, asked]) });
      expect((await look(siret)).establishment).toMatchObject({
        ...{ siteName: 'USINE DE NESLE', address: '3 RUE DES SUCRES', postcode: '80190', communeName: 'Nesle' },
      });
    });

    it('tells both activity codes apart', async () => {
      const siret = newSiret();
      listed(siret, { activite_principale: '53.10Z', activite_principale_naf25: '53.10Y' });
      expect((await look(siret)).establishment).toMatchObject({ naf: '5310Z', naf2025: '5310Y' });
      const broken = newSiret();
      listed(broken, { activite_principale: 'NN', activite_principale_naf25: '' });
      expect((await look(broken)).establishment).toMatchObject({ naf: null, naf2025: null });
    });

    it('says that an establishment is closed, or that there is none', async () => {
      const closed = newSiret();
      listed(closed, { etat_administratif: 'F' });
      expect(await look(closed)).toEqual({ outcome: 'closed', ...NOTHING });
      expect(await look(newSiret())).toEqual({ outcome: 'unknown', ...NOTHING });
    });

    it('hands on no name and no address that its company has asked to hide', async () => {
      const siret = newSiret();
      directory.tell(siret, { body: hiddenAnswer(siret) });
      const { establishment: shown } = await look(siret);
      expect(shown).toMatchObject({ name: null, siteName: null, address: null, communeInsee: null, naf: '1062Z', isHidden: true });
      const careless = newSiret();
      listed(careless, { statut_diffusion_etablissement: 'P' }, { statut_diffusion: 'P', nom_complet: 'JEANNE CARON' });
      expect((await look(careless)).establishment).toMatchObject({ name: null, address: null, isHidden: true });
    });

    it.each([
      ['is a page', { body: '<!doctype html><title>Maintenance</title>' }],
      ['is endless', { body: JSON.stringify({ results: [], padding: 'x'.repeat(600_000) }) }],
      ['is nested', { body: `${'['.repeat(40_000)}${']'.repeat(40_000)}` }],
      ['is a fault of its own', { status: 500 }],
      ['leads elsewhere', { status: 302, headers: { location: '/search?q=canary' } }],
    ])('is not understood when its answer %s, and the form goes on by hand', async (_what, reply) => {
      const siret = newSiret();
      directory.tell(siret, reply);
      expect(await look(siret)).toEqual({ outcome: 'unreachable', ...NOTHING });
      expect(directory.asked('canary')).toBe(0);
      expect(directory.asked(siret)).toBe(1);
      await answersWell();
    });

    it('has said nothing in time', async () => {
      const siret = newSiret();
      directory.tell(siret, { isSlow: true });
      const start = performance.now();
      expect((await look(siret)).outcome).toBe('unreachable');
      expect(performance.now() - start).toBeLessThan(4_000);
      await answersWell();
    });

    it('gives no text that a form would refuse', async () => {
      const siret = newSiret();
      listed(siret, { nom_commercial: `USINE${'\u0000'}` }, { nom_raison_sociale: '<b>AMIDONS</b>', nom_complet: 'A'.repeat(130) });
      expect((await look(siret)).establishment).toMatchObject({ name: null, siteName: null, address: '12 RUE DU MOULIN' });
    });

    it('is not asked for what is no number', async () => {
      const before = directory.questions.length;
      const { status, body } = await world.client().get<Refusal>('/api/company-directory?siret=73282932000075');
      expect({ status, error: body.errors?.[0] }).toMatchObject({ status: 400, error: { path: 'siret', code: 'field.siret-key' } });
      expect((await world.client().get('/api/company-directory?siret=73282932000074&q=x')).status).toBe(400);
      expect(directory.questions).toHaveLength(before);
    });
  });

  describe('by Sève', () => {
    const look = async (siret: string, client: Client = world.client()) =>
      (await client.get<Lookup>(`/api/company-directory?siret=${siret}`)).body;
    /** Expected when the directory has no data or is asked too often. */
    const notKnown = { outcome: expect.any(String), ...NOTHING };
    const siretOfCompany = async (companyId: string) => {
      const [site] = await world.query<{ siret: string }>('select siret from company_site where company_id = $1', [companyId]);
      return site?.siret ?? '';
    };

    it('is told of a verified company to everyone: its name, its address and its activity, and nothing else', async () => {
      const { companyId } = await people.company('Amidonnerie du Santerre');
      await world.query(`update company set naf = '1062Z', naf_2025 = '1062Y', phone = '+33322456789' where id = $1`, [companyId]);
      const siret = await siretOfCompany(companyId);
      const answer = await look(siret);
      expect(answer).toMatchObject({
        outcome: 'found',
        source: 'seve',
        establishment: { name: 'Amidonnerie du Santerre', naf: '1062Z', naf2025: '1062Y' },
      });
      expect(Object.keys(answer.establishment ?? {}).sort()).toEqual(
        [
          'siret',
          'name',
          'siteName',
          'address',
          'postcode',
          'communeInsee',
          'communeName',
          'department',
          'naf',
          'naf2025',
          'isHidden',
        ].sort(),
      );
      expect((await world.client().get<Lookup>(`/api/company-directory?siret=${siret}&from=directory`)).body).toEqual(notKnown);
      const other = siretOf(siret.slice(0, 9), '0002');
      expect((await look(other)).establishment).toMatchObject({ name: 'Amidonnerie du Santerre', address: null, communeInsee: null });
    });

    it('is silent about a company that waits, is suspended or was merged, and about a closed site', async () => {
      const waiting = await people.company('Moulin en attente', 'pending');
      expect(await look(await siretOfCompany(waiting.companyId))).toEqual(notKnown);
      const suspended = await people.company('Moulin suspendu');
      await world.query(`update company set status = 'suspended' where id = $1`, [suspended.companyId]);
      expect(await look(await siretOfCompany(suspended.companyId))).toEqual(notKnown);
      const closed = await people.company('Moulin fermé');
      await world.query('update company_site set closed_at = now() where company_id = $1', [closed.companyId]);
      expect((await look(await siretOfCompany(closed.companyId))).establishment).toMatchObject({ address: null });
      const coordinator = await people.coordinator();
      expect(await look(await siretOfCompany(waiting.companyId), coordinator.client)).toEqual(notKnown);
    });

    it('tells schools and the campus of the host of a confirmed place, and no one else', async () => {
      const teacher = await people.teacher();
      const office = await people.office(teacher.schoolId);
      const classId = await people.classGroup(teacher);
      const student = await people.student(classId);
      const coordinator = await people.coordinator();
      const company = await people.company('Sucrerie voisine');
      const siret = newSiret();
      const declared = { hostNumber: siret, hostName: 'Ferme des Hortillons', hostAddress: '2 chemin de halage, 80000 Amiens' };
      const place = { kind: 'internship', weeklyMinutes: 2_100, hazards: [], startOn: '2027-02-01', endOn: '2027-02-26' };
      expect((await student.client.post('/api/student/declared-places', { ...declared, ...place })).status).toBe(201);
      for (const { client } of [teacher, office, coordinator]) expect(await look(siret, client)).toEqual(notKnown);
      await world.query(`update placement set state = 'agreed' where host_siret = $1`, [siret]);
      for (const { client } of [teacher, office, coordinator])
        expect(await look(siret, client)).toMatchObject({
          ...{ outcome: 'found', source: 'seve' },
          establishment: { name: 'Ferme des Hortillons', address: '2 chemin de halage, 80000 Amiens', communeInsee: null },
        });
      for (const client of [world.client(), student.client, company.client]) expect(await look(siret, client)).toEqual(notKnown);
    });

    it('says the same to a school whether or not the host has an account that waits', async () => {
      const teacher = await people.teacher();
      const waiting = await people.company('Ferme en attente', 'pending');
      const siret = await siretOfCompany(waiting.companyId);
      const classId = await people.classGroup(teacher);
      const { studentId } = await people.student(classId);
      const [site] = await world.query<{ id: string }>('select id from company_site where siret = $1', [siret]);
      await world.query(
        `insert into placement (id, student_id, source, state, kind, start_on, end_on, company_site_id, host_name, host_siren, host_siret)
       values (gen_random_uuid(), $1, 'declared', 'agreed', 'internship', '2027-03-01', '2027-03-26', $2, 'Ferme de la Selle', left($3, 9), $3)`,
        [studentId, site?.id, siret],
      );
      expect((await look(siret, teacher.client)).establishment).toMatchObject({ name: 'Ferme de la Selle' });
      expect(await look(siret)).toEqual(notKnown);
    });

    it('is read 60 times in ten minutes by a caller; an account counts alone', async () => {
      const { client } = await people.teacher();
      const siret = newSiret();
      let last = 0;
      for (let turn = 0; turn <= 60; turn += 1) last = (await client.get(`/api/company-directory?siret=${siret}`)).status;
      expect(last).toBe(429);
      expect((await world.client().get(`/api/company-directory?siret=${siret}`)).status).toBe(200);
    });
  });

  activityCodes(() => ({ world, people, directory }));

  it('is not asked of the directory for a while when it asks for that', async () => {
    const [busy, next] = [newSiret(), newSiret()];
    directory.tell(busy, { status: 429, headers: { 'retry-after': '60' } });
    directory.tell(next, { body: companyAnswer([establishment(next)]) });
    for (const siret of [busy, next]) {
      const { body } = await world.client().get<Lookup>(`/api/company-directory?siret=${siret}`);
      expect(body.outcome).toBe('unreachable');
    }
    expect([directory.asked(busy), directory.asked(next)]).toEqual([1, 0]);
  });
});
