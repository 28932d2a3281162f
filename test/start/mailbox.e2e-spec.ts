import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { BuiltProcess } from '../support/programs/processes.js';
import { freePort } from '../support/servers/free-port.js';

const SOCKET = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'c2V2ZS1zZXZlLXNldmUtcw==',
};
const SOCKET_PATH = '/socket.io/?EIO=4&transport=websocket';

describe('the mailbox of npm start', () => {
  let mailbox: BuiltProcess;
  let port: number;

  /** Status and body; 101 for a socket, 0 where the connection is cut. */
  const ask = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; text: string }>((resolve) => {
      const call = request({ host: '127.0.0.1', port, path, headers: { host: `localhost:${port}`, ...headers } }, (answer) => {
        let text = '';
        answer.on('data', (part: Buffer) => (text += part.toString()));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      });
      call.on('upgrade', (_answer, socket) => {
        socket.destroy();
        resolve({ status: 101, text: '' });
      });
      call.on('error', () => resolve({ status: 0, text: '' }));
      call.end();
    });

  beforeAll(async () => {
    const smtp = await freePort();
    port = await freePort();
    mailbox = await new BuiltProcess({
      program: 'dist/apps/local/src/mailbox/mailbox.process.js',
      args: [String(smtp), String(port)],
      env: {},
    }).ready();
    const transport = createTransport({ host: '127.0.0.1', port: smtp, ignoreTLS: true });
    await transport.sendMail({
      from: 'seve@demo.example',
      to: 'lea@demo.example',
      subject: 'Votre lien',
      text: 'https://seve.example/secret',
    });
    transport.close();
  });
  afterAll(() => mailbox?.stop());

  it('shows its letters to its own page, by any name of this machine', async () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      const own = { host: `${name}:${port}`, origin: `http://${name}:${port}`, 'sec-fetch-site': 'same-origin' };
      expect((await ask('/api/email', own)).text).toContain('Votre lien');
      expect((await ask(SOCKET_PATH, { ...SOCKET, ...own })).status).toBe(101);
    }
  });

  it('opens by its link, from another page too', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    for (const headers of [{}, link]) expect((await ask('/', { accept: 'text/html', ...headers })).text).toContain('<script');
  });

  it.each<[string, Record<string, string>]>([
    ['a name that was rebound to this machine', { host: 'rebound.example' }],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page of the application, which is another origin', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }],
    ['a picture or a frame in another site’s page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('answers nothing to %s', async (_who, headers) => {
    for (const path of ['/', '/api/email', '/api/email/all', '/socket.io/?EIO=4&transport=polling']) {
      const { status, text } = await ask(path, headers);
      expect([path, status, text]).toEqual([path, 403, 'Forbidden\n']);
    }
    expect((await ask(SOCKET_PATH, { ...SOCKET, ...headers })).status).toBe(0);
  });
});
