import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { POST_SIDE, SIDE_POINTS, STARTING_POINTS, STUDENT_SIDE, WEIGHT_STEP, type WeightPoints } from '@seve/domain';
import { published, type Refusal } from '../../support/builders/offers.js';
import type { Member, Person, Student } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Version {
  number: number;
  version: string;
  points: WeightPoints;
  reason: string;
  language: string;
  restores: string | null;
  authorName: string | null;
}
interface Weights {
  number: number;
  criteria: { side: 'student' | 'post'; name: string; label: string }[];
  progress: { version: string; scored: number; toScore: number; isRunning: boolean; isStuck: boolean; movedAt: string | null };
  history: Version[];
}
interface Standing {
  rank: number;
  total: number;
}
interface Preview {
  cases: {
    side: string;
    name: string;
    detail: string | null;
    up: number;
    down: number;
    same: number;
    rows: { name: string; before: Standing; after: Standing }[];
  }[];
}

const REASON = 'Les entreprises disent que les compétences comptent moins que les dates.';
const POINTS: WeightPoints = STARTING_POINTS;
/** The least weight for each criterion of the student's side, and the rest for the distance. */
const each = Object.fromEntries(STUDENT_SIDE.map((name) => [name, WEIGHT_STEP])) as WeightPoints['student'];
const NEAR: WeightPoints = { ...POINTS, student: { ...each, reach: SIDE_POINTS - WEIGHT_STEP * (STUDENT_SIDE.length - 1) } };

