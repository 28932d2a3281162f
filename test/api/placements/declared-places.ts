import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { applied } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { type Member, PASSWORD, type People, type Student, type Teacher } from '../../support/builders/people.js';
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
  hostSaidYesOn: string | null;
  expiresAt: string;
}
interface Place extends Refusal {
  state: string;
  reason: string | null;
  elsewhere: { askedOn: string | null; hostSaidYesOn: string | null; findings: object[]; quota: string } | null;
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

    async function declared(more: Record<string, unknown> & { contactEmail?: string } = {}, age = 20) {
      const [one, email] = [await student(age), more.contactEmail ?? hostAddress()];
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
      const kept = 'select act, company_id as "companyId", host_name as "hostName", text from minor_message where entity_id = $1';
      expect(await world.query(kept, [id])).toEqual([
        { act: 'refuse_place', companyId: null, hostName: 'Moulins de la Somme', text: 'Appelez-moi au 06 12 34 56 78.' },
      ]);
      const messages = await teacher.client.get<{ items: object[] }>(`/api/classes/${classId}/students/${one.studentId}/messages`);
      expect(messages.body.items).toMatchObject([{ about: 'placement', companyName: 'Moulins de la Somme', reportedAt: null }]);
    });

    it('is never told to a company before 15: the school confirms it', async () => {
      const [one, email] = [await student(14), hostAddress()];
      const { status, body } = await declare(one, { contactEmail: email, kind: 'observation' });
      expect({ status, asked: body.isHostAsked }).toEqual({ status: 201, asked: false });
      const cancelled = await one.client.post(`/api/student/declared-places/${body.id}/cancellation`, { reason: 'Trop loin.' });
      expect(cancelled.status).toBe(204);
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
        knownHost: 'Amidonnerie du Santerre',
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
        ['hostName', { hostName: 'Snap patron_cool 06 12 34 56 78' }, 'field.register-name'],
        ['kind', { kind: 'holiday' }, 'field.choice'],
        ['startOn', { startOn: '2020-01-01', endOn: '2020-02-01' }, 'place.start-past'],
        ['endOn', { endOn: null }, 'place.end-missing'],
        ['endOn', { endOn: dayIn(1) }, 'place.end-before-start'],
        ['weeklyMinutes', { weeklyMinutes: 6_000 }, 'field.max'],
        ['hazards', { hazards: ['dragons'] }, 'field.choice'],
        ['tutorName', { tutorName: '<b>x' }, 'field.html'],
      ];
      // At most ten places can be declared per hour.
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

    it('shows its school the links that still open it, and ends one by hand: neither it nor an earlier one is renewed, and the history tells it', async () => {
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
      await world.query(
        `insert into placement_link (id, placement_id, email, token_hash, expires_at, created_at)
         values (gen_random_uuid(), $1, $2, $3, now(), now() - interval '1 day')`,
        [id, email, createHash('sha256').update('earlier').digest('hex')],
      );
      for (const dead of [token, 'earlier']) expect((await byLink('renewal', { token: dead })).status).toBe(202);
      expect(await lettersTo(world, email)).toEqual(['place-asked']);
      expect(await world.query(`select fields from state_change where entity_id = $1 and act = 'edit'`, [id])).toEqual([
        { fields: ['link'] },
      ]);
      expect((await placeOf(one, id)).state).toBe('declared');
      await one.client.post(`/api/student/declared-places/${id}/cancellation`, { reason: 'Trop loin.' });
      expect(await lettersTo(world, email)).toEqual(['place-asked']);
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

    describe('whose SIRET a stranger signs up', () => {
      const TYPED = 'Amicale des inconnus';
      const siret = siretOf('91000003', '0001');
      const email = 'patron@inconnus.example';
      let pupil: Student;
      let id: string;
      let companyId: string;

      beforeAll(async () => {
        ({ student: pupil, id } = await declared({ hostNumber: siret, kind: 'pfmp' }, 16));
        const company = { siret, companyName: TYPED, address: '1 rue de l’Inconnu', communeInsee: '80021' };
        const person = { phone: '03 22 45 67 89', firstName: 'Paul', lastName: 'Martin', email, locale: 'fr' };
        expect((await world.client().post('/api/sign-up/company', { ...company, ...person })).status).toBe(202);
        const token = await tokenFrom(world, 'account-confirmation', email);
        const confirmed = await world.client().post('/api/account/confirmation', { token, password: PASSWORD });
        expect(confirmed.status).toBeLessThan(300);
        const [row] = await world.query<{ id: string }>('select id from company where siren = $1', [siret.slice(0, 9)]);
        companyId = found(row, 'the company').id;
      });

      const readByPupil = async () => {
        const pages = [`/api/student/placements/${id}`, '/api/student/home'];
        return JSON.stringify(await Promise.all(pages.map(async (path) => (await pupil.client.get(path)).body)));
      };

      it('shows nothing of what that account typed, and asks it nothing, before the campus has verified it', async () => {
        expect(await readByPupil()).toContain('Moulins de la Somme');
        expect(await readByPupil()).not.toContain('nconnu');
        expect((await check(pupil, { hostNumber: siret, startOn: dayIn(90), endOn: dayIn(99) })).body.knownHost).toBeNull();
        expect((await teacher.client.get<{ hostName: string }>(`/api/school-places/${id}`)).body.hostName).toBe('Moulins de la Somme');
        expect(await lettersTo(world, email)).not.toContain('place-asked');
      });

      it('is that company’s own once the campus has verified it: its name stands there, and its account is asked', async () => {
        const coordinator = await people.coordinator();
        await world.query('update placement set host_said_yes_at = now() where id = $1', [id]);
        expect((await coordinator.client.post(`/api/companies/${companyId}/verification`)).status).toBeLessThan(300);
        // The confirmation by a contact whose doubt is not cleared no longer counts.
        expect((await teacher.client.get(`/api/school-places/${id}`)).body).toMatchObject({ state: 'declared', hostSaidYesOn: null });
        expect((await lettersTo(world, email)).filter((letter) => letter === 'place-asked')).toHaveLength(1);
        expect(await readByPupil()).toContain(TYPED);
        const paul = await people.signIn(email);
        expect((await paul.get<{ items: object[] }>('/api/company/places')).body.items).toMatchObject([{ id, state: 'declared' }]);
        expect((await paul.post(`/api/company/places/${id}/confirmation`)).status).toBe(204);
      });
    });

    describe('at a verified company that its SIREN names', () => {
      let company: Member;
      let siren: string;

      beforeAll(async () => {
        company = await people.company();
        const [row] = await world.query<{ siren: string }>('select siren from company where id = $1', [company.companyId]);
        siren = found(row, 'the company').siren;
      });

      it.each([
        ['its SIREN', () => siren],
        ['another SIRET of it', () => siretOf(siren, '0077')],
      ])('asks the account of the company, not the address that a pupil typed: %s', async (_number, hostNumber) => {
        const [one, typed] = [await student(16), hostAddress()];
        const address = '9 rue du Site, 80000 Amiens';
        const asked = { hostNumber: hostNumber(), hostAddress: address, contactEmail: typed, kind: 'pfmp' };
        expect((await check(one, asked)).body.knownHost).toBe('Amidonnerie du Santerre');
        const { status, body } = await declare(one, asked);
        expect({ status, asked: body.isHostAsked }).toEqual({ status: 201, asked: true });
        expect(await lettersTo(world, typed)).toEqual([]);
        expect((await lettersTo(world, company.email)).at(-1)).toBe('place-asked');
        const { items } = (await company.client.get<{ items: { id: string }[] }>('/api/company/places')).body;
        expect(items.map((line) => line.id)).toContain(body.id);
        expect((await one.client.get(`/api/student/placements/${body.id}`)).body).toMatchObject({
          host: { companyId: company.companyId, name: 'Amidonnerie du Santerre' },
          address,
        });
      });

      it('reads nothing of an older link once the account of the company answers', async () => {
        const { id, token } = await declared();
        await world.query('update placement set host_siren = $2, host_siret = null where id = $1', [id, siren]);
        await world.query(
          'update placement set company_site_id = (select id from company_site where company_id = $2 limit 1) where id = $1',
          [id, company.companyId],
        );
        expect((await byLink('confirmation', { token })).status).toBe(404);
      });

      it('is never confirmed by its own student, who works there too', async () => {
        const one = await student();
        const { id } = (await declare(one, { hostNumber: siren })).body;
        const token = await tokenFrom(world, 'place-asked', company.email);
        const holds = (accountId: string) => world.query('update student set account_id = $2 where id = $1', [one.studentId, accountId]);
        const refused = { status: 409, body: { code: 'place.own-contact' } };
        await holds(company.accountId);
        expect(await company.client.post(`/api/company/places/${id}/confirmation`)).toMatchObject(refused);
        expect(await byLink('confirmation', { token })).toMatchObject(refused);
        await holds(one.accountId);
        expect((await company.client.post(`/api/company/places/${id}/confirmation`)).status).toBe(204);
      });

      it('tells its account of a place that the school has confirmed on a paper', async () => {
        const one = await student();
        const { id } = (await declare(one, { hostNumber: siren })).body;
        expect((await teacher.client.post(`/api/school-places/${id}/paper`, { kind: 'letter', on: dayIn(0) })).status).toBe(204);
        expect((await lettersTo(world, company.email)).slice(-2)).toContain('place-told');
      });

      it('asks no other address of a company that the campus has suspended, and ends the links of before; the school reads it', async () => {
        const { companyId } = await people.company('Féculerie de Corbie', 'pending');
        const [own] = await world.query<{ siren: string }>('select siren from company where id = $1', [companyId]);
        const hostNumber = found(own, 'the company').siren;
        const suspend = (verifiedAt: string) =>
          world.query(`update company set status = 'suspended', verified_at = ${verifiedAt} where id = $1`, [companyId]);
        const { token } = await declared({ hostNumber });
        // The SIRET is not trusted before verification, because another person may have typed it.
        await suspend('null');
        expect((await byLink('lookup', { token })).status).toBe(200);
        await suspend('now()');
        for (const act of ['lookup', 'confirmation']) expect((await byLink(act, { token })).status).toBe(404);
        const [one, contactEmail] = [await student(), hostAddress()];
        expect((await check(one, { hostNumber, contactEmail })).body.isHostAsked).toBe(false);
        const { id, isHostAsked } = (await declare(one, { hostNumber, contactEmail })).body;
        expect(isHostAsked).toBe(false);
        expect(await teacher.client.post(`/api/school-places/${id}/question`, { contactEmail })).toMatchObject({
          ...{ status: 409, body: { code: 'place.host-suspended' } },
        });
        expect(await lettersTo(world, contactEmail)).toEqual([]);
      });
    });

    describe('with a contact that leaves a doubt', () => {
      const clear = (id: string) => teacher.client.post<Refusal>(`/api/school-places/${id}/contact-check`);
      const seen = async (id: string) =>
        (await teacher.client.get<{ state: string; contactDoubt: string | null; hostSaidYesOn: string | null }>(`/api/school-places/${id}`))
          .body;
      const papers = (id: string) => world.query('select 1 from agreement where placement_id = $1', [id]);

      it('keeps the yes of an open mailbox, and no paper begins before the school says that it is the company', async () => {
        const { student: one, id, token } = await declared({ contactEmail: 'moulin.somme@gmail.com', kind: 'pfmp' }, 16);
        expect(await seen(id)).toMatchObject({ state: 'declared', contactDoubt: 'free_mail', hostSaidYesOn: null });
        const { items } = (await teacher.client.get<{ items: object[] }>('/api/school-places?limit=50')).body;
        expect(items).toContainEqual(expect.objectContaining({ id, contactDoubt: 'free_mail' }));
        const before = (await lettersTo(world, teacher.email)).length;
        for (const _time of [1, 2]) {
          const said = await byLink('confirmation', { token });
          expect(said).toMatchObject({ status: 200, body: { state: 'declared', hostSaidYesOn: dayIn(0) } });
        }
        expect((await lettersTo(world, teacher.email)).slice(before)).toEqual(['place-told']);
        expect(await papers(id)).toEqual([]);
        expect(await placeOf(one, id)).toMatchObject({ state: 'declared', elsewhere: { hostSaidYesOn: dayIn(0) } });
        expect((await clear(id)).status).toBe(204);
        expect((await clear(id)).status).toBe(204);
        expect(await seen(id)).toMatchObject({ state: 'preparing', contactDoubt: null });
        expect(await papers(id)).toHaveLength(1);
        expect((await history(id)).slice(1)).toMatchObject([
          { act: 'edit', role: 'company_recruiter', via: 'link' },
          { act: 'edit', role: 'teacher' },
          { to: 'agreed', act: 'confirm', role: 'teacher' },
          { to: 'preparing' },
        ]);
      });

      it('confirms at once where the school has cleared it before, or has typed the contact itself', async () => {
        const { id, token } = await declared({ contactEmail: 'garage.du.coin@orange.fr' });
        expect((await clear(id)).status).toBe(204);
        expect((await byLink('confirmation', { token })).body.state).toBe('preparing');
        const second = await declared();
        const contactEmail = 'garage.du.coin2@orange.fr';
        expect((await teacher.client.post(`/api/school-places/${second.id}/question`, { contactEmail })).status).toBe(204);
        const typed = await tokenFrom(world, 'place-asked', contactEmail);
        expect((await byLink('confirmation', { token: second.token })).status).toBe(404);
        expect((await byLink('confirmation', { token: typed })).body.state).toBe('preparing');
      });

      it('is a friend at school, whom the school knows', async () => {
        const [one, friend] = [await student(16), await student(16)];
        const { id } = (await declare(one, { contactEmail: friend.email.replace('@', '+patron@'), kind: 'pfmp' })).body;
        expect(await seen(id)).toMatchObject({ state: 'declared', contactDoubt: 'pupil' });
      });

      it('is a parent who may be the host, says the school; never the pupil', async () => {
        const one = await student(17);
        await world.query(
          `insert into guardian (student_id, first_name, last_name, email) values ($1, 'Paul', 'Lefebvre', 'paul@maison.example')`,
          [one.studentId],
        );
        const { id } = (await declare(one, { contactEmail: 'paul+garage@maison.example', kind: 'pfmp' })).body;
        expect(await seen(id)).toMatchObject({ contactDoubt: 'guardian' });
        const tagged = one.email.replace('@', '+patron@').toUpperCase();
        const own = await declare(one, { contactEmail: tagged, startOn: dayIn(100), endOn: dayIn(110), kind: 'pfmp' });
        expect(own).toMatchObject({ status: 400, body: { errors: [{ path: 'contactEmail', code: 'place.own-address' }] } });
        await world.query('update placement set contact_email = $2 where id = $1', [id, one.email.replace('@', '+patron@')]);
        expect(await clear(id)).toMatchObject({ status: 409, body: { code: 'place.own-contact' } });
      });
    });
  });
