import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { becomes } from '../../../support/programs/local-start.js';
import type { ProcessWorld } from '../../../support/world.js';
import type { ProcessStage } from './process-stage.js';

interface Alerts {
  groups: { rules: { alert: string; expr: string }[] }[];
}

/** Matches metrics of Sève and of Node; `up` is added by Prometheus. */
const FIGURE = /\b(?:seve|nodejs)_\w+/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-/;
/** Longer than a reading is cached. */
const READ_ANEW_MS = 10_000;

export const figures = (stageOf: () => ProcessStage): void =>
  describe('the figures', () => {
    let world: ProcessWorld;
    let token: string;
    let ofApi: string;
    let ofWorker: string;
    const authorization = (secret: string) => ({ authorization: `Bearer ${secret}` });
    const workerUrl = () => `http://127.0.0.1:${world.env.SEVE_METRICS_PORT}`;
    const told = async (url: string, headers: Record<string, string>) => {
      const response = await fetch(`${url}/metrics`, { headers });
      return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
    };
    const read = async (url: string) => (await told(url, authorization(token))).text;
    const figureIn = (text: string, figure: string) =>
      Number(new RegExp(`^${figure.replaceAll(/[{}]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1]);
    const ready = async () => (await world.client().get<{ degraded: string[] }>('/api/health/ready')).body;

    beforeAll(async () => {
      ({ world } = stageOf());
      token = world.env.SEVE_METRICS_TOKEN ?? '';
      [ofApi, ofWorker] = [await read(world.url), await read(workerUrl())];
    });

    it('are told in the words of OpenMetrics by api and worker', async () => {
      for (const text of [ofApi, ofWorker]) expect(text.endsWith('# EOF\n')).toBe(true);
      expect((await told(world.url, authorization(token))).type).toContain('application/openmetrics-text');
      expect(figureIn(ofWorker, 'seve_matching_leader')).toBe(1);
    });

    it('are for who holds the token: a session, another token or none gets 401 and no figure', async () => {
      const { client } = await stageOf().people.coordinator();
      const cookie = client.cookiesFor().map(({ name, value }) => `${name}=${value}`);
      const refused: Record<string, string>[] = [{}, { cookie: cookie.join('; ') }, authorization(`${token}x`), authorization('')];
      for (const url of [world.url, workerUrl()]) {
        for (const headers of refused) {
          const { status, text } = await told(url, headers);
          expect(status).toBe(401);
          expect(text).not.toContain('seve_');
        }
      }
      expect((await fetch(`${workerUrl()}/`, { headers: authorization(token) })).status).toBe(404);
    });

    it('have every one that an alert names', () => {
      const { groups }: Alerts = parse(readFileSync('docker/alerts.yml', 'utf8'));
      const rules = groups.flatMap((group) => group.rules);
      expect(rules.length).toBeGreaterThan(8);
      const lines = new Set(`${ofApi}\n${ofWorker}`.split('\n').map((line) => /^\w+/.exec(line)?.[0]));
      const unknown = rules.flatMap(({ alert, expr }) =>
        (expr.match(FIGURE) ?? []).filter((name) => !lines.has(name)).map((name) => `${alert}: ${name}`),
      );
      expect(unknown).toEqual([]);
    });

    it('name routes by their template: no address, no id, nothing that a visitor chose', async () => {
      const visitor = world.client();
      for (const path of [`/api/offers/${randomUUID()}`, `/camille.roux@campus.example`, `/api/inconnue/${randomUUID()}`])
        await visitor.get(path);
      const text = await read(world.url);
      expect(text).toContain('route="/api/offers/:id",status="404"');
      expect(text).not.toMatch(UUID);
      expect(text).not.toMatch(/camille|inconnue|@/);
    });

    it('show a job that was given up and a letter that is late; ready tells the letter, and answers 200', async () => {
      expect(await ready()).toEqual({ ok: true, degraded: [] });
      const [job, letter] = [randomUUID(), randomUUID()];
      await world.query(
        `insert into outbox (id, job, payload, key, attempt, given_up_at, not_before)
         values ($1::uuid, 'expire-offer', jsonb_build_object('offerId', $1::text), $1::text, 30, now(), now() + interval '1 hour')`,
        [job],
      );
      await world.query(
        `insert into email (id, letter, to_address, locale, entity_type, entity_id, state, not_before, expires_at, lease_until)
         values ($1::uuid, 'offer-expired', 'tard@campus.example', 'fr', 'offer', $1::uuid, 'sending',
           now() - interval '16 minutes', now() + interval '1 day', now() + interval '1 hour')`,
        [letter],
      );
      await becomes('the letter is told', async () => (await ready()).degraded.includes('mail'), READ_ANEW_MS, 500);
      const text = await read(world.url);
      expect(figureIn(text, 'seve_jobs{state="given_up"}')).toBe(1);
      expect(figureIn(text, 'seve_oldest_unsent_letter_seconds')).toBeGreaterThan(900);
      expect(figureIn(text, 'seve_degraded{part="mail"}')).toBe(1);
      await world.query('delete from outbox where id = $1', [job]);
      await world.query('delete from email where id = $1', [letter]);
    });

    it('come from connections that say whose they are', async () => {
      const rows = await world.query<{ name: string }>(
        'select distinct application_name as name from pg_stat_activity where datname = current_database()',
      );
      const ofWhom = ['seve api', 'seve api limits', 'seve api queue', 'seve worker', 'seve worker leader', 'seve worker queue'];
      expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(ofWhom));
      expect(rows.map(({ name }) => name)).not.toContain('seve');
    });
  });
