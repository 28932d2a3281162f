import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../../support/builders/offers.js';
import { PASSWORD, People, type Person } from '../../../support/builders/people.js';
import type { Client } from '../../../support/client.js';
import { lettersTo, tokenFrom } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const NEW_PASSWORD = 'quatre-mots-sans-aucun-lien';

interface Device {
  id: string;
  isCurrent: boolean;
}

export const signIn: WorldTests = (given) =>
  describe('signing in and out', () => {
    let world: World;
    let people: People;
    const isSignedIn = async (client: Client) => (await client.get<{ account: unknown }>('/api/account/me')).body.account !== null;
    const tryWith = (email: string, password: string) => world.client().post<Refusal>('/api/auth/sign-in/email', { email, password });
    const askReset = (email: string) => world.client().post('/api/auth/request-password-reset', { email });
    const reset = (token: string, newPassword = NEW_PASSWORD) =>
      world.client().post<Refusal>('/api/auth/reset-password', { token, newPassword });

    beforeAll(async () => {
      ({ world, people } = given());
    });

    it('sign-out kills the session itself, not only the cookie', async () => {
      const { client } = await people.coordinator();
      const stolen = {
        cookie: client
          .cookiesFor()
          .map(({ name, value }) => `${name}=${value}`)
          .join('; '),
      };
      await client.agent.post('/api/auth/sign-out').expect(200);
      expect(await isSignedIn(client)).toBe(false);
      expect((await world.client().request('GET', '/api/schools', undefined, stolen)).status).toBe(401);
    });

    it('one ends a session of one’s own', async () => {
      const owner = await people.coordinator();
      const elsewhere = await people.signIn(owner.email);
      const { body: sessions } = await owner.client.get<{ id: string; isCurrent: boolean }[]>('/api/auth/list-sessions');
      expect(sessions).toHaveLength(2);
      const sessionId = sessions.find(({ isCurrent }) => !isCurrent)?.id;
      await owner.client.agent.post('/api/auth/revoke-session').send({ sessionId }).expect(200);
      expect(await isSignedIn(elsewhere)).toBe(false);
      expect(await isSignedIn(owner.client)).toBe(true);
    });

    it('one ends all other sessions at once, and the other browsers are known no longer', async () => {
      const [owner, other] = [await people.teacher(), await people.teacher()];
      const elsewhere = [await people.signIn(owner.email), await people.signIn(owner.email)];
      const devices = async () => (await owner.client.get<Device[]>('/api/auth/known-devices')).body;
      expect((await devices()).map(({ isCurrent }) => isCurrent).sort()).toEqual([false, false, true]);
      await owner.client.agent.post('/api/auth/revoke-other-sessions').expect(200);
      for (const client of elsewhere) expect(await isSignedIn(client)).toBe(false);
      expect([await isSignedIn(owner.client), await isSignedIn(other.client)]).toEqual([true, true]);
      expect(await devices()).toMatchObject([{ isCurrent: true }]);
      expect((await owner.client.get<unknown[]>('/api/auth/list-sessions')).body).toHaveLength(1);
    });

    it('one forgets a browser of one’s own, never somebody else’s', async () => {
      const [owner, other] = [await people.teacher(), await people.teacher()];
      await people.signIn(owner.email);
      const { body } = await owner.client.get<Device[]>('/api/auth/known-devices');
      const deviceId = body.find(({ isCurrent }) => !isCurrent)?.id;
      await other.client.agent.post('/api/auth/forget-device').send({ deviceId }).expect(404);
      expect((await owner.client.get<Device[]>('/api/auth/known-devices')).body).toHaveLength(2);
      await owner.client.agent.post('/api/auth/forget-device').send({ deviceId }).expect(200);
      expect((await owner.client.get<Device[]>('/api/auth/known-devices')).body).toMatchObject([{ isCurrent: true }]);
    });

    it('says the same of a wrong password and of an address it does not know', async () => {
      const { email } = await people.coordinator();
      const [wrong, unknown] = [await tryWith(email, 'mauvais-mot-de-passe'), await tryWith('inconnu@nulle-part.example', PASSWORD)];
      expect({ status: wrong.status, code: wrong.body.code }).toEqual({ status: 401, code: 'sign-in.wrong' });
      expect({ status: unknown.status, detail: unknown.body.detail }).toEqual({ status: 401, detail: wrong.body.detail });
    });

    it('ends after 10 wrong guesses for that account alone, says until when, and that a link remains', async () => {
      const [owner, neighbour] = [await people.teacher(), await people.teacher()];
      for (let guess = 1; guess <= 10; guess += 1) expect((await tryWith(owner.email, `mauvais-mot-de-passe-${guess}`)).status).toBe(401);
      const refused = await tryWith(owner.email, PASSWORD);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 429, code: 'sign-in.too-many' });
      expect(refused.body.detail).toMatch(/Réessayez dans (59|60)\smin, ou entrez tout de suite par un lien/);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_500);
      expect((await tryWith(owner.email.toUpperCase(), PASSWORD)).status).toBe(429);
      expect(await isSignedIn(owner.client)).toBe(true);
      expect((await tryWith(neighbour.email, PASSWORD)).status).toBe(200);
    });

    describe('with a new password', () => {
      let owner: Person;
      let second: Client;
      let token: string;

      beforeAll(async () => {
        owner = await people.company();
        second = await people.signIn(owner.email);
      });

      it('the link comes by letter, the same answer for an address nobody has', async () => {
        const [known, unknown] = [await askReset(owner.email), await askReset('inconnu@nulle-part.example')];
        expect({ status: known.status, body: known.body }).toEqual({ status: 200, body: { status: true } });
        expect({ status: unknown.status, body: unknown.body }).toEqual({ status: known.status, body: known.body });
        expect(await lettersTo(world, owner.email)).toEqual(['password-reset']);
        expect(await lettersTo(world, 'inconnu@nulle-part.example')).toEqual([]);
        token = await tokenFrom(world, 'password-reset', owner.email);
      });

      it('opening the link spends nothing, and a weak password neither', async () => {
        await world.client().get(`/mot-de-passe/nouveau?token=${token}`);
        await world.client().agent.get(`/api/auth/reset-password/${token}`).expect(404);
        expect((await reset(token, 'court')).status).toBe(400);
        expect(await isSignedIn(owner.client)).toBe(true);
      });

      it('the link works once, and every open session dies', async () => {
        expect((await reset(token)).status).toBe(200);
        expect([await isSignedIn(owner.client), await isSignedIn(second)]).toEqual([false, false]);
        expect(await world.query('select 1 from known_device where account_id = $1', [owner.accountId])).toEqual([]);
        const again = await reset(token);
        expect({ status: again.status, code: again.body.code }).toEqual({ status: 400, code: 'link.spent' });
      });

      it('the old password opens nothing, the new one does', async () => {
        expect((await tryWith(owner.email, PASSWORD)).status).toBe(401);
        expect((await tryWith(owner.email, NEW_PASSWORD)).status).toBe(200);
      });

      it('a link older than an hour is refused', async () => {
        await askReset(owner.email);
        const late = await tokenFrom(world, 'password-reset', owner.email);
        await world.query(`update verification set expires_at = now() - interval '1 second'`);
        expect((await reset(late)).status).toBe(400);
      });
    });

    it('a link spent six times at once sets one password', async () => {
      const { email } = await people.teacher();
      await askReset(email);
      const token = await tokenFrom(world, 'password-reset', email);
      const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => reset(token, `${NEW_PASSWORD}-${index}`)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const winner = answers.findIndex(({ status }) => status === 200);
      expect((await tryWith(email, `${NEW_PASSWORD}-${winner}`)).status).toBe(200);
    });
  });
