import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PAGE_NOTICES_CHANNEL } from '@seve/database';
import { published } from '../../support/builders/offers.js';
import type { Member, People, Student } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import { EventStream } from '../../support/event-stream.js';
import type { WorldTests } from '../../support/one-world.js';
import { becomes } from '../../support/programs/local-start.js';
import type { World } from '../../support/world.js';

const NOTICES = '/api/account/notices';
const MOVED = { type: 'matches', data: 'matches' };
const NEWS = { type: 'news', data: 'news' };
const REPLACED = { type: 'replaced', data: 'replaced' };
const HEARS = `seve hears ${PAGE_NOTICES_CHANNEL}`;

export const movedMatches: WorldTests = (stageOf) =>
  describe('an open page learns that its matches have moved', () => {
    let world: World;
    let people: People;
    let classId: string;
    let student: Student;
    let company: Member;
    let offerId: string;
    const open: EventStream[] = [];
    /** Streams of an account that signs out before the first test, and of another that stays; their end is awaited late. */
    let [signedOut, stays]: EventStream[] = [];

    beforeAll(async () => {
      ({ world, people } = stageOf());
      classId = await people.classGroup(await people.teacher());
      company = await people.company();
      offerId = await published(company.client);
      await becomes('the api listens', async () => {
        const rows = await world.query(
          "select 1 from pg_stat_activity where datname = current_database() and application_name = $1 and state = 'idle' and query ~ '^(listen|select 1)'",
          [HEARS],
        );
        return rows.length === 1;
      });
      const [leaving, other] = [await people.student(classId), await people.student(classId)];
      signedOut = await EventStream.open(leaving.client, NOTICES);
      stays = await EventStream.open(other.client, NOTICES);
      await leaving.client.post('/api/auth/sign-out');
    });
    beforeEach(async () => {
      student = await people.student(classId);
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((stream) => stream.close()));
    });

    async function listen(client: Client, path = NOTICES): Promise<EventStream> {
      const stream = await EventStream.open(client, path);
      open.push(stream);
      return stream;
    }
    /** Returns all events of a page: four newer pages of its session close its stream, whose last event says so. */
    async function heardInAll(stream: EventStream, client: Client) {
      for (let count = 0; count < 4; count += 1) await listen(client);
      await stream.ended;
      expect(stream.events.at(-1)).toEqual(REPLACED);
      return stream.events.slice(0, -1);
    }
    const notify = (notice: string) => world.query('select pg_notify($1, $2)', [PAGE_NOTICES_CHANNEL, notice]);
    const tell = ({ studentIds }: { studentIds: string[] }) => notify(JSON.stringify({ topic: 'matches', ids: studentIds }));

    it('tells a student of the own list, and not of another’s', async () => {
      const other = await people.student(classId);
      const [own, others] = [await listen(student.client), await listen(other.client)];
      await tell({ studentIds: [student.studentId] });
      expect(await own.heard(1)).toEqual([MOVED]);
      expect(await heardInAll(others, other.client)).toEqual([]);
    });

    it('tells a company of its news only: the list of candidates of an offer has no line of its own', async () => {
      const other = await people.company();
      const [own, others] = [await listen(company.client), await listen(other.client)];
      await tell({ studentIds: [student.studentId, company.companyId] });
      await notify(JSON.stringify({ topic: 'news', ids: [company.accountId] }));
      expect(await own.heard(1)).toEqual([NEWS]);
      expect(await heardInAll(others, other.client)).toEqual([]);
      expect((await company.client.get(`/api/offers/${offerId}/candidates/moves`)).status).toBe(404);
      expect((await world.client().get(NOTICES)).status).toBe(401);
    });

    it('says at most once a second what happens many times, and the last of it too', async () => {
      const stream = await listen(student.client);
      const startedAt = Date.now();
      for (let count = 0; count < 30; count += 1) {
        await tell({ studentIds: [student.studentId] });
      }
      await stream.heard(1);
      const before = stream.events.length;
      await tell({ studentIds: [student.studentId] });
      await stream.heard(before + 1);
      const events = await heardInAll(stream, student.client);
      expect(events.length).toBeGreaterThanOrEqual(2);
      expect(events.length).toBeLessThanOrEqual(1 + Math.ceil((Date.now() - startedAt) / 1_000));
    });

    it('is neither compressed nor kept, whatever the browser would take', async () => {
      const { headers } = await listen(student.client);
      expect(headers.get('content-type')).toMatch(/^text\/event-stream/);
      expect(headers.get('content-encoding')).toBeNull();
      expect(headers.get('cache-control')).toContain('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
    });

    it('keeps four pages of one session: the fifth takes the place of the oldest, which is told so', async () => {
      const pages: EventStream[] = [];
      while (pages.length < 5) pages.push(await listen(student.client));
      const [first, ...others] = pages;
      await first?.ended;
      expect(first?.events).toEqual([REPLACED]);
      expect(others.map(({ isOpen }) => isOpen)).toEqual([true, true, true, true]);
      await tell({ studentIds: [student.studentId] });
      for (const page of others) expect(await page.heard(1)).toEqual([MOVED]);
    });

    it('does not count the pages of another session, nor those that were closed', async () => {
      const elsewhere = await people.signIn(student.email);
      const pages = [await listen(student.client), await listen(elsewhere)];
      for (let count = 0; count < 4; count += 1) await (await listen(student.client)).close();
      pages.push(await listen(student.client), await listen(student.client), await listen(student.client));
      await tell({ studentIds: [student.studentId] });
      for (const page of pages) expect(await page.heard(1)).toEqual([MOVED]);
      expect(pages.map(({ isOpen }) => isOpen)).toEqual(pages.map(() => true));
    });

    it('tells every page to look once when its own line to the database was lost, and goes on', async () => {
      const stream = await listen(student.client);
      const cut = await world.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = $1',
        [HEARS],
      );
      expect(cut).toHaveLength(1);
      expect(await stream.heard(2)).toEqual([MOVED, NEWS]);
      await tell({ studentIds: [student.studentId] });
      expect(await stream.heard(3)).toEqual([MOVED, NEWS, MOVED]);
    });

    it('hears the next notice after one that nobody understands', async () => {
      const stream = await listen(student.client);
      for (const nonsense of ['', 'null', '{', '{"topic":"all","ids":[]}']) await notify(nonsense);
      await tell({ studentIds: [student.studentId] });
      expect(await stream.heard(1)).toEqual([MOVED]);
    });

    it('ends within minutes of signing out, and no other page with it', async () => {
      await signedOut?.ended;
      expect([signedOut?.isOpen, stays?.isOpen]).toEqual([false, true]);
      await stays?.close();
    }, 600_000);

    it('does not keep the api from stopping', async () => {
      const stream = await listen(student.client);
      const startedAt = Date.now();
      await world.api.stop();
      await stream.ended;
      expect(Date.now() - startedAt).toBeLessThan(50_000);
    });
  });