export const weights: WorldTests = (stageOf) =>
  describe('the weights of the score', () => {
    let world: World;
    let coordinator: Person;
    let student: Student;
    let company: Member;
    const offers: string[] = [];

    const read = async (client = coordinator.client) => (await client.get<Weights>('/api/campus/weights')).body;
    const save = (body: object) => coordinator.client.post<Weights & Refusal>('/api/campus/weights', body);
    const preview = (body: object, query = '') => coordinator.client.post<Preview & Refusal>(`/api/campus/weights/preview${query}`, body);
    const outboxRows = () =>
      world.query<{ payload: { version: number; step: number } }>(
        "select payload from outbox where job = 'rescore' order by created_at, id",
      );
    const faultsOf = ({ status, body }: { status: number; body: Refusal }) => ({
      status,
      errors: body.errors?.map(({ path, code }) => `${path} ${code}`),
    });

    beforeAll(async () => {
      world = stageOf().world;
      const { people } = stageOf();
      coordinator = await people.coordinator();
      const classId = await people.classGroup(await people.teacher());
      student = await people.student(classId);
      const other = await people.student(classId, { firstName: 'Zoé', lastName: 'Wattrelos' });
      await world.query(`update student set commune_insee = '80001' where id = $1`, [other.studentId]);
      company = await people.company();
      for (const commune of ['80021', '60057', '02691']) {
        const offer = await published(company.client);
        offers.push(offer);
        await world.query('update offer set commune_insee = $2 where id = $1', [offer, commune]);
      }
      await world.query('update student set limit_km = 150');
      await world.query(
        `insert into match (student_id, offer_id, student_score, post_score, total, weights_version)
       select student.id, offer.id, 7000, 7000, 7000, 'v2' from student, offer`,
      );
    });

    afterAll(() => world.query(`update offer set status = 'closed', version = version + 1`));

    it('are told to the coordination with every version, and the reason of each', async () => {
      const { number, criteria, history, progress } = await read();
      expect(number).toBe(2);
      expect(criteria.map(({ side, name }) => `${side}.${name}`)).toEqual([
        ...STUDENT_SIDE.map((name) => `student.${name}`),
        ...POST_SIDE.map((name) => `post.${name}`),
      ]);
      expect(history.map(({ version, points, authorName }) => ({ version, points, authorName }))).toEqual([
        { version: 'v2', points: POINTS, authorName: null },
        { version: 'v1', points: POINTS, authorName: null },
      ]);
      expect(progress).toMatchObject({ version: 'v2', isRunning: false });
    });

    it.each<[string, object, string[]]>([
      ['a side that does not sum', { ...POINTS, student: { ...POINTS.student, reach: 2_100 } }, ['student weights.sum']],
      [
        'both sides that do not sum',
        { student: { ...POINTS.student, reach: 1_900 }, post: { ...POINTS.post, skills: 4_600 } },
        ['student weights.sum', 'post weights.sum'],
      ],
      ['languages that take all', { ...POINTS, post: { ...POINTS.post, languages: 4_500 } }, ['post.languages weights.languages']],
      ['nothing for a criterion', { ...POINTS, student: { ...POINTS.student, wishes: 0, reach: 2_500 } }, ['student.wishes field.min']],
      ['less than nothing', { ...POINTS, student: { ...POINTS.student, wishes: -100, reach: 2_600 } }, ['student.wishes field.min']],
      ['more than everything', { ...POINTS, post: { ...POINTS.post, skills: 10_100 } }, ['post.skills field.max']],
      [
        'half a point',
        { ...POINTS, student: { ...POINTS.student, wishes: 550, reach: 1_950 } },
        ['student.reach weights.step', 'student.wishes weights.step'],
      ],
      ['a text', { ...POINTS, student: { ...POINTS.student, wishes: '500' } }, ['student.wishes field.whole']],
      ['a criterion that is missing', { ...POINTS, student: { ...POINTS.student, wishes: undefined } }, ['student.wishes field.missing']],
      ['a criterion of nobody’s', { ...POINTS, student: { ...POINTS.student, age: 100 } }, ['student.age field.unknown']],
      ['no side', { post: POINTS.post }, ['student field.missing']],
      ['a side that is null', { ...POINTS, student: null }, ['student input.object']],
      ['a side that is a list', { ...POINTS, student: [] }, ['student input.object']],
      ['a side that is a text', { ...POINTS, student: 'tout' }, ['student input.object']],
    ])('are refused for %s, field by field, before and when they are saved', async (_what, points, errors) => {
      const shown = faultsOf(await preview(points));
      expect({ ...shown, errors: shown.errors?.sort() }).toEqual({ status: 400, errors: [...errors].sort() });
      const kept = faultsOf(await save({ ...points, basedOn: 2, reason: REASON }));
      expect({ ...kept, errors: kept.errors?.sort() }).toEqual({ status: 400, errors: [...errors].sort() });
      expect((await read()).number).toBe(2);
    });

    it('are saved with a reason that everybody may read', async () => {
      for (const reason of [undefined, '', 'Parce que', 'x'.repeat(501), '<b>Parce que les dates comptent</b>']) {
        expect((await save({ ...NEAR, basedOn: 2, reason })).status).toBe(400);
      }
      expect((await save({ ...NEAR, reason: REASON })).body.errors?.[0]).toMatchObject({ path: 'basedOn', code: 'field.missing' });
    });

    it('are tried on real lists under pseudonyms: who moves up, who down, by how much', async () => {
      const { status, body } = await preview(NEAR);
      expect(status).toBe(200);
      const sides = body.cases.map(({ side }) => side);
      expect(sides.filter((side) => side === 'student')).toHaveLength(2);
      expect(sides.filter((side) => side === 'offer')).toHaveLength(3);
      for (const { rows, up, down, same } of body.cases) {
        expect(rows.map(({ after }) => after.rank)).toEqual(rows.map((_row, index) => index + 1));
        expect(up + down + same).toBe(rows.length);
        const ranks = rows.map(({ before }) => before.rank);
        expect([...ranks].sort()).toEqual(rows.map((_row, index) => index + 1));
      }
      const lists = body.cases.filter(({ side }) => side === 'student');
      expect(lists.some(({ rows }) => rows.some(({ before, after }) => before.total !== after.total))).toBe(true);
      const said = JSON.stringify(body);
      for (const secret of [student.studentId, student.email, 'Inès', 'Lefebvre', 'Zoé', 'Wattrelos', '80001'])
        expect(said).not.toContain(secret);
    });

    it('draw the same cases for the same lot, and change nothing by being tried', async () => {
      const [one, same] = [await preview(NEAR, '?draw=7'), await preview(NEAR, '?draw=7')];
      expect(same.body).toEqual(one.body);
      expect((await preview(NEAR, '?draw=beaucoup')).status).toBe(400);
      expect((await preview(NEAR, '?draw=-1')).status).toBe(400);
      expect(await outboxRows()).toEqual([]);
      expect(await world.query('select number from weights_version where number > 2')).toEqual([]);
    });

    it('become a new version with its re-scoring in one stroke', async () => {
      const { status, body } = await save({ ...NEAR, basedOn: 2, reason: REASON, reasonEn: 'Companies say that dates count more.' });
      expect(status).toBe(201);
      expect(body.history[0]).toMatchObject({
        number: 3,
        version: 'v3',
        points: NEAR,
        reason: REASON,
        restores: null,
        authorName: 'Karim Lambert',
      });
      expect(body.progress).toEqual({
        ...{ version: 'v3', scored: 0, toScore: 2, isRunning: true, isStuck: false },
        ...{ movedAt: expect.any(String), finishedAt: null },
      });
      expect(await outboxRows()).toEqual([{ payload: { version: 3, step: 0 } }]);
      const progress = await coordinator.client.get('/api/campus/weights/progress');
      expect(progress.body).toEqual(body.progress);
    });

    it('whose lists do not move for minutes are said to stand still, until something is done', async () => {
      const progress = async () => (await read()).progress;
      await world.query(`update rescore set started_at = now() - interval '20 minutes', moved_at = now() - interval '6 minutes'`);
      const [{ moved_at: movedAt }] = (await world.query<{ moved_at: Date }>('select moved_at from rescore')) as [{ moved_at: Date }];
      expect(await progress()).toMatchObject({ isRunning: true, isStuck: true, movedAt: movedAt.toISOString() });
      await world.query('update rescore set moved_at = now()');
      expect(await progress()).toMatchObject({ isRunning: true, isStuck: false });
      await world.query(`update rescore set moved_at = now() - interval '6 minutes', finished_at = now() - interval '6 minutes'`);
      expect(await progress()).toMatchObject({ isRunning: false, isStuck: false });
      await world.query('update rescore set finished_at = null');
    });

    it('are those by which a score is explained from then on, and the public page says so', async () => {
      const page = await world.client().get<{
        version: string;
        criteria: { side: string; name: string; points: number }[];
        history: { version: string; reason: string; language: string; points: WeightPoints }[];
      }>('/api/score');
      expect(page.body.version).toBe('v3');
      expect(page.body.criteria[0]).toMatchObject({ side: 'student', name: 'reach', points: 9_600 });
      expect(page.body.history.map(({ version }) => version)).toEqual(['v3', 'v2', 'v1']);
      expect(page.body.history[0]).toMatchObject({ reason: REASON, language: 'fr' });
      expect(page.body.history.map(({ points }) => points)).toEqual([NEAR, POINTS, POINTS]);
      expect(JSON.stringify(page.body)).not.toContain('Lambert');
      const english = await world.client({ language: 'en' }).get<{ history: { reason: string; language: string }[] }>('/api/score');
      expect(english.body.history[0]).toMatchObject({ reason: 'Companies say that dates count more.', language: 'en' });
      const match = await student.client.get<{ weightsVersion: string; criteria: { name: string; side: string; possible: number }[] }>(
        `/api/student/matches/${offers[0]}`,
      );
      expect(match.body.weightsVersion).toBe('v3');
    });

    it('never change a list unseen: until it is scored again, it says that it is being scored', async () => {
      const list = async () => (await student.client.get<{ isBeingRescored: boolean }>('/api/student/matches')).body.isBeingRescored;
      expect(await list()).toBe(true);
      await world.query(`update match set weights_version = 'v3' where student_id = $1`, [student.studentId]);
      expect(await list()).toBe(false);
      await world.query(`update match set weights_version = 'v3'`);
    });

    it('are not written over by who has read older ones, nor saved without a change', async () => {
      const late = await save({ ...POINTS, basedOn: 2, reason: REASON });
      expect([late.status, late.body.code]).toEqual([409, 'weights.changed-meanwhile']);
      const same = await save({ ...NEAR, basedOn: 3, reason: REASON });
      expect([same.status, same.body.code]).toEqual([409, 'weights.unchanged']);
      const both = await Promise.all(
        [POINTS, { ...POINTS, student: { ...NEAR.student, reach: NEAR.student.reach - 100, wishes: 200 } }].map((points) =>
          save({ ...points, basedOn: 3, reason: REASON }),
        ),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect((await read()).number).toBe(4);
      expect((await outboxRows()).map(({ payload }) => payload.version)).toEqual([3, 4]);
    });

    it('sent again with the same key are saved once', async () => {
      const body = { ...NEAR, post: { ...POINTS.post, languages: 500 }, basedOn: 4, reason: REASON };
      const headers = { 'Idempotency-Key': 'poids-1' };
      const [first, again] = [
        await coordinator.client.request<Weights>('POST', '/api/campus/weights', body, headers),
        await coordinator.client.request<Weights>('POST', '/api/campus/weights', body, headers),
      ];
      expect([first.status, again.status]).toEqual([201, 201]);
      expect(again.body).toEqual(first.body);
      expect((await read()).number).toBe(5);
    });

    it('are taken back by a version equal to an older one', async () => {
      const restore = (number: string, body: object) =>
        coordinator.client.post<Weights & Refusal>(`/api/campus/weights/${number}/restoration`, body);
      const input = { basedOn: 5, reason: 'Trop de trajets : on revient aux premiers poids.' };
      for (const number of ['99', '0', 'v2', '1e3', '-1']) expect((await restore(number, input)).status).toBe(404);
      expect((await restore('2', { basedOn: 5 })).body.errors?.[0]).toMatchObject({ path: 'reason', code: 'field.missing' });
      expect((await restore('2', { ...input, basedOn: 4 })).body.code).toBe('weights.changed-meanwhile');
      expect((await restore('5', input)).body.code).toBe('weights.unchanged');
      const { status, body } = await restore('2', input);
      expect(status).toBe(201);
      expect(body.history[0]).toMatchObject({ version: 'v6', points: POINTS, restores: 'v2' });
      expect((await outboxRows()).at(-1)?.payload.version).toBe(6);
    });

    it('are kept as they were: nobody in the program may rewrite a version', async () => {
      const history = (await read()).history.map(({ version }) => version);
      expect(history).toEqual(['v6', 'v5', 'v4', 'v3', 'v2', 'v1']);
      const [rights] = await world.query(
        `select has_table_privilege('seve_app', 'weights_version', 'update') as change, has_table_privilege('seve_app', 'weights_version', 'delete') as erase`,
      );
      expect(rights).toEqual({ change: false, erase: false });
    });
  });
