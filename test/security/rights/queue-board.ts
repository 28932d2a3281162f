import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { published } from '../../support/builders/offers.js';
import { People, type Person } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import { startWorld, type World } from '../../support/world.js';
import { sendRaw } from './principals.js';

const BOARD = '/admin/queues';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Letters of the jobs in `mail`: for the published offer, and for the invitation. */
const LETTERS = ['offer-published', 'invitation'];
const PAGE = { accept: 'text/html' };
const WRITES = [
  ['PUT', '/api/queues/pause'],
  ['PUT', '/api/queues/mail/pause'],
  ['PUT', '/api/queues/mail/empty'],
  ['PUT', '/api/queues/mail/obliterate'],
  ['POST', '/api/queues/mail/add'],
] as const;
const SPELLINGS = [
  BOARD,
  `${BOARD}/`,
  `/${BOARD}`,
  '/%61dmin/queues',
  '/admin/%71ueues',
  '/ADMIN/queues',
  '/admin//queues',
  '/admin/./queues',
  '/x/../admin/queues',
  `${BOARD}/api/queues`,
  `/${BOARD}/api/queues`,
  '/%61dmin/queues/api/queues',
  `${BOARD}/static/js/..%2f..%2findex.ejs`,
];

interface Board {
  queues: { name: string; readOnlyMode: boolean; isPaused: boolean; counts: Record<string, number>; jobs: { data: object }[] }[];
}

const cookieOf = (client: Client) =>
  client
    .cookiesFor()
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');

/** Tests the dashboard of the queues on each backend. */
export function queueBoard(carriedBy: string, redis: () => Promise<string | null>): void {
  describe(`the dashboard of the queues on ${carriedBy}`, () => {
    let world: World;
    let coordinator: Person;
    let others: Record<string, Client>;
    const page = (client: Client) => client.request<string>('GET', BOARD, undefined, PAGE);
    const board = async (queue: string) =>
      (await coordinator.client.get<Board>(`${BOARD}/api/queues?activeQueue=${queue}&status=latest&page=1&jobsPerPage=10`)).body;

    beforeAll(async () => {
      const redisUrl = await redis();
      world = await startWorld({ workers: 0, ...(redisUrl && { redisUrl }) });
      const people = new People(world);
      coordinator = await people.coordinator();
      const teacher = await people.teacher();
      const company = await people.company();
      others = {
        teacher: teacher.client,
        student: (await people.student(await people.classGroup(teacher))).client,
        company: company.client,
      };
      await published(company.client);
      await coordinator.client.post('/api/invitations', { role: 'campus_coordinator', email: 'nouvelle@campus.example' });
    });
    afterAll(() => world?.stop());

    it('asks a visitor to sign in first, and answers 401 to what is no page', async () => {
      const visitor = world.client();
      const { status, headers } = await page(visitor);
      expect([status, headers.get('location')]).toEqual([302, '/connexion?retour=%2Fadmin%2Fqueues']);
      expect((await visitor.get<{ code: string }>(`${BOARD}/api/queues`)).body).toMatchObject({ status: 401, code: 'http.401' });
    });

    it('is not found by any other role, however its address is written', async () => {
      const wrong: string[] = [];
      for (const [role, client] of Object.entries({ ...others, visitor: world.client() })) {
        for (const path of SPELLINGS) {
          for (const method of ['GET', 'HEAD']) {
            const { status, type } = await sendRaw(world, method, path, cookieOf(client), null);
            const isTheWebApp = path.includes('//') && status === 200 && type.startsWith('text/html');
            if (![400, 401, 404].includes(status) && !isTheWebApp) wrong.push(`${role} gets ${status} for ${method} ${path}`);
          }
          const { body } = await client.request<unknown>('GET', path, undefined, PAGE);
          if (/__UI_CONFIG__|"queues"/.test(JSON.stringify(body))) wrong.push(`${role} sees ${path}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    it('shows the coordinator every queue, and of a job its ids alone', async () => {
      expect((await page(coordinator.client)).status).toBe(200);
      const { queues } = await board('mail');
      expect(queues.map(({ name, readOnlyMode }) => [name, readOnlyMode])).toEqual([
        ['matching', true],
        ['notifications', true],
        ['mail', true],
      ]);
      const jobs = [...queues, ...(await board('matching')).queues].flatMap((queue) => queue.jobs);
      expect(jobs.map(({ data }) => Object.keys(data))).toEqual([...LETTERS.map(() => ['lane']), []]);
      const values = jobs.flatMap(({ data }) => Object.values(data));
      expect(values.filter((value) => typeof value !== 'number' && !UUID.test(String(value)))).toEqual([]);
    });

    it.each(WRITES)('has no way to change a queue: %s %s', async (method, path) => {
      expect((await coordinator.client.request<unknown>(method, `${BOARD}${path}`, {})).status).toBe(404);
      const mail = (await board('mail')).queues.find(({ name }) => name === 'mail');
      expect([mail?.isPaused, mail?.jobs.length]).toEqual([false, LETTERS.length]);
    });

    it('runs no script that is not a file of ours, and asks nothing of any other site', async () => {
      const { body, headers } = await page(coordinator.client);
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*connect-src 'self'/);
      const inline = [...body.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(([, attributes]) => attributes);
      expect(inline).toEqual([' id="__UI_CONFIG__" type="application/json"']);
    });

    it('speaks the language of its reader, and names no other site', async () => {
      const { body: french } = await page(coordinator.client);
      expect(french).toContain('<html lang="fr"');
      expect(french).not.toMatch(/https?:\/\//);
      await coordinator.client.put('/api/account/locale', { locale: 'en' });
      const { body: english } = await page(coordinator.client);
      expect(english).toContain('"lng":"en-GB"');
      expect(JSON.stringify(await board('mail'))).toContain('Letters to send');
      await coordinator.client.put('/api/account/locale', { locale: 'fr' });
      expect(JSON.stringify(await board('mail'))).toContain('Lettres à envoyer');
    });

    it('keeps no session alive by asking again and again; opening it does', async () => {
      const idle = async () => {
        const [row] = await world.query<{ minutes: number }>(
          'select round(extract(epoch from now() - updated_at) / 60)::int as minutes from session where account_id = $1',
          [coordinator.accountId],
        );
        return row?.minutes;
      };
      await world.query(`update session set updated_at = now() - interval '10 minutes' where account_id = $1`, [coordinator.accountId]);
      await board('mail');
      expect(await idle()).toBe(10);
      await page(coordinator.client);
      expect(await idle()).toBe(0);
    });
  });
}
