import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD } from '../../support/builders/people.js';
import { startWorld, type World } from '../../support/world.js';

describe('the one-click accounts of the demonstration', () => {
  let world: World;
  const guess = () => world.client().post('/api/auth/sign-in/email', { email: 'lea@demo.example', password: 'mauvais-mot-de-passe' });
  const click = () => world.client().post('/api/demo/sign-in', { key: 'student' });

  beforeAll(async () => {
    world = await startWorld({ demo: true, workers: 0, env: { SEVE_DEMO_PASSWORD: PASSWORD } });
  });
  afterAll(() => world?.stop());

  it('open although somebody guesses at their password', async () => {
    for (let tries = 0; tries < 10; tries += 1) expect((await guess()).status).toBe(401);
    expect((await guess()).status).toBe(429);
    expect((await click()).status).toBe(204);
  });
});
