import { afterEach, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../support/world.js';

/** What the api counts failures of: the address it believes. */
const addressesCounted = (world: World) =>
  world.query<{ n: number }>("select count(*)::int as n from throttle where key like 'sign-in:ip%'").then((rows) => rows[0]?.n);

describe('behind a reverse proxy', () => {
  let world: World;
  afterEach(() => world?.stop());
  const fail = (from: string) =>
    world
      .client()
      .request(
        'POST',
        '/api/auth/sign-in/email',
        { email: 'x@campus.example', password: 'faux-mot-de-passe' },
        { 'x-forwarded-for': from },
      );

  it('everybody has an address of their own where the proxy is trusted', async () => {
    world = await startWorld({ workers: 0, env: { SEVE_TRUSTED_PROXY_HOPS: '1' } });
    for (const from of ['192.0.2.1', '192.0.2.2', '203.0.113.9, 192.0.2.2']) expect((await fail(from)).status).toBe(401);
    expect(await addressesCounted(world)).toBe(2);
  });

  it('a header that anybody can write decides nothing where no proxy is trusted', async () => {
    world = await startWorld({ workers: 0 });
    for (const from of ['192.0.2.1', '192.0.2.2']) expect((await fail(from)).status).toBe(401);
    expect(await addressesCounted(world)).toBe(1);
  });
});
