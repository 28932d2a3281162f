import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { WorldTests } from '../../../support/one-world.js';
import { freePort } from '../../../support/servers/free-port.js';
import type { World } from '../../../support/world.js';

export const proxy: WorldTests = (stageOf) =>
  describe('behind a reverse proxy', () => {
    let world: World;
    beforeAll(() => {
      world = stageOf().world;
    });
    beforeEach(() => world.query('delete from throttle'));

    /** Returns the client addresses for which the api has counted failures. */
    const addressesCounted = async () =>
      (await world.query<{ n: number }>("select count(*)::int as n from throttle where key like 'sign-in:ip%'"))[0]?.n;
    const fail = (from: string, origin = world.url) =>
      world
        .client()
        .at(origin)
        .request(
          'POST',
          '/api/auth/sign-in/email',
          { email: 'x@campus.example', password: 'faux-mot-de-passe' },
          { 'x-forwarded-for': from },
        );

    it('everybody has an address of their own where the proxy is trusted', async () => {
      const port = await freePort();
      const origin = `http://127.0.0.1:${port}`;
      const behindProxy = await world.addApi(port, { SEVE_TRUSTED_PROXY_HOPS: '1', PUBLIC_URL: origin }).ready();
      for (const from of ['192.0.2.1', '192.0.2.2', '203.0.113.9, 192.0.2.2']) expect((await fail(from, origin)).status).toBe(401);
      expect(await addressesCounted()).toBe(2);
      await behindProxy.stop();
    });

    it('a header that anybody can write decides nothing where no proxy is trusted', async () => {
      for (const from of ['192.0.2.1', '192.0.2.2']) expect((await fail(from)).status).toBe(401);
      expect(await addressesCounted()).toBe(1);
    });
  });
