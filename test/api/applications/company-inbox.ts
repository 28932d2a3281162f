import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Student } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Row {
  id: string;
  status: string;
  answerDueOn: string | null;
  undoUntil: string | null;
  version: number;
}
interface Inbox extends Refusal {
  items: Row[];
  next: string | null;
  byStage: { stage: string; applications: number }[];
  offers: { id: string; title: string; applications: number }[];
}
interface Neighbours {
  previousId: string | null;
  nextId: string | null;
  position: number | null;
  total: number;
}
interface Answered {
  id: string;
  outcome: string;
  problem: string | null;
  letters: { subject: string; html: string; text: string }[];
  application: Row;
}

export const companyInbox: WorldTests = (given) =>
  describe('every application to a company in one list', () => {
    let world: World;
    let people: People;
    let company: Member;
    let stranger: Member;
    let students: Student[];
    let offers: { sugar: string; starch: string };
    /** Ids of applications sent one day after another, the first 15 days ago. */
    let sent: { first: string; second: string; third: string; fourth: string };

    const list = async (query = '', { client }: Pick<Member, 'client'> = company) =>
      (await client.get<Inbox>(`/api/company/applications?${query}`)).body;
    const ids = async (query?: string) => (await list(query)).items.map(({ id }) => id);
    const neighbours = async (id: string, query = '') =>
      (await company.client.get<Neighbours>(`/api/applications/${id}/neighbours?${query}`)).body;
    const sentDaysAgo = async (id: string, days: number) => {
      await world.query(`update application set created_at = now() - $2 * interval '1 day' where id = $1`, [id, days]);
      await world.query(`update state_change set created_at = now() - $2 * interval '1 day' where entity_id = $1`, [id, days]);
    };

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      stranger = await people.company('Sucrerie de l’Omignon');
      const classId = await people.classGroup(await people.teacher());
      students = [];
      for (const firstName of ['Inès', 'Léo', 'Jade', 'Noé']) students.push(await people.student(classId, { firstName }));
      offers = {
        sugar: await published(company.client, { title: 'Contrôle du sucre', seats: 4 }),
        starch: await published(company.client, { title: 'Contrôle de l’amidon', seats: 4 }),
      };
      const [ines, leo, jade, noe] = students.map(({ client }) => client);
      if (!ines || !leo || !jade || !noe) throw new Error('four students');
      sent = {
        first: await applied(ines, offers.sugar),
        second: await applied(leo, offers.starch),
        third: await applied(jade, offers.sugar),
        fourth: await applied(noe, offers.sugar),
      };
      await sentDaysAgo(sent.first, 15);
      await sentDaysAgo(sent.second, 9);
      await sentDaysAgo(sent.third, 4);
      await sentDaysAgo(sent.fourth, 0);
    });

    it('puts the newest first, and who has waited longest first among those who wait', async () => {
      expect(await ids()).toEqual([sent.fourth, sent.third, sent.second, sent.first]);
      expect(await ids('stage=waiting')).toEqual([sent.first, sent.second, sent.third, sent.fourth]);
    });

    it('says the day on which the campus takes over, 14 days after the sending', async () => {
      const { items } = await list('stage=waiting');
      const dueIn = items.map(({ answerDueOn }) => Math.round((Date.parse(`${answerDueOn}T12:00:00Z`) - Date.now()) / 86_400_000));
      for (const [index, days] of [-1, 5, 10, 14].entries()) expect(Math.abs((dueIn[index] ?? 99) - days)).toBeLessThanOrEqual(1);
    });

    it('is filtered by offer, site, stage and days of waiting, and counts each stage', async () => {
      expect(await ids(`offerId=${offers.starch}`)).toEqual([sent.second]);
      expect(await ids('stage=waiting&days=7')).toEqual([sent.first, sent.second]);
      expect(await ids('unsolicited=true')).toEqual([]);
      const { companySiteId } = (
        await world.query<{ companySiteId: string }>('select company_site_id as "companySiteId" from offer where id = $1', [offers.sugar])
      )[0] ?? { companySiteId: '' };
      expect(await ids(`siteId=${companySiteId}`)).toHaveLength(4);
      expect(await ids(`siteId=${sent.first}`)).toEqual([]);
      const { byStage, offers: applied } = await list(`offerId=${offers.sugar}&stage=ended`);
      expect(byStage).toEqual([
        { stage: 'waiting', applications: 3 },
        ...['late', 'interview', 'pool', 'offered', 'ended'].map((stage) => ({ stage, applications: 0 })),
      ]);
      expect(applied.map(({ title, applications }) => `${title} ${applications}`).sort()).toEqual([
        'Contrôle de l’amidon 1',
        'Contrôle du sucre 3',
      ]);
    });

    it.each(['stage=waiting&', ''])('goes on page by page, none twice (%s)', async (query) => {
      const first = await list(`${query}limit=3`);
      const second = await list(`${query}limit=3&cursor=${first.next}`);
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(await ids(query));
      expect(second.next).toBeNull();
    });

    it('refuses a filter that is none', async () => {
      for (const query of ['stage=cold', 'siteId=1', 'days=31']) {
        const { status, body } = await company.client.get<Refusal>(`/api/company/applications?${query}`);
        expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path: query.split('=')[0] });
      }
    });

    it('tells the one before and the one after, in the order and with the filter of the list', async () => {
      expect(await neighbours(sent.second, 'stage=waiting')).toEqual({
        previousId: sent.first,
        nextId: sent.third,
        position: 2,
        total: 4,
      });
      expect(await neighbours(sent.third, `offerId=${offers.sugar}`)).toEqual({
        previousId: sent.fourth,
        nextId: sent.first,
        position: 2,
        total: 3,
      });
      expect(await neighbours(sent.first, 'stage=waiting')).toMatchObject({ previousId: null, nextId: sent.second, position: 1 });
    });

    describe('answered together', () => {
      const REFUSAL = { answer: 'rejection', reason: 'position_filled', message: 'Merci de votre envoi.' };
      const send = (act: 'answers' | 'answers/preview', body: object, { client }: Pick<Member, 'client'> = company) =>
        client.post<Answered[] & Refusal>(`/api/company/applications/${act}`, body);
      const of = (...applications: (string | object)[]) => applications.map((one) => (typeof one === 'string' ? { id: one } : one));

      it('are previewed: the letter of each person, and nothing is done', async () => {
        const before = await lettersAbout(world, sent.third);
        const own = { id: sent.fourth, message: 'Noé, écrivez-nous en mars.' };
        const { status, body } = await send('answers/preview', { ...REFUSAL, applications: of(sent.third, own) });
        expect(status).toBe(200);
        expect(body.map(({ id, outcome }) => [id, outcome])).toEqual([
          [sent.third, 'answered'],
          [sent.fourth, 'answered'],
        ]);
        const [third, fourth] = body.map(({ letters }) => letters[0]);
        expect(third?.subject).toBe('Amidonnerie du Santerre vous a répondu');
        expect(third?.text).toContain('Jade');
        expect(third?.text).toContain('la place est déjà prise');
        expect(third?.html).toContain('Merci de votre envoi.');
        expect(fourth?.text).toContain('Noé, écrivez-nous en mars.');
        expect(fourth?.text).not.toContain('Merci de votre envoi.');
        expect(await statusOf(world, sent.third)).toBe('submitted');
        expect(await lettersAbout(world, sent.third)).toEqual(before);
      });

      it('never show the company which other offers suit the student', async () => {
        const rival = await published(stranger.client, { title: 'Une offre voisine' });
        await world.query(
          "insert into match (student_id, offer_id, student_score, post_score, total, weights_version) values ($1, $2, 8000, 8000, 8000, 'v1')",
          [students[2]?.studentId, rival],
        );
        const { body } = await send('answers/preview', { ...REFUSAL, applications: of(sent.third) });
        expect(body[0]?.letters).toHaveLength(1);
        expect(JSON.stringify(body)).not.toContain('Une offre voisine');
      });

      it('are refused each with its letter, may be taken back one by one, and what moved meanwhile is said and not answered', async () => {
        const withdrawn = await students[3]?.client.post(`/api/applications/${sent.fourth}/withdrawal`, {});
        expect(withdrawn?.status).toBe(200);
        const version = (await list()).items.find(({ id }) => id === sent.third)?.version;
        const preview = await send('answers/preview', { ...REFUSAL, applications: of(sent.fourth) });
        expect(preview.body[0]).toMatchObject({ outcome: 'moved', letters: [] });
        const { status, body } = await send('answers', {
          ...REFUSAL,
          applications: of({ id: sent.third, version }, { id: sent.fourth, version: 1 }),
        });
        expect(status).toBe(200);
        expect(body.map(({ id, outcome }) => [id, outcome])).toEqual([
          [sent.third, 'answered'],
          [sent.fourth, 'moved'],
        ]);
        expect(body[1]?.problem).toContain('retirée');
        expect(await statusOf(world, sent.fourth)).toBe('withdrawn');
        expect(body[0]?.application).toMatchObject({ status: 'rejected', undoUntil: expect.any(String) });
        const [letter] = await world.query<{ params: { ideas: { title: string }[] } }>(
          `select params from email where entity_id = $1 and letter = 'application-rejected'`,
          [sent.third],
        );
        expect(letter?.params.ideas.map(({ title }) => title)).toEqual(['Une offre voisine']);
        await act(company.client, sent.third, 'undoing');
        expect(await statusOf(world, sent.third)).toBe('submitted');
        const left = await world.query<{ state: string }>(
          `select state from email where entity_id = $1 and letter = 'application-rejected'`,
          [sent.third],
        );
        expect(left.map(({ state }) => state)).toEqual(['suppressed']);
      });

      it('keep their place in the list of those who wait, once answered: the next one is still next', async () => {
        await send('answers', { ...REFUSAL, applications: of(sent.second) });
        expect(await neighbours(sent.second, 'stage=waiting')).toEqual({
          previousId: sent.first,
          nextId: sent.third,
          position: null,
          total: 2,
        });
        await act(company.client, sent.second, 'undoing');
      });

      it('are kept for later, but for a child under 15', async () => {
        const [child] = [students[0]];
        await world.query(`update student set birth_date = (now() - interval '14 years')::date where id = $1`, [child?.studentId]);
        const { body } = await send('answers', { answer: 'pooling', applications: of(sent.first, sent.second) });
        expect(body.map(({ outcome }) => outcome)).toEqual(['barred', 'answered']);
        expect(body[0]?.problem).toContain('15 ans');
        expect([await statusOf(world, sent.first), await statusOf(world, sent.second)]).toEqual(['submitted', 'pool']);
        expect(await lettersAbout(world, sent.second)).toContain(`application-pooled > ${students[1]?.email}`);
      });

      it('are refused whole where something is wrong, by its name', async () => {
        const [one] = [{ id: '0192f3c8-0000-7000-8000-000000000000' }];
        const many = Array.from({ length: 31 }, (_, n) => ({ id: `0192f3c8-0000-7000-8000-0000000000${n + 10}` }));
        for (const [path, body] of [
          ['answer', { answer: 'offering', applications: [one] }],
          ['reason', { answer: 'rejection', applications: [one] }],
          ['applications', { answer: 'pooling', applications: [one, one] }],
          ['applications', { answer: 'pooling', applications: many }],
        ] as const)
          expect((await send('answers', body)).body.errors?.map((fault) => fault.path)).toContain(path);
      });
    });
  });
