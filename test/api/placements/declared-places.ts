import { beforeAll, describe, expect, it } from '@jest/globals';
import { applied } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Student, type Teacher } from '../../support/builders/people.js';
import { siretOf } from '../../support/builders/siret.js';
import { found } from '../../support/found.js';
import { lettersTo, tokenFrom } from '../../support/letters.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Check extends Refusal {
  knownHost: string | null;
  isHostAsked: boolean;
  endingApplications: number;
  findings: { topic: string; isRefused: boolean; reason: { article: string; sentence: string; remedy: string | null } }[];
  quota: string;
}
interface Declared extends Refusal {
  id: string;
  isHostAsked: boolean;
}
interface Linked extends Check {
  state: string;
  studentName: string;
  hostName: string;
  reason: string | null;
  expiresAt: string;
}
interface Place extends Refusal {
  state: string;
  reason: string | null;
  elsewhere: { askedOn: string | null; findings: object[]; quota: string } | null;
}

export const declaredPlaces: WorldTests = (given) =>
  describe('a place that a student found elsewhere', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let classId: string;
    let count = 0;

    beforeAll(async () => {
      ({ world, people } = given());
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
    });

    const student = (age = 20) => people.student(classId, { age });
    const hostAddress = () => {
      count += 1;
      return `accueil.${count}@moulin.example`;
    };
    const input = (more: object = {}) => ({
      hostName: 'Moulins de la Somme',
      hostAddress: '3 quai de la Somme, 80000 Amiens',
      kind: 'internship',
      startOn: dayIn(30),
      endOn: dayIn(60),
      weeklyMinutes: 2_100,
      hazards: [],
      ...more,
    });
    const declare = ({ client }: Student, more: object = {}) => client.post<Declared>('/api/student/declared-places', input(more));
    const check = ({ client }: Student, more: object = {}) => client.post<Check>('/api/student/declared-places/check', input(more));
    const byLink = (act: string, body: object) => world.client().post<Linked>(`/api/place-links/${act}`, body);
    const placeOf = async ({ client }: Student, id: string) => (await client.get<Place>(`/api/student/placements/${id}`)).body;
    const stateOf = async ({ studentId }: Student) =>
      (await world.query<{ search_state: string }>('select search_state from student where id = $1', [studentId]))[0]?.search_state;
    const history = (id: string) =>
      world.query(
        `select from_state as "from", to_state as "to", act, actor_role as role, via, comment from state_change
       where entity_type = 'placement' and entity_id = $1 order by created_at`,
        [id],
      );

    async function declared(more: object = {}, age = 20) {
      const [one, email] = [await student(age), hostAddress()];
      const { status, body } = await declare(one, { contactEmail: email, ...more });
      expect({ status, body }).toMatchObject({ status: 201, body: { isHostAsked: true } });
      return { student: one, id: body.id, email, token: await tokenFrom(world, 'place-asked', email) };
    }

    it('counts as a place at once: its student is placed, the company is asked, the teacher is told', async () => {
      const before = (await lettersTo(world, teacher.email)).length;
      const { student: one, id, email } = await declared();
      expect(await stateOf(one)).toBe('placed');
      expect(await lettersTo(world, email)).toEqual(['place-asked']);
      expect(await lettersTo(world, one.email)).toEqual([]);
      expect((await lettersTo(world, teacher.email)).slice(before)).toEqual(['place-told']);
      expect(await placeOf(one, id)).toMatchObject({
        state: 'declared',
        elsewhere: { askedOn: dayIn(0), findings: [], quota: 'no_siren' },
      });
      expect(await history(id)).toEqual([{ from: null, to: 'declared', act: null, role: 'student', via: 'app', comment: null }]);
    });

    it('is opened by the link as often as one likes, which changes nothing; then confirmed, once', async () => {
      const { student: one, id, token } = await declared();
      for (const _time of [1, 2])
        expect(await byLink('lookup', { token })).toMatchObject({
          status: 200,
          body: { state: 'declared', studentName: 'Inès Lefebvre', hostName: 'Moulins de la Somme', quota: 'no_siren' },
        });
      const answers = await Promise.all([byLink('confirmation', { token }), byLink('confirmation', { token })]);
      expect(answers.map(({ status, body }) => [status, body.state])).toEqual([
        [200, 'preparing'],
        [200, 'preparing'],
      ]);
      expect(await lettersTo(world, one.email)).toEqual(['place-told']);
      expect((await history(id)).slice(1)).toEqual([
        { from: 'declared', to: 'agreed', act: 'confirm', role: 'company_recruiter', via: 'link', comment: null },
        { from: 'agreed', to: 'preparing', act: 'prepare', role: 'system', via: 'clock', comment: null },
      ]);
      expect(await byLink('refusal', { token, reason: 'Trop tard.' })).toMatchObject({ status: 409 });
    });

    it('is refused by the company with its reason: the student searches again, and both read why', async () => {
      const { student: one, id, token } = await declared();
      expect(await byLink('refusal', { token, reason: ' ' })).toMatchObject({ status: 400 });
      const refused = await byLink('refusal', { token, reason: 'Notre atelier est fermé à ces dates.' });
      expect(refused).toMatchObject({ status: 200, body: { state: 'refused', reason: 'Notre atelier est fermé à ces dates.' } });
      expect(await stateOf(one)).toBe('searching');
      expect(await placeOf(one, id)).toMatchObject({ state: 'refused', reason: 'Notre atelier est fermé à ces dates.' });
      expect(await lettersTo(world, one.email)).toEqual(['place-told']);
      expect((await declare(one)).status).toBe(201);
    });

    it('names a minor by an initial in the letter, and shows no address of a company to one', async () => {
      const { student: one, id, email, token } = await declared({ kind: 'pfmp' }, 16);
      const [letter] = await world.query<{ params: { studentName: string } }>('select params from email where to_address = $1', [email]);
      expect(letter?.params.studentName).toBe('Inès L.');
      await byLink('refusal', { token, reason: 'Appelez-moi au 06 12 34 56 78.' });
      expect((await placeOf(one, id)).reason).not.toContain('06 12 34 56 78');
    });

    it('is never told to a company before 15: the school confirms it', async () => {
      const [one, email] = [await student(14), hostAddress()];
      expect(await declare(one, { contactEmail: email, kind: 'observation' })).toMatchObject({ status: 201, body: { isHostAsked: false } });
      expect(await lettersTo(world, email)).toEqual([]);
    });

    it('says what the law holds against it with the article, and cannot be confirmed before that changes', async () => {
      const minor = await student(16);
      const asked = await check(minor, { kind: 'internship', hazards: ['work_at_height'] });
      expect(asked).toMatchObject({ status: 200, body: { quota: 'no_siren' } });
      expect(asked.body.findings.map(({ topic, isRefused }) => ({ topic, isRefused }))).toContainEqual({ topic: 'age', isRefused: true });
      expect(asked.body.findings[0]?.reason.article).toContain('Code du travail');

      const { token } = await declared({ hazards: ['work_at_height'] }, 16);
      expect((await byLink('lookup', { token })).body.findings).not.toEqual([]);
      const refused = await byLink('confirmation', { token });
      expect(refused).toMatchObject({ status: 409, body: { code: 'place.unlawful' } });
    });

    it('tells a company nothing of an age that its own post does not raise', async () => {
      const { token, student: one } = await declared({ kind: 'job', endOn: null }, 17);
      await world.query('update student set birth_date = $2 where id = $1', [one.studentId, dayIn(-15 * 366 - 30)]);
      expect((await byLink('lookup', { token })).body.findings).toEqual([]);
      expect(await byLink('confirmation', { token })).toMatchObject({ status: 409, body: { code: 'place.school-first' } });
    });

    it('adds its hours to those of the same student with the same company in the school year: 924 at most', async () => {
      const siret = siretOf('91000001', '0001');
      const one = await student();
      const year = dayIn(0).slice(0, 4);
      const days = { startOn: `${Number(year) + 1}-01-04`, endOn: `${Number(year) + 1}-06-26` };
      expect((await declare(await student(), { hostNumber: siret, ...days })).status).toBe(201);
      expect((await check(one, { hostNumber: siret, ...days })).body.findings).toEqual([]);
      const long = await check(one, { hostNumber: siret, ...days, weeklyMinutes: 2_880 });
      expect(long.body.findings).toMatchObject([{ topic: 'hours', isRefused: true, reason: { remedy: expect.any(String) } }]);
    });

    it('counts among the interns of a company with a headcount, and says when none is counted', async () => {
      const company = await people.company();
      await world.query('update company set headcount = 4 where id = $1', [company.companyId]);
      const [site] = await world.query<{ siret: string }>('select siret from company_site where company_id = $1', [company.companyId]);
      const hostNumber = found(site, 'a site').siret;
      for (const _intern of [1, 2, 3]) {
        const one = await student();
        const { body } = await declare(one, { hostNumber });
        expect(body.isHostAsked).toBe(true);
        const token = await tokenFrom(world, 'place-asked', company.email);
        expect((await byLink('confirmation', { token })).status).toBe(200);
      }
      const fourth = await check(await student(), { hostNumber });
      expect(fourth.body).toMatchObject({
        knownHost: 'Amidonnerie du Santerre',
        quota: 'counted',
        findings: [{ topic: 'quota', isRefused: true }],
      });
      expect((await check(await student(), { hostNumber: hostNumber.slice(0, 9) })).body).toMatchObject({
        knownHost: null,
        quota: 'counted',
      });
      expect((await check(await student())).body.quota).toBe('no_siren');
      expect((await check(await student(), { hostNumber: siretOf('91000002', '0001') })).body.quota).toBe('no_headcount');
    });

    it('ends the applications for the same days, and frees the seat of an offered one', async () => {
      const [company, one]: [Member, Student] = [await people.company(), await student()];
      const offerId = await published(company.client, { seats: 1 });
      const applicationId = await applied(one.client, offerId);
      await applied((await student()).client, offerId);
      expect((await check(one, { startOn: dayIn(14), endOn: dayIn(300) })).body.endingApplications).toBe(1);
      expect((await declare(one, { startOn: dayIn(14), endOn: dayIn(300) })).status).toBe(201);
      expect(await world.query('select status from application where id = $1', [applicationId])).toEqual([{ status: 'obsolete' }]);
    });

    it('takes its days: a second place on them is refused with the days, and no more than three wait', async () => {
      const one = await student();
      expect((await declare(one)).status).toBe(201);
      expect(await declare(one, { startOn: dayIn(60), endOn: dayIn(70) })).toMatchObject({
        status: 409,
        body: { code: 'application.already-placed' },
      });
      for (const start of [100, 200]) expect((await declare(one, { startOn: dayIn(start), endOn: dayIn(start + 20) })).status).toBe(201);
      expect(await declare(one, { startOn: dayIn(300), endOn: dayIn(320) })).toMatchObject({
        status: 409,
        body: { code: 'place.too-many-waiting' },
      });
    });

    it('names the field that is wrong, and nothing is declared', async () => {
      const [one, other] = [await student(), await student()];
      const wrong: [string, object, string][] = [
        ['hostNumber', { hostNumber: '12345678900011' }, 'place.number'],
        ['hostName', { hostName: '' }, 'place.host-name'],
        ['contactEmail', { contactEmail: 'a@b.co, c@d.co' }, 'field.email'],
        ['contactEmail', { contactEmail: one.email }, 'place.own-address'],
        ['kind', { kind: 'holiday' }, 'field.choice'],
        ['startOn', { startOn: '2020-01-01', endOn: '2020-02-01' }, 'place.start-past'],
        ['endOn', { endOn: null }, 'place.end-missing'],
        ['endOn', { endOn: dayIn(1) }, 'place.end-before-start'],
        ['weeklyMinutes', { weeklyMinutes: 6_000 }, 'field.max'],
        ['hazards', { hazards: ['dragons'] }, 'field.choice'],
        ['tutorName', { tutorName: '<b>x' }, 'field.html'],
      ];
      // Ten are declared an hour at most.
      for (const [index, [path, changes, code]] of wrong.entries()) {
        const { status, body } = await declare(index < 6 ? one : other, changes);
        expect({ status, errors: body.errors }).toMatchObject({ status: 400, errors: [{ path, code }] });
      }
      expect([await stateOf(one), await stateOf(other)]).toEqual(['searching', 'searching']);
    });

    it('is cancelled by its student with a reason: the row stays, the company and the teacher are told', async () => {
      const { student: one, id, email } = await declared();
      const cancel = (who: Student, body: object = { reason: 'J’ai trouvé plus près.' }) =>
        who.client.post(`/api/student/declared-places/${id}/cancellation`, body);
      expect((await cancel(one, {})).status).toBe(400);
      expect((await cancel(one)).status).toBe(204);
      expect((await cancel(one)).status).toBe(204);
      expect(await stateOf(one)).toBe('searching');
      expect(await lettersTo(world, email)).toEqual(['place-asked', 'place-told']);
      expect((await history(id)).slice(1)).toEqual([
        { from: 'declared', to: 'cancelled', act: 'cancel', role: 'student', via: 'app', comment: 'J’ai trouvé plus près.' },
      ]);
      expect(await placeOf(one, id)).toMatchObject({ state: 'cancelled', reason: 'J’ai trouvé plus près.' });
    });

    it('forgets an address whose reader has nothing to do with it: the link dies, student and teacher are told', async () => {
      const { student: one, id, token } = await declared();
      expect((await byLink('wrong-person', { token })).status).toBe(204);
      expect(await byLink('lookup', { token })).toMatchObject({ status: 404, body: { code: 'place.link-unknown' } });
      expect(await lettersTo(world, one.email)).toEqual(['place-told']);
      expect(await placeOf(one, id)).toMatchObject({ state: 'declared', elsewhere: { askedOn: null } });
      expect(await world.query('select contact_email from placement where id = $1', [id])).toEqual([{ contact_email: null }]);
    });

    it('is asked anew at a corrected address: the link of the earlier one neither reads, confirms nor is renewed', async () => {
      const { student: one, id, email, token } = await declared();
      const corrected = hostAddress();
      expect((await teacher.client.post(`/api/school-places/${id}/question`, { contactEmail: corrected })).status).toBe(204);
      for (const act of ['lookup', 'confirmation', 'wrong-person']) expect((await byLink(act, { token })).status).toBe(404);
      expect((await byLink('renewal', { token })).status).toBe(202);
      expect(await lettersTo(world, email)).toEqual(['place-asked']);
      expect((await placeOf(one, id)).state).toBe('declared');
      expect((await byLink('lookup', { token: await tokenFrom(world, 'place-asked', corrected) })).status).toBe(200);
    });

    it('shows its school the links that still open it, and ends one by hand: it is not renewed, and the history tells it', async () => {
      const { student: one, id, email, token } = await declared();
      const path = `/api/placements/${id}/links`;
      const links = async () =>
        (await teacher.client.get<{ items: { id: string; sentTo: string; openedAt: string | null }[] }>(path)).body.items;
      const [link] = await links();
      expect(link).toMatchObject({ kind: 'place', sentTo: email, openedAt: null });
      await byLink('lookup', { token });
      expect((await links())[0]?.openedAt).toEqual(expect.any(String));
      const stranger = await people.teacher();
      expect((await stranger.client.get(path)).status).toBe(404);
      const end = () => teacher.client.post(`${path}/${link?.id}/revocation`);
      expect([(await end()).status, (await end()).status]).toEqual([204, 204]);
      expect(await links()).toEqual([]);
      expect((await byLink('confirmation', { token })).status).toBe(404);
      await byLink('renewal', { token });
      expect(await lettersTo(world, email)).toEqual(['place-asked']);
      expect(await world.query(`select fields from state_change where entity_id = $1 and act = 'edit'`, [id])).toEqual([
        { fields: ['link'] },
      ]);
      expect((await placeOf(one, id)).state).toBe('declared');
    });

    it('renews a link that is too old to the address it was sent to, with one answer for all', async () => {
      const { email, token } = await declared();
      await world.query(`update placement_link set expires_at = now() - interval '1 day' where email = $1`, [email]);
      expect((await byLink('confirmation', { token })).status).toBe(404);
      expect((await byLink('renewal', { token })).status).toBe(202);
      expect((await byLink('renewal', { token: 'nothing' })).status).toBe(202);
      expect(await lettersTo(world, email)).toEqual(['place-asked', 'place-asked']);
      expect((await byLink('lookup', { token: await tokenFrom(world, 'place-asked', email) })).status).toBe(200);
    });

    it('becomes that of a company which signs up with its SIRET', async () => {
      const siret = siretOf('91000003', '0001');
      const { id } = await declared({ hostNumber: siret });
      const email = hostAddress();
      const company = { siret, companyName: 'Moulins de la Somme', address: '3 quai de la Somme', communeInsee: '80021' };
      const person = { phone: '03 22 45 67 89', firstName: 'Paul', lastName: 'Martin', email, locale: 'fr' };
      expect((await world.client().post('/api/sign-up/company', { ...company, ...person })).status).toBe(202);
      const token = await tokenFrom(world, 'account-confirmation', email);
      const confirmed = await world.client().post('/api/account/confirmation', { token, password: 'betteraves-de-novembre' });
      expect(confirmed.status).toBeLessThan(300);
      const [row] = await world.query<{ siret: string; hostName: string }>(
        `select site.siret, placement.host_name as "hostName" from placement join company_site site on site.id = company_site_id where placement.id = $1`,
        [id],
      );
      expect(row).toEqual({ siret, hostName: 'Moulins de la Somme' });
    });
  });
