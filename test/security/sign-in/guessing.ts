import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../support/builders/offers.js';
import { PASSWORD, type People } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import { IS_LONG } from '../../support/form.js';
import { found } from '../../support/found.js';
import { lettersTo, tokenFrom } from '../../support/letters.js';
import type { World } from '../../support/world.js';
import type { SignInWorld } from './sign-in-world.js';

const GUESSES = IS_LONG ? 1_000 : 300;
const SCHOOL = '192.0.2.1';
/** Largest number of waves of forty guesses, which last much longer than the remaining 400 ms. */
const MOST_WAVES = 1_000;
const home = (index: number) => `198.51.100.${index + 1}`;

/** T5: password guessing is slowed down, and never locks the owner out. */
export const describeGuessing = (story: () => SignInWorld) =>
  describe('guessing passwords (T5)', () => {
    let world: World;
    let people: People;

    const signIn = (email: string, password: string, from: string, client: Client = world.client()) =>
      client.request<Refusal>('POST', '/api/auth/sign-in/email', { email, password }, { 'x-forwarded-for': from });
    /** Sends wrong passwords, forty at a time; returns the number of responses by status. */
    const guess = async (count: number, email: (index: number) => string, from: (index: number) => string) => {
      const statuses: Record<number, number> = {};
      for (let start = 0; start < count; start += 40) {
        const indexes = Array.from({ length: Math.min(40, count - start) }, (_, index) => start + index);
        for (const { status } of await Promise.all(indexes.map((index) => signIn(email(index), `faux-mot-de-passe-${index}`, from(index)))))
          statuses[status] = (statuses[status] ?? 0) + 1;
      }
      return statuses;
    };

    beforeAll(async () => {
      ({ world, people } = story());
      await world.query('delete from throttle');
    });

    it(`${GUESSES} guesses from one address: ten are looked at; the owner gets in from a known browser, and by a link elsewhere`, async () => {
      const { email, client } = await people.teacher();
      expect(
        await guess(
          GUESSES,
          () => email,
          () => SCHOOL,
        ),
      ).toEqual({ 401: 10, 429: GUESSES - 10 });
      expect((await signIn(email, PASSWORD, SCHOOL)).status).toBe(429);
      await client.post('/api/auth/sign-out');
      expect((await signIn(email, PASSWORD, SCHOOL, client)).status).toBe(200);
      const elsewhere = world.client();
      expect((await elsewhere.post('/api/auth/magic-link', { email })).status).toBe(200);
      const token = await tokenFrom(world, 'magic-link', email);
      expect((await elsewhere.post('/api/auth/magic-link/session', { token })).status).toBe(200);
      // The device is now known, so a password works too.
      expect((await signIn(email, PASSWORD, home(99), elsewhere)).status).toBe(200);
    });

    it('70 addresses together have ten looked at on one account', async () => {
      const { email } = await people.teacher();
      const statuses = await guess(
        140,
        () => email,
        (index) => home(index % 70),
      );
      expect(statuses).toEqual({ 401: 10, 429: 130 });
    });

    it('no rolling hour holds more than ten: the count starts anew an hour after the last wrong one, however many are asked at that moment', async () => {
      const { email, client } = await people.teacher();
      const count = () =>
        world.query<{ key: string; minutes: number }>(
          `select key, round((expire - extract(epoch from now()) * 1000) / 60000)::int as minutes from throttle
         where key like 'sign-in:strangers:%' and points > 0 order by expire desc limit 1`,
        );
      const age = (minutes: number, key: string) =>
        world.query('update throttle set expire = expire - $1::bigint * 60000 where key = $2', [minutes, key]);
      const wrong = (number: number) => guess(number, () => email, home);
      expect(await wrong(1)).toEqual({ 401: 1 });
      const { key } = found((await count())[0], 'a counter');
      await age(59, key);
      expect(await wrong(40)).toEqual({ 401: 9, 429: 31 });
      await age(2, key);
      expect(await wrong(40)).toEqual({ 429: 40 });
      // Requests continuously around the instant at which the hour ends.
      await world.query('update throttle set expire = (extract(epoch from now()) * 1000)::bigint + 400 where key = $1', [key]);
      const lookedAt = async () => (await wrong(40))[401] ?? 0;
      let first = await lookedAt();
      for (let waves = 1; first === 0 && waves < MOST_WAVES; waves += 1) first = await lookedAt();
      // The wave in which it ended may have started before.
      expect(first + (await lookedAt()) + (await lookedAt())).toBe(10);
      expect((await signIn(email, PASSWORD, home(99), client)).status).toBe(200);
    });

    it('320 wrong ones from a school leave another pupil of it in at once, and the counts of that pupil alone', async () => {
      const [loud, quiet] = [await people.teacher(), await people.teacher()];
      await guess(
        320,
        () => loud.email,
        () => SCHOOL,
      );
      expect((await signIn(quiet.email, PASSWORD, SCHOOL)).status).toBe(200);
      expect((await signIn(quiet.email, 'faux-mot-de-passe', SCHOOL)).status).toBe(401);
    });

    it('guesses on ever new accounts slow their address down after 300, and shut neither a stranger’s nor a known browser out', async () => {
      const school = '192.0.2.77';
      const [newcomer, regular] = [await people.teacher(), await people.teacher()];
      const before = await guess(
        300,
        (index) => `inconnu.${index}@nulle-part.example`,
        () => school,
      );
      expect(before).toEqual({ 401: 300 });
      const beyond = await guess(
        40,
        (index) => `inconnu.${index}@ailleurs.example`,
        () => school,
      );
      expect(beyond[401] ?? 0).toBeLessThan(6);
      expect((await signIn(regular.email, PASSWORD, school, regular.client)).status).toBe(200);
      // Sign-in succeeds after a wait of seconds.
      expect((await signIn(newcomer.email, PASSWORD, school)).status).toBe(200);
      expect((await signIn(newcomer.email, PASSWORD, '192.0.2.78')).status).toBe(200);
    });

    it('a known browser is one of that account alone, and has ten wrong ones of its own', async () => {
      const [owner, attacker] = [await people.teacher(), await people.teacher()];
      await guess(
        10,
        () => owner.email,
        () => home(1),
      );
      expect((await signIn(owner.email, PASSWORD, home(2), attacker.client)).status).toBe(429);
      for (let wrong = 0; wrong < 10; wrong += 1)
        expect((await signIn(owner.email, `faux-mot-de-passe-${wrong}`, home(3), owner.client)).status).toBe(401);
      const refused = await signIn(owner.email, PASSWORD, home(3), owner.client);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 429, code: 'sign-in.too-many' });
    });

    it('a browser used by two people is known to both; forgotten by one, it stays known to the other', async () => {
      const [one, two] = [await people.teacher(), await people.teacher()];
      const shared = world.client();
      for (const { email } of [one, two]) expect((await signIn(email, PASSWORD, home(4), shared)).status).toBe(200);
      for (const { email } of [one, two])
        await guess(
          10,
          () => email,
          () => home(5),
        );
      for (const { email } of [one, two]) expect((await signIn(email, PASSWORD, home(4), shared)).status).toBe(200);
      expect((await one.client.post('/api/auth/revoke-other-sessions')).status).toBe(200);
      expect((await signIn(one.email, PASSWORD, home(4), shared)).status).toBe(429);
      expect((await signIn(two.email, PASSWORD, home(4), shared)).status).toBe(200);
    });

    it('after 90 days a browser is a stranger’s', async () => {
      const { email, client, accountId } = await people.teacher();
      const [device] = await world.query<{ days: number }>(
        'select round(extract(epoch from expires_at - last_sign_in_at) / 86400)::int as days from known_device where account_id = $1',
        [accountId],
      );
      expect(device?.days).toBe(90);
      await world.query(`update known_device set expires_at = now() - interval '1 second' where account_id = $1`, [accountId]);
      await guess(
        10,
        () => email,
        () => home(6),
      );
      expect((await signIn(email, PASSWORD, home(7), client)).status).toBe(429);
    });

    it('links for a new password, asked by strangers without end: three letters, whose last works; a known browser has its own', async () => {
      const { email, client } = await people.teacher();
      const ask = (from: string, by: Client = world.client()) =>
        by.request<Refusal>('POST', '/api/auth/request-password-reset', { email }, { 'x-forwarded-for': from });
      const statuses = await Promise.all(Array.from({ length: 70 }, (_, index) => ask(home(index))));
      expect(statuses.filter(({ status }) => status === 200)).toHaveLength(3);
      expect(statuses.find(({ status }) => status === 429)?.body.code).toBe('link.too-many');
      expect(await lettersTo(world, email)).toHaveLength(3);
      const token = await tokenFrom(world, 'password-reset', email);
      expect((await ask(home(80), client)).status).toBe(200);
      expect((await world.client().post('/api/auth/reset-password', { token, newPassword: 'un-tout-autre-mot-de-passe' })).status).toBe(
        200,
      );
    });
  });
