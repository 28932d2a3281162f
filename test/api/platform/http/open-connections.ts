import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorldTests } from '../../../support/one-world.js';
import type { RunningProgram } from '../../../support/programs/running-program.js';
import { freePort } from '../../../support/servers/free-port.js';
import type { World } from '../../../support/world.js';

/** The time limit of connections is longer than the time in which an api of a world must close. */
export const openConnections: WorldTests = (stageOf) =>
  describe('an api that stops', () => {
    let world: World;
    const sockets: Socket[] = [];
    let origin: URL;
    let api: RunningProgram;
    beforeAll(async () => {
      world = stageOf().world;
      const port = await freePort();
      origin = new URL(`http://127.0.0.1:${port}`);
      api = await world.addApi(port).ready();
    });
    afterAll(() => {
      for (const socket of sockets) socket.destroy();
    });

    const opened = async (words: string) => {
      const { hostname, port, host } = origin;
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined);
      sockets.push(socket);
      await once(socket, 'connect');
      if (words !== '') socket.write(words.replace('{host}', host));
      return socket;
    };

    it('ends connections that say nothing, have said half of a request or wait for the next one', async () => {
      const silent = await opened('');
      const halfway = await opened('GET /api/health/live HTTP/1.1\r\nHost: {host}');
      const answered = await opened('GET /api/health/live HTTP/1.1\r\nHost: {host}\r\n\r\n');
      expect(String(await once(answered, 'data'))).toContain('200 OK');
      answered.write('GET /api/health/live HTTP/1.1\r\n');
      const closed = [silent, halfway, answered].map((socket) => once(socket.resume(), 'close'));
      await api.stop();
      await Promise.all(closed);
      expect(api.isRunning).toBe(false);
    });
  });
