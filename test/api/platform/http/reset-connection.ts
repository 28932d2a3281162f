import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const TIMES = 30;
const BODIES: readonly (readonly [path: string, body: object])[] = [
  ['/api/auth/sign-in/email', { email: 'x@campus.example', password: 'faux-mot-de-passe' }],
  ['/api/auth/magic-link', { email: 'x@campus.example' }],
  ['/api/auth/reset-password', { token: 'x', newPassword: 'un-mot-de-passe-assez-long' }],
  ['/api/invitations/lookup', { token: 'x' }],
];

/** The client address of a closed connection is undefined. */
export const resetConnection: WorldTests = (stageOf) =>
  describe('a connection reset before its request is looked at', () => {
    let world: World;
    beforeAll(() => {
      world = stageOf().world;
    });

    const sendAndReset = (path: string, body: object) =>
      new Promise<void>((resolve) => {
        const text = JSON.stringify(body);
        const { hostname, port, host, origin } = new URL(world.url);
        const socket = connect(Number(port), hostname, () => {
          const head = [`POST ${path} HTTP/1.1`, `Host: ${host}`, `Origin: ${origin}`, 'Content-Type: application/json'];
          socket.write(`${[...head, `Content-Length: ${Buffer.byteLength(text)}`].join('\r\n')}\r\n\r\n${text}`, () => {
            socket.resetAndDestroy();
          });
        });
        socket.on('error', () => undefined);
        socket.on('close', () => resolve());
      });

    it.each(BODIES)('POST %s: is no fault in the log', async (path, body) => {
      const before = world.api.output.length;
      for (let times = 0; times < TIMES; times += 10) await Promise.all(Array.from({ length: 10 }, () => sendAndReset(path, body)));
      // A complete request at the end, so that earlier ones have been processed.
      expect((await world.client().post<object>(path, body)).status).toBeLessThan(500);
      const faults = world.api.output.slice(before).filter((line) => /request failed|TypeError|undefined/.test(line));
      expect(faults).toEqual([]);
    });
  });
