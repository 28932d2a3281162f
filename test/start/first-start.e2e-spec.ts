import { statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Clone, makeClone, makeUnbuiltClone } from '../support/programs/clone.js';
import { answers, becomes, LocalStart } from '../support/programs/local-start.js';
import { fullLogs } from './full-logs.js';
import { dataIsKept } from './kept-data.js';

const USUAL_PORT = 3000;
/** Ten times the documented duration. */
const MOST_SECONDS = 600;

describe('npm start in a fresh clone, with everything to build, where another program holds the usual port', () => {
  let other: Server;
  let clone: Clone;
  let asked: Clone | undefined;
  let start: LocalStart;
  let address: string;
  let seconds: number;

  beforeAll(async () => {
    other = await holdPort(USUAL_PORT);
    clone = makeUnbuiltClone();
    const startedAt = Date.now();
    start = new LocalStart(clone.folder);
    address = await start.ready(MOST_SECONDS * 1_000);
    await fetch(address);
    seconds = (Date.now() - startedAt) / 1_000;
    console.log(`first start ${JSON.stringify({ seconds })}`);
  }, 700_000);

  afterAll(async () => {
    await LocalStart.stopAll();
    for (const one of [clone, asked]) one?.remove();
    other?.close();
  });

  it('shows a page, in a minute on a quiet machine', () => {
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });

  it('takes the next free port, and says so', () => {
    const port = Number(new URL(address).port);
    expect(port).toBeGreaterThan(USUAL_PORT);
    expect(start.output).toContain(`Le port ${USUAL_PORT} est pris par un autre programme : l’application a pris le ${port}.`);
  });

  it('ends where that port was asked for by name', async () => {
    asked = await makeClone();
    const refused = new LocalStart(asked.folder, { PORT: String(USUAL_PORT) });
    expect(await refused.exited).toBe(1);
    expect(refused.output).toContain('Le port 3000 est pris par un autre programme. Choisissez-en un autre : PORT=3001 npm start');
  });

  it('prints the application before any other address, and it is the web application', async () => {
    expect(start.output).toContain(`Application       ${address}`);
    const page = await fetch(address);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<script');
  });

  it('prints the documents of the API and the mailbox, and both answer', async () => {
    const mailbox = /Courriels reçus\s+(\S+)/.exec(start.output)?.[1] ?? '';
    expect(await answers(`${address}/api/docs`)).toBe(true);
    expect(await answers(mailbox)).toBe(true);
  });

  it('prints four demo accounts, one password for them, and the time taken', () => {
    for (const name of ['lea', 'marc', 'nadia', 'karim']) expect(start.output).toContain(`${name}@demo.example`);
    expect(start.output.match(/Mot de passe/g)).toHaveLength(1);
    expect(start.output).toMatch(/prêt en \d+,\d\ss/);
  });

  it('lets a demo account in with that password', async () => {
    const password = /Mot de passe\s+([a-z0-9-]+)/.exec(start.output)?.[1];
    const answer = await fetch(`${address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ email: 'lea@demo.example', password }),
    });
    expect(answer.status).toBe(200);
  });

  it('keeps the secrets it drew for the owner of the folder', () => {
    expect(statSync(join(clone.folder, '.env.local')).mode & 0o777).toBe(0o600);
  });

  it('tells a second start in the same folder that one is running', async () => {
    const second = new LocalStart(clone.folder);
    expect(await second.exited).toBe(1);
    expect(second.output).toContain('tourne déjà dans ce dossier');
    expect(await answers(`${address}/api/health/ready`)).toBe(true);
  });

  it.each(['api', 'worker', 'mailbox', 'database'])(
    'starts a killed %s again',
    async (part) => {
      const killed = start.pidOf(part);
      process.kill(killed, 'SIGKILL');
      await becomes(`another ${part}`, () => start.pidOf(part) !== killed);
      await becomes('the application answers', () => answers(`${address}/api/health/ready`));
      expect(start.output).toContain(`« ${part} » s’est arrêté (SIGKILL)`);
    },
    400_000,
  );

  fullLogs(() => start);
  dataIsKept(() => ({ clone, start }));
});

/** Held already by something else on this machine, it is as good, and tried again until that lets go. */
async function holdPort(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.on('error', () => {
      setTimeout(() => server.listen(port), 20).unref();
      resolve();
    });
    server.listen(port, resolve);
  });
  return server;
}
