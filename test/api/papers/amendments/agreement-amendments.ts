import { randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AGREEMENT_CONFIRMATIONS, type GuardFinding } from '@seve/domain';
import {
  type Agreed,
  type AgreementCast,
  agreementCast,
  seatOf,
  signatoriesOf,
  signatureToken,
  signedAgreement,
} from '../../../support/builders/agreements.js';
import { Amendments } from '../../../support/builders/amendments.js';
import { bornYearsAgo, dayIn } from '../../../support/builders/days.js';
import type { People } from '../../../support/builders/people.js';
import { must } from '../../../support/client.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

/** Tests of agreements' amendments only: five signatories, seats with one mailbox, requests by the host, dates and early end of a place. */
export const agreementAmendments: WorldTests = (given) =>
  describe('amendments of an agreement', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;
    /** Amended several times, one test after another. */
    let agreed: Agreed;
    let amendments: Amendments;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
      agreed = await signed();
      amendments = new Amendments(world, 'agreement', agreed);
    });
    beforeEach(() =>
      world.query(`update amendment set state = 'withdrawn' where agreement_id = $1 and state not in ('signed', 'refused')`, [agreed.id]),
    );

    const signed = async (): Promise<Agreed> => signedAgreement(world, cast, await people.student(cast.classId));
    const at = ({ id }: Agreed, rest = '') => `/api/school-agreements/${id}${rest}`;
    /** Returns the findings about several seats with one mailbox. */
    const seatFindings = async (agreed: Agreed, id: string) =>
      (await must(agreed.office.client.get<GuardFinding[]>(at(agreed, `/amendments/${id}/findings`)))).filter(
        ({ guard }) => guard === 'seats',
      );
    const tagged = (email: string) => email.toUpperCase().replace('@', '+autre@');

    it('change the tutor: the host fills it, all five sign, the new tutor among them, and what was signed first stays beside it', async () => {
      const id = await amendments.begin(['tutor']);
      expect(await amendments.one(id)).toMatchObject({ number: 1, state: 'draft', signatories: 0 });
      const fill = await world.query(
        `select params -> 'motives' as motives, params ->> 'effectiveOn' as "from" from email where letter = 'agreement-amendment-fill' and entity_id = $1`,
        [agreed.id],
      );
      expect(fill).toEqual([{ motives: ['tutor'], from: dayIn(40) }]);
      const email = `tuteur.${randomBytes(4).toString('hex')}@amidon.example`;
      await must(amendments.fillHost(id, { tutorName: 'Paul Mercier', tutorEmail: email }));
      await must(amendments.fillSchool(id));
      await must(amendments.open(id));
      const seats = await amendments.seats(id);
      expect(seats.map(({ role, state }) => `${role} ${state}`)).toEqual([
        'host asked',
        'referent asked',
        'student asked',
        'tutor asked',
        'school waiting',
      ]);
      expect(seatOf(seats, 'tutor')).toMatchObject({ name: 'Paul Mercier', email });
      const token = await signatureToken(world, seatOf(seats, 'tutor'));
      const paper = await must(
        world
          .client()
          .post<{ amendment: number; amends: { id: string; amendment: number | null }[]; document: { title: string } }>(
            '/api/signature-links/lookup',
            { token },
          ),
      );
      expect(paper.amendment).toBe(1);
      const [amended, ...others] = paper.amends;
      expect([amended?.amendment, others]).toEqual([null, []]);
      const fileOf = (earlierId?: string) => world.client().post('/api/signature-links/file', { token, earlierId });
      expect((await fileOf(amended?.id)).status).toBe(200);
      const [foreign] = await world.query<{ id: string }>('select id from paper_version where agreement_id is distinct from $1 limit 1', [
        agreed.id,
      ]);
      expect(await fileOf(foreign?.id ?? randomUUID())).toMatchObject({ status: 404, body: { code: 'not-found' } });
      expect(paper.document.title).toContain('Avenant n°\u00a01 à la convention de stage');
      await amendments.signedByAll(id);
      const { consolidated, amendments: all, possibleMotives } = await amendments.seen();
      expect(all[0]).toMatchObject({ state: 'signed', signed: 5, signatories: 5 });
      expect(possibleMotives.length).toBeGreaterThan(0);
      expect(consolidated.find(({ field }) => field === 'tutorName')).toMatchObject({
        ...{ original: 'Élodie Carpentier', value: 'Paul Mercier', number: 1, effectiveOn: dayIn(40) },
      });
      const read = await must(agreed.office.client.get<{ state: string; host: { content: { tutorName: string } } }>(at(agreed)));
      expect(read).toMatchObject({ state: 'signed', host: { content: { tutorName: 'Paul Mercier' } } });
      const [first] = await world.query<{ tutor: string }>(
        `select parts -> 'host' ->> 'tutorName' as tutor from paper_version where agreement_id = $1 and amendment_id is null`,
        [agreed.id],
      );
      expect(first).toEqual({ tutor: 'Élodie Carpentier' });
      const [job] = await world.query<{ jobs: number }>(
        `select count(*)::int as jobs from outbox join paper_version on payload ->> 'versionId' = paper_version.id::text
         where job = 'seal-paper' and amendment_id = $1`,
        [id],
      );
      expect(job).toEqual({ jobs: 1 });
      const clash = await amendments.bySchool('', amendments.input(['early_end', 'dates']));
      expect(clash).toMatchObject({ status: 400, body: { errors: [{ code: 'amendment.motives-clash' }] } });
    });

    it('that name a tutor or a referent at the mailbox of another person of the paper are refused to a writer who reads that address, else to the school by the law', async () => {
      const seats = await signatoriesOf(world, agreed.id);
      const addressOf = (role: 'host' | 'referent' | 'school') => seatOf(seats, role).email ?? '';
      const taken = (field: string) => ({ status: 400, body: { errors: [{ path: `content.${field}`, code: 'signature.seat-taken' }] } });
      const id = await amendments.begin(['tutor', 'teacher']);
      const byHost = (tutorEmail: string) => amendments.fillHost(id, { tutorName: 'Jean Roy', tutorEmail });
      const bySchool = (referentEmail: string) => amendments.fillSchool(id, { content: { referentName: 'Paul Vidal', referentEmail } });
      for (const role of ['referent', 'school'] as const) expect(await byHost(tagged(addressOf(role)))).toMatchObject(taken('tutorEmail'));
      const { version } = await amendments.one(id);
      const content = { tutorName: 'Jean Roy', tutorEmail: tagged(addressOf('referent')) };
      const byLink = { token: await amendments.token(), amendmentId: id, version, content };
      expect(await amendments.link('part', byLink, 'put')).toMatchObject(taken('tutorEmail'));
      await must(byHost(tagged(agreed.student.email)));
      for (const email of [agreed.student.email, addressOf('host')])
        expect(await bySchool(tagged(email))).toMatchObject(taken('referentEmail'));
      await must(bySchool('paul.vidal@lycee.example'));
      expect(await seatFindings(agreed, id)).toMatchObject([{ level: 'refused', reason: { numbers: { one: 'student', other: 'tutor' } } }]);
      expect(await amendments.open(id)).toMatchObject({ status: 409, body: { code: 'agreement.unlawful' } });

      await must(amendments.bySchool(`/${id}/remark`, { remark: 'Cette adresse est celle de l’élève.' }));
      await must(byHost('jean.roy@amidon.example'));
      expect(await bySchool('jean.roy+lycee@amidon.example')).toMatchObject(taken('referentEmail'));
      await must(bySchool('paul.vidal@lycee.example'));
      expect(await seatFindings(agreed, id)).toEqual([]);
      await must(amendments.open(id));
    });

    it('are asked for by the link of the host, and filled there once the school takes them on', async () => {
      let token = await amendments.token();
      const input = { motives: ['place'], reason: 'Nous déménageons.', effectiveOn: dayIn(40) };
      const { id } = await must(amendments.link('question', { token, ...input }));
      expect(await amendments.one(id)).toMatchObject({ state: 'asked', reason: 'Nous déménageons.' });
      const saved = { amendmentId: id, version: 1, content: { workplace: '2 rue du Moulin, 80000 Amiens' } };
      expect(await amendments.link('part', { token, ...saved }, 'put')).toMatchObject({ status: 409 });
      await must(amendments.bySchool(`/${id}/acceptance`));
      token = await amendments.token();
      const { version } = await amendments.one(id);
      await must(amendments.link('part', { token, ...saved, version }, 'put'));
      for (let times = 0; times < 2; times += 1) await must(amendments.link('completion', { token, amendmentId: id }));
      const { amendments: all } = await must(amendments.link('lookup', { token }));
      expect(all[0]).toMatchObject({ state: 'company_done', isWritable: false, opened: ['workplace', 'department'] });
    });

    it('that name as referent a parent who signs are a doubt, which the school confirms', async () => {
      const { studentId } = agreed.student;
      const [born] = await world.query<{ on: string }>('select birth_date::text as "on" from student where id = $1', [studentId]);
      await world.query('update student set birth_date = $2 where id = $1', [studentId, bornYearsAgo(17)]);
      await world.query(
        `insert into guardian (student_id, first_name, last_name, email, confirmed_at) values ($1, 'Anne', 'Vidal', 'anne.vidal@maison.example', now())`,
        [studentId],
      );
      const id = await amendments.begin(['teacher']);
      const content = { referentName: 'Anne Vidal', referentEmail: tagged('anne.vidal@maison.example') };
      await must(amendments.fillSchool(id, { content }));
      const [doubt, ...more] = await seatFindings(agreed, id);
      expect([doubt?.level, doubt?.confirmation, more]).toEqual(['warned', 'shared_seats', []]);
      expect(Object.values(doubt?.reason.numbers ?? {}).toSorted()).toEqual(['guardian', 'referent']);
      const others = AGREEMENT_CONFIRMATIONS.filter((warning) => warning !== 'shared_seats');
      expect(await amendments.open(id, others)).toMatchObject({ status: 409, body: { code: 'agreement.unlawful' } });
      await must(amendments.open(id));
      await world.query('update student set birth_date = $2 where id = $1', [studentId, found(born, 'the student').on]);
      await world.query('delete from guardian where student_id = $1', [studentId]);
    });

    it('move the days of the place once all have signed, validated again by the teacher; those of another agreement are not found, nor by its link', async () => {
      const moved = await signed();
      const ofMoved = new Amendments(world, 'agreement', moved);
      const { startOn, endOn } = await placementOf(world, moved);
      const id = await ofMoved.begin(['dates'], startOn);
      expect((await amendments.bySchool(`/${id}/withdrawal`, { reason: 'Non.' })).status).toBe(404);
      const seat = seatOf(await signatoriesOf(world, agreed.id), 'tutor');
      expect((await moved.office.client.post(at(moved, `/signatories/${seat.id}/renewal`))).status).toBe(404);
      const ofOther = { token: await amendments.token(), amendmentId: id };
      const unfound = { status: 404, body: { code: 'not-found' } };
      expect(await amendments.link('part', { ...ofOther, version: 1, content: {} }, 'put')).toMatchObject(unfound);
      expect(await amendments.link('completion', ofOther)).toMatchObject(unfound);
      const later = { effectiveOn: startOn, days: { startOn, endOn: dayIn(92) } };
      expect(await ofMoved.fillSchool(id, { effectiveOn: startOn })).toMatchObject({ status: 400, body: { errors: [{ path: 'days' }] } });
      await must(ofMoved.fillSchool(id, later));
      expect(await ofMoved.one(id)).toMatchObject({ isValidationDue: true });
      expect(await ofMoved.open(id)).toMatchObject({ status: 409, body: { code: 'amendment.not-validated' } });
      await must(moved.teacher.client.post(at(moved, `/amendments/${id}/validation`)));
      await must(ofMoved.open(id));
      expect(await placementOf(world, moved)).toMatchObject({ endOn });
      await ofMoved.signedByAll(id);
      expect(await placementOf(world, moved)).toMatchObject({ startOn, endOn: dayIn(92), state: 'signed' });
      expect((await ofMoved.seen()).consolidated.map(({ field }) => field)).toEqual(['endOn']);
    });

    it('that change nothing but the days are filled by the act that begins them; the host proposes days by its question', async () => {
      const moved = await signed();
      const ofMoved = new Amendments(world, 'agreement', moved);
      const { startOn } = await placementOf(world, moved);
      const days = { startOn, endOn: dayIn(95) };
      const wrong = await ofMoved.bySchool('', { ...ofMoved.input(['place']), days });
      expect(wrong).toMatchObject({ status: 400, body: { errors: [{ path: 'days', code: 'amendment.field-closed' }] } });
      const none = await ofMoved.bySchool('', { ...ofMoved.input(['dates'], startOn), days: await daysOf(world, moved) });
      expect(none).toMatchObject({ status: 409, body: { code: 'amendment.nothing-changes' } });
      const { id } = await must(ofMoved.bySchool('', { ...ofMoved.input(['dates'], startOn), days }));
      expect(await ofMoved.one(id)).toMatchObject({ state: 'school_done', isValidationDue: true, fields: [{ field: 'endOn' }] });
      const told = await world.query(
        `select count(*)::int as letters from email where letter = 'agreement-to-review' and entity_id = $1 and occurrence like $2`,
        [moved.id, `to-validate ${id}%`],
      );
      expect(told).toEqual([{ letters: 1 }]);
      await must(ofMoved.bySchool(`/${id}/withdrawal`, { reason: 'Autrement.' }));
      const asked = await must(ofMoved.byHost('', { ...ofMoved.input(['dates'], startOn), days }));
      expect(await ofMoved.one(asked.id)).toMatchObject({ state: 'asked', days });
    });

    it('are signed by the person who leaves, too, where the school wants it', async () => {
      const left = await signed();
      const ofLeft = new Amendments(world, 'agreement', left);
      const id = await ofLeft.begin(['tutor']);
      const { content } = (await ofLeft.one(id)) as unknown as { content: object };
      expect(content).not.toHaveProperty('tutorName');
      expect(await ofLeft.fillHost(id)).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'content.tutorName' }, { path: 'content.tutorEmail' }] },
      });
      await must(ofLeft.fillHost(id, { tutorName: 'Paul Mercier', tutorEmail: 'paul.mercier@amidon.example' }));
      await must(ofLeft.fillSchool(id));
      const confirmations = AGREEMENT_CONFIRMATIONS.map((warning) => ({ id: warning, words: 'Vérifié avec l’entreprise.' }));
      await must(ofLeft.bySchool(`/${id}/signatures`, { confirmations, replacedSign: true }));
      const tutors = (await ofLeft.seats(id)).filter(({ role }) => role === 'tutor').map(({ name }) => name);
      expect(tutors.toSorted()).toEqual([seatOf(await signatoriesOf(world, left.id), 'tutor').name, 'Paul Mercier'].toSorted());
    });

    it('interrupt the place, and it goes on by an act of the office; end it early with the reason, once all have signed: a student of age signs alone, though a minor on the first day', async () => {
      await runs(world, agreed);
      const away = { effectiveOn: dayIn(0), awayUntil: dayIn(5) };
      const id = await amendments.begin(['interruption'], dayIn(0));
      expect(await amendments.fillSchool(id, { ...away, awayUntil: dayIn(-1) })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'awayUntil' }] },
      });
      await must(amendments.fillSchool(id, away));
      await must(amendments.open(id));
      await amendments.signedByAll(id);
      expect(await placementOf(world, agreed)).toMatchObject({ state: 'interrupted' });
      // The place is not over, so a host without account can still use its link.
      expect((await amendments.link('lookup', { token: await amendments.token() })).status).toBe(200);
      for (let times = 0; times < 2; times += 1) await must(agreed.office.client.post(at(agreed, '/placement/resumption')));
      expect(await placementOf(world, agreed)).toMatchObject({ state: 'active' });

      await world.query(`update student set birth_date = current_date - interval '18 years 9 days' where id = $1`, [
        agreed.student.studentId,
      ]);
      const ending = await amendments.begin(['early_end'], dayIn(0));
      const [none, reason] = [{ effectiveOn: dayIn(0) }, { effectiveOn: dayIn(0), earlyEndReason: 'ended_by_intern' }];
      expect(await amendments.fillSchool(ending, none)).toMatchObject({ status: 400, body: { errors: [{ path: 'earlyEndReason' }] } });
      await must(amendments.fillSchool(ending, reason));
      await must(amendments.open(ending));
      expect((await amendments.seats(ending)).map(({ role }) => role)).not.toContain('guardian');
      await amendments.signedByAll(ending);
      const placement = await placementOf(world, agreed);
      expect(placement).toMatchObject({ state: 'ended_early', endOn: dayIn(0) });
      const reasons = await world.query(
        `select reason_code as reason from state_change where entity_id = $1 and to_state = 'ended_early'`,
        [placement.id],
      );
      expect(reasons).toEqual([{ reason: 'ended_by_intern' }]);
    });
  });

const daysOf = async (world: World, agreed: Pick<Agreed, 'id'>) => {
  const { startOn, endOn } = await placementOf(world, agreed);
  return { startOn, endOn };
};

export const placementOf = async (world: World, { id }: Pick<Agreed, 'id'>) =>
  found(
    (
      await world.query<{ id: string; state: string; startOn: string; endOn: string }>(
        `select placement.id, placement.state, start_on::text as "startOn", end_on::text as "endOn"
         from placement join agreement on agreement.placement_id = placement.id where agreement.id = $1`,
        [id],
      )
    )[0],
    'the placement',
  );

/** Moves the place so that it started ten days ago. */
export async function runs(world: World, { id }: Pick<Agreed, 'id'>): Promise<void> {
  const days = { startOn: dayIn(-10), endOn: dayIn(46) };
  await world.query(
    `update placement set state = 'active', start_on = $2, end_on = $3 where id = (select placement_id from agreement where id = $1)`,
    [id, days.startOn, days.endOn],
  );
  await world.query('update agreement set validated = validated || $2::jsonb where id = $1', [id, JSON.stringify(days)]);
}
