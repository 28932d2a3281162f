import { beforeAll, describe, expect, it } from '@jest/globals';
import { agreementCast, agreementToSign, seatOf, signatureToken, signedByCode } from '../../../support/builders/agreements.js';
import type { Client } from '../../../support/client.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const TOKEN = 'AbCdEf-0123456789_secret';
const PAGES = ['/signature', '/convention', '/place', '/responsable', '/invitation', '/confirmer', '/adresse/confirmer', '/connexion/lien'];

export const linkPages: WorldTests = (stageOf) =>
  describe('what a link opens', () => {
    let world: World;
    let visitor: Client;
    const headersOf = async (path: string) => (await visitor.get<string>(path)).headers;

    beforeAll(async () => {
      world = stageOf().world;
      visitor = world.client();
    });

    it.each([...PAGES.map((path) => `${path}?token=${TOKEN}`), `/desabonnement/${TOKEN}`, `/preferences/${TOKEN}`, '/signature'])(
      '%s is never indexed, cached or framed, and its address goes to no other site',
      async (path) => {
        const { body, headers } = await visitor.get<string>(path);
        const { 'content-security-policy': policy, ...said } = Object.fromEntries(headers);
        expect(said).toMatchObject({
          'x-robots-tag': 'noindex, nofollow, noarchive',
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-frame-options': 'DENY',
        });
        expect(policy).toContain("frame-ancestors 'none'");
        expect(body).toContain('<meta name="robots" content="noindex">');
        expect(body).not.toContain(TOKEN);
      },
    );

    it('other pages may be indexed and kept', async () => {
      const headers = await headersOf('/offres');
      expect([headers.get('x-robots-tag'), headers.get('cache-control')]).toEqual([null, 'no-cache']);
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    });

    it('are not barred in robots.txt: a crawler that may not read a page does not learn that it must not list it', async () => {
      const { body } = await visitor.get<string>('/robots.txt');
      expect(body).toContain('Disallow: /api/');
      for (const page of PAGES) expect(body).not.toContain(page);
      expect((await visitor.get<string>('/sitemap-pages.xml')).body).not.toMatch(/signature|convention|responsable/);
    });

    it('answers of the signature links are kept by nobody', async () => {
      const { people } = stageOf();
      const cast = await agreementCast(people);
      const { seats } = await agreementToSign(world, cast, await people.student(cast.classId));
      const seat = seatOf(seats, 'host');
      const token = await signatureToken(world, seat);
      await signedByCode(world, seat);
      const acts: readonly (readonly [act: string, status: number, body?: object])[] = [
        ['lookup', 200],
        ['file', 200],
        ['code', 409],
        ['signature', 400, {}],
        ['refusal', 409, { code: '000000', reason: 'Ce n’est plus le bon document.' }],
        ['delegation', 409, { code: '000000', name: 'Zoé Petit', email: 'zoe@amidon.example', hasPower: true }],
        ['renewal', 202],
      ];
      for (const [act, status, more] of acts) {
        const answer = await visitor.post<unknown>(`/api/signature-links/${act}`, { token, ...more });
        expect([act, answer.status, answer.headers.get('cache-control')]).toEqual([act, status, 'no-store']);
      }
    });
  });
