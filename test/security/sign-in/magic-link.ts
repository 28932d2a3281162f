import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../support/builders/offers.js';
import { PASSWORD, type People, type Person } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import { found } from '../../support/found.js';
import { lettersTo, tokenFrom } from '../../support/letters.js';
import type { World } from '../../support/world.js';
import type { SignInWorld } from './sign-in-world.js';

/** T9: a sign-in link works once, for the person who requested it, and opening it does not use it up. */
export const describeMagicLink = (story: () => SignInWorld) =>
  describe('the magic link (T9)', () => {
    let world: World;
    let people: People;

    const ask = (email: string, client = world.client()) => client.post<Partial<Refusal>>('/api/auth/magic-link', { email });
    const spend = (client: Client, token: string, code?: string) =>
      client.post<Refusal>('/api/auth/magic-link/session', code === undefined ? { token } : { token, code });
    const isSignedIn = async (client: Client) => (await client.get<{ account: unknown }>('/api/account/me')).body.account !== null;
    const sessionsOf = ({ accountId }: Person) => world.query('select 1 from session where account_id = $1', [accountId]);
    const codeFrom = async (email: string) => {
      const [row] = await world.query<{ code: string }>(
        `select params ->> 'code' as code from email where letter = 'magic-link' and to_address = $1 order by created_at desc, id desc limit 1`,
        [email],
      );
      return found(row, 'a letter with a code').code;
    };
    const linkFor = async (person: Person, client: Client) => {
      expect((await ask(person.email, client)).status).toBe(200);
      return tokenFrom(world, 'magic-link', person.email);
    };

    beforeAll(async () => {
      ({ world, people } = story());
      await world.query('delete from throttle');
    });

    it('opens exactly one session, spent fifty times at once', async () => {
      const person = await people.teacher();
      const before = (await sessionsOf(person)).length;
      const browser = world.client();
      const token = await linkFor(person, browser);
      const answers = await Promise.all(Array.from({ length: 50 }, () => spend(browser, token)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(new Set(answers.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(new Set(['link.spent']));
      expect(await sessionsOf(person)).toHaveLength(before + 1);
      expect(await isSignedIn(browser)).toBe(true);
    });

    it('is not spent by who only looks: twenty times HEAD and GET, of its page and of its address', async () => {
      const person = await people.coordinator();
      const browser = world.client();
      const token = await linkFor(person, browser);
      for (let look = 0; look < 20; look += 1) {
        for (const method of ['HEAD', 'GET']) {
          expect((await fetch(`${world.url}/connexion/lien?token=${token}`, { method })).status).toBeLessThan(500);
          expect((await fetch(`${world.url}/api/auth/magic-link/session?token=${token}`, { method })).status).toBe(404);
        }
      }
      expect((await spend(browser, token)).status).toBe(200);
      expect(await isSignedIn(browser)).toBe(true);
    });

    it('makes the session that signing in makes', async () => {
      const person = await people.company();
      const browser = world.client();
      const byLink = await spend(browser, await linkFor(person, browser));
      const byPassword = await world.client().post('/api/auth/sign-in/email', { email: person.email, password: PASSWORD });
      const shape = (headers: Headers) =>
        headers
          .getSetCookie()
          .filter((line) => line.startsWith('seve_session='))
          .map((line) =>
            line
              .replace(/=[^;]+/, '=…')
              .split('; ')
              .sort(),
          );
      expect(shape(byLink.headers)).toEqual(shape(byPassword.headers));
      const rows = await world.query<{ lasts: number }>(
        `select round(extract(epoch from expires_at - created_at) / 60)::int as lasts from session where account_id = $1`,
        [person.accountId],
      );
      expect(new Set(rows.map(({ lasts }) => lasts))).toEqual(new Set([720]));
    });

    it('is refused a second time, and once its ten minutes are over', async () => {
      const person = await people.coordinator();
      const browser = world.client();
      const token = await linkFor(person, browser);
      expect((await spend(browser, token)).status).toBe(200);
      const again = await spend(browser, token);
      expect({ status: again.status, code: again.body.code }).toEqual({ status: 400, code: 'link.spent' });

      const late = await linkFor(person, browser);
      const [row] = await world.query<{ minutes: number }>(
        `select round(extract(epoch from expires_at - created_at) / 60)::int as minutes from account_token where purpose = 'magic_link' and used_at is null`,
      );
      expect(row?.minutes).toBe(10);
      await world.query(`update account_token set expires_at = now() - interval '1 second' where purpose = 'magic_link'`);
      expect((await spend(browser, late)).body.code).toBe('link.spent');
      expect((await spend(browser, 'not-a-link')).body.code).toBe('link.spent');
    });

    it('takes its other links with it', async () => {
      const person = await people.coordinator();
      const browser = world.client();
      const first = await linkFor(person, browser);
      const second = await linkFor(person, browser);
      expect((await spend(browser, second)).status).toBe(200);
      expect((await spend(browser, first)).body.code).toBe('link.spent');
    });

    it('wants the code of the letter in a browser that did not ask, and five wrong ones end it', async () => {
      const person = await people.coordinator();
      const token = await linkFor(person, world.client());
      const code = await codeFrom(person.email);
      expect(code).toMatch(/^\d{6}$/);
      const elsewhere = world.client();
      const refused = await spend(elsewhere, token);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 403, code: 'magic-link.code-needed' });
      expect((await spend(elsewhere, token, code === '000000' ? '000001' : '000000')).status).toBe(400);
      expect((await spend(elsewhere, token, `${code.slice(0, 3)} ${code.slice(3)}`)).status).toBe(200);
      expect(await isSignedIn(elsewhere)).toBe(true);

      const stolen = await linkFor(person, world.client());
      const good = await codeFrom(person.email);
      const wrong = good === '111111' ? '222222' : '111111';
      for (let guess = 0; guess < 5; guess += 1) expect((await spend(world.client(), stolen, wrong)).status).toBe(400);
      expect((await spend(world.client(), stolen, good)).status).toBe(429);
    });

    it('another browser’s own request does not stand for the one that asked', async () => {
      const [person, other] = [await people.coordinator(), await people.coordinator()];
      const browser = world.client();
      await linkFor(other, browser);
      const token = await linkFor(person, world.client());
      expect((await spend(browser, token)).body.code).toBe('magic-link.code-needed');
    });

    it('says the same to an address that nobody has, and writes nothing', async () => {
      const { email } = await people.coordinator();
      const [known, unknown] = [await ask(email), await ask('inconnu@nulle-part.example')];
      const shape = (headers: Headers) => headers.getSetCookie().map((line) => line.replace(/=[^;]{43};/, '=…;'));
      expect({ status: unknown.status, body: unknown.body }).toEqual({ status: known.status, body: known.body });
      expect(shape(unknown.headers)).toEqual(shape(known.headers));
      expect(shape(known.headers)[0]).toContain('=…;');
      expect(await lettersTo(world, 'inconnu@nulle-part.example')).toEqual([]);
      expect(await world.query('select 1 from account_token where token_hash = $1', [await tokenFrom(world, 'magic-link', email)])).toEqual(
        [],
      );
    });

    it('an address whose sign-up waits gets the link of its sign-up instead, and an unconfirmed account none at all', async () => {
      const email = 'attend@sucre.example';
      await world.query(
        `insert into pending_sign_up (id, email, first_name, last_name, locale, siret, company_name, address, commune_insee, token_hash, expires_at)
       values (gen_random_uuid(), $1, 'Ana', 'Petit', 'fr', '73282932000074', 'Sucrerie', '1 rue', '80021', 'x', now())`,
        [email],
      );
      await ask(email);
      expect(await lettersTo(world, email)).toEqual(['account-confirmation']);
      const confirmation = await tokenFrom(world, 'account-confirmation', email);
      expect((await spend(world.client(), confirmation)).body.code).toBe('link.spent');
      const person = await people.coordinator();
      await world.query('update account set email_verified = false where id = $1', [person.accountId]);
      expect((await ask(person.email)).status).toBe(200);
      expect(await lettersTo(world, person.email)).toEqual([]);
    });

    it('confirms no address: the link of one purpose does not serve another', async () => {
      const person = await people.coordinator();
      const token = await linkFor(person, world.client());
      expect((await world.client().post<Refusal>('/api/account/confirmation', { token, password: PASSWORD })).body.code).toBe('link.spent');
    });

    it('is written three times in its life at most, so that the last one still opens while another is refused', async () => {
      const person = await people.coordinator();
      const browser = world.client();
      for (let time = 0; time < 3; time += 1) expect((await ask(person.email, browser)).status).toBe(200);
      const refused = await ask(person.email, browser);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 429, code: 'link.too-many' });
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(600);
      expect(await lettersTo(world, person.email)).toHaveLength(3);
      const [unknown] = await Promise.all([1, 2, 3, 4].map(() => ask('inconnu.aussi@nulle-part.example'))).then((all) =>
        all.filter(({ status }) => status === 429),
      );
      expect(unknown?.body).toMatchObject({ code: 'link.too-many' });
      expect((await spend(browser, await tokenFrom(world, 'magic-link', person.email))).status).toBe(200);
    });

    it('strangers who use up its letters leave a known browser its own', async () => {
      const person = await people.coordinator();
      for (let time = 0; time < 5; time += 1) await ask(person.email);
      expect((await ask(person.email)).status).toBe(429);
      expect((await ask(person.email, person.client)).status).toBe(200);
      expect(await lettersTo(world, person.email)).toHaveLength(4);
    });
  });
