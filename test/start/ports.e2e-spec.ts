import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Clone, makeClone } from '../support/clone.js';
import { LocalStart } from '../support/local-start.js';

describe('a port that another program holds', () => {
  let clone: Clone;
  let other: Server;

  beforeAll(async () => {
    clone = makeClone();
    other = createServer();
    // Already taken by something else on this machine: as good.
    await new Promise<void>((resolve) => other.once('error', () => resolve()).listen(3000, () => resolve()));
  });

  afterAll(async () => {
    await LocalStart.stopAll();
    await new Promise((resolve) => other.close(resolve));
    clone.remove();
  });

  it('makes the application take the next free one, and say so', async () => {
    const start = new LocalStart(clone.folder);
    const address = await start.ready();
    const port = Number(new URL(address).port);
    expect(port).toBeGreaterThan(3000);
    expect((await fetch(address)).status).toBe(200);
    expect(start.output).toContain(`Le port 3000 est pris par un autre programme : l’application a pris le ${port}.`);
    await start.ctrlC();
  }, 120_000);

  it('stops the start when it was asked for by name', async () => {
    const start = new LocalStart(clone.folder, { PORT: '3000' });
    expect(await start.exited).toBe(1);
    expect(start.output).toContain('Le port 3000 est pris par un autre programme. Choisissez-en un autre : PORT=3001 npm start');
  }, 60_000);
});
