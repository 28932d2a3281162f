import { beforeAll, describe, expect, it } from '@jest/globals';
import { Authenticator } from '../../../support/authenticator.js';
import type { Refusal } from '../../../support/builders/offers.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

export const demoSignIn: WorldTests = (given) =>
  describe('the one-click accounts of the demonstration', () => {
    let world: World;
    const guess = () => world.client().post('/api/auth/sign-in/email', { email: 'lea@demo.example', password: 'mauvais-mot-de-passe' });
    const click = () => world.client().post('/api/demo/sign-in', { key: 'student' });

    beforeAll(async () => {
      const { people } = given();
      ({ world } = given());
      const student = await people.student(await people.classGroup(await people.teacher()));
      for (const [{ accountId }, name] of [
        [student, 'lea'],
        [await people.coordinator(), 'karim'],
      ] as const)
        await world.query(`update account set email = $2 || '@demo.example' where id = $1`, [accountId, name]);
    });

    it('open although somebody guesses at their password', async () => {
      for (let tries = 0; tries < 10; tries += 1) expect((await guess()).status).toBe(401);
      expect((await guess()).status).toBe(429);
      expect((await click()).status).toBe(204);
    });

    it('never wait for a second step, and keep their address and password', async () => {
      const client = world.client();
      expect((await client.post('/api/demo/sign-in', { key: 'coordinator' })).status).toBe(204);
      const account = async () => (await client.get<{ account: object }>('/api/account/me')).body.account;
      expect(await account()).toMatchObject({ secondStepDueAt: null, isSecondStepOverdue: false });
      await world.query(`update account set second_step_due_at = now() - interval '1 day' where email = 'karim@demo.example'`);
      expect(await account()).toMatchObject({ secondStepDueAt: null, isSecondStepOverdue: false });
      const { body } = await client.post<{ secret: string }>('/api/account/second-step');
      expect((await client.put('/api/account/second-step', { code: await new Authenticator(body.secret).next() })).status).toBe(200);
      const again = world.client();
      expect((await again.post('/api/demo/sign-in', { key: 'coordinator' })).status).toBe(204);
      expect((await again.get('/api/schools')).status).toBe(200);
      for (const { status, body: refusal } of [
        await again.post<Refusal>('/api/account/email', { email: 'karim@ailleurs.example' }),
        await again.put<Refusal>('/api/account/password', { newPassword: 'quatre-mots-sans-aucun-lien', endsOthers: true }),
      ])
        expect({ status, code: refusal.code }).toEqual({ status: 403, code: 'account.one-click' });
    });
  });
