import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { createLetterTransport, type LetterTransport } from './transport.js';

const FROM = 'Sève <bonjour@seve.example>';
const letter = {
  id: '0193aa00-0000-7000-8000-000000000001',
  to: 'ines@eleves.example',
  subject: 'Une place',
  html: '<p>Bonjour</p>',
  text: 'Bonjour',
  calendar: null,
  unsubscribeUrl: null,
};
/** Of servers that answer: no bound is reached, however busy the machine. */
const AMPLE = { connection: 20_000, greeting: 20_000, socket: 20_000, dns: 20_000, whole: 40_000 };
/** Of servers that do not. */
const SHORT = { connection: 400, greeting: 400, socket: 400, dns: 400, whole: 2_000 };
const reply = (responseCode: number) => Object.assign(new Error('scripted'), { responseCode });
const portOf = (server: Server) => (server.address() as { port: number }).port;
const listening = (server: Server | SMTPServer) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));

describe('the transport of letters', () => {
  let received: { recipients: string[]; raw: string }[];
  let script: Pick<SMTPServerOptions, 'onMailFrom' | 'onRcptTo' | 'onConnect' | 'onAuth'>;
  let afterDot: (done: (error?: Error) => void) => void;
  let connections: number;
  let server: SMTPServer;
  let transport: LetterTransport;

  beforeEach(async () => {
    received = [];
    script = {};
    connections = 0;
    afterDot = (done) => done();
    server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      closeTimeout: 100,
      onConnect: (session, done) => {
        connections += 1;
        return script.onConnect ? script.onConnect(session, done) : done();
      },
      onAuth: (auth, session, done) => script.onAuth?.(auth, session, done),
      onMailFrom: (address, session, done) => (script.onMailFrom ? script.onMailFrom(address, session, done) : done()),
      onRcptTo: (address, session, done) => (script.onRcptTo ? script.onRcptTo(address, session, done) : done()),
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          received.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString() });
          afterDot((error) => done(error ?? null));
        });
      },
    });
    server.on('error', () => undefined);
    await listening(server);
    transport = createLetterTransport(`smtp://127.0.0.1:${portOf(server.server)}`, FROM, AMPLE);
  });

  afterEach(async () => {
    transport.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  const outcome = async () => (await transport.send(letter)).outcome;

  it('carries a letter to one person, in two versions, from Sève', async () => {
    expect(await transport.send(letter)).toMatchObject({ outcome: 'sent', response: expect.stringMatching(/^250/) });
    expect(received[0]?.recipients).toEqual(['ines@eleves.example']);
    const mail = await simpleParser(received[0]?.raw ?? '');
    expect(mail.from?.value).toEqual([{ name: 'Sève', address: 'bonjour@seve.example' }]);
    expect(mail.to).toMatchObject({ value: [{ address: 'ines@eleves.example' }] });
    expect([mail.subject, mail.html, mail.text?.trim()]).toEqual(['Une place', '<p>Bonjour</p>', 'Bonjour']);
  });

  it('gives it an id that is the same at every try, and says that a machine wrote', async () => {
    await transport.send(letter);
    await transport.send(letter);
    const mails = await Promise.all(received.map(({ raw }) => simpleParser(raw)));
    expect(mails.map(({ messageId }) => messageId)).toEqual([`<${letter.id}@seve.example>`, `<${letter.id}@seve.example>`]);
    expect(mails[0]?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('lets mail clients stop a letter with one click, by exactly the two headers of RFC 8058', async () => {
    const unsubscribeUrl = `https://seve.example/lettres/arret?jeton=${'k7Wq2'.repeat(40)}`;
    await transport.send({ ...letter, unsubscribeUrl });
    const [head = ''] = (received[0]?.raw ?? '').split('\r\n\r\n');
    const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
    expect(lines.filter((line) => line.startsWith('List-'))).toEqual([
      `List-Unsubscribe: <${unsubscribeUrl}>`,
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ]);
  });

  it('offers no such click where a letter cannot be stopped', async () => {
    await transport.send(letter);
    expect(received[0]?.raw).not.toMatch(/^List-/m);
    expect(received[0]?.raw).not.toContain('text/calendar');
  });

  it('carries a calendar file as mail clients expect it: one more version of the letter, and a file to open', async () => {
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Entretien à Estrées-Mons\r\nEND:VCALENDAR';
    await transport.send({ ...letter, calendar: { method: 'REQUEST', content } });
    const raw = (received[0]?.raw ?? '').replace(/\r\n[ \t]+/g, ' ');
    expect(raw).toMatch(/multipart\/alternative;[\s\S]*text\/plain[\s\S]*text\/html[\s\S]*text\/calendar; charset=utf-8; method=REQUEST/);
    const { attachments, text, html } = await simpleParser(received[0]?.raw ?? '');
    expect([text?.trim(), html]).toEqual(['Bonjour', '<p>Bonjour</p>']);
    const file = attachments.find(({ filename }) => filename === 'seve.ics');
    expect(file?.content.toString()).toBe(content);
  });

  it('keeps a subject with line ends inside its header', async () => {
    await transport.send({ ...letter, subject: 'Une place\r\nBcc: tous@autre.example\r\n\r\nbonjour' });
    const mail = await simpleParser(received[0]?.raw ?? '');
    expect(mail.headers.has('bcc')).toBe(false);
    expect(received[0]?.recipients).toEqual(['ines@eleves.example']);
    expect(mail.text?.trim()).toBe('Bonjour');
  });

  it('sends through a plain address where the sender has no name', async () => {
    transport.close();
    transport = createLetterTransport(`smtp://127.0.0.1:${portOf(server.server)}`, 'bonjour@seve.example', AMPLE);
    expect(await outcome()).toBe('sent');
    expect((await simpleParser(received[0]?.raw ?? '')).messageId).toBe(`<${letter.id}@seve.example>`);
  });

  it('uses four connections at most', async () => {
    const letters = Array.from({ length: 24 }, (_, index) => transport.send({ ...letter, id: `letter-${index}` }));
    expect((await Promise.all(letters)).map((one) => one.outcome)).toEqual(Array(24).fill('sent'));
    expect(connections).toBeLessThanOrEqual(4);
  });

  it.each([550, 551, 552, 553, 554])('takes %i to the recipient for a refusal', async (code) => {
    script.onRcptTo = (_address, _session, done) => done(reply(code));
    expect(await transport.send(letter)).toMatchObject({ outcome: 'refused', error: expect.stringContaining('RCPT TO') });
  });

  it.each([
    ['550 5.1.1 User unknown', true],
    ['550 No such user here', true],
    ['551 User not local', true],
    ['553 Mailbox name not allowed', true],
    ['554 5.1.0 Address rejected', true],
    ['550 5.2.1 Mailbox disabled', true],
    ['550 5.7.1 Message refused by policy', false],
    ['552 5.2.2 Mailbox full', false],
    ['552 Message too large', false],
    ['554 Transaction failed', false],
    ['550 5.7.26 Unauthenticated sender', false],
  ])('reads in "%s" whether the address itself is refused', async (answer, isMailbox) => {
    const [, code = '', words] = /^(\d+) (.*)$/.exec(answer) ?? [];
    script.onRcptTo = (_address, _session, done) => done(Object.assign(new Error(words), { responseCode: Number(code) }));
    expect(await transport.send(letter)).toMatchObject({ outcome: 'refused', isMailbox });
  });

  it('sees whether the server answers without sending anything', async () => {
    expect(await transport.isReachable()).toBe(true);
    script.onConnect = (_session, done) => done(reply(421));
    expect(await transport.isReachable()).toBe(false);
    expect(received).toEqual([]);
  });

  it('gives up when its caller does', async () => {
    const until = new AbortController();
    afterDot = () => until.abort();
    expect(await transport.send(letter, until.signal)).toMatchObject({ outcome: 'failed', error: expect.stringContaining('EABORT') });
  });

  it('takes 554 after the letter for a refusal', async () => {
    afterDot = (done) => done(reply(554));
    expect(await outcome()).toBe('refused');
  });

  it.each([421, 450, 451, 452])('takes %i for something that may pass, before and after the letter', async (code) => {
    script.onRcptTo = (_address, _session, done) => done(reply(code));
    expect(await outcome()).toBe('failed');
    script.onRcptTo = undefined;
    afterDot = (done) => done(reply(code));
    expect(await outcome()).toBe('failed');
    afterDot = (done) => done();
    expect(await outcome()).toBe('sent');
  });

  it('does not blame the recipient when the server refuses our sender', async () => {
    script.onMailFrom = (_address, _session, done) => done(reply(550));
    expect(await outcome()).toBe('failed');
  });

  it('does not blame the recipient when the server refuses the connection', async () => {
    script.onConnect = (_session, done) => done(reply(554));
    expect(await outcome()).toBe('unreachable');
  });

  it('does not blame the recipient when the server refuses our password', async () => {
    script.onAuth = (_auth, _session, done) => done(reply(535));
    transport.close();
    transport = createLetterTransport(`smtp://seve:faux@127.0.0.1:${portOf(server.server)}`, FROM, AMPLE);
    expect(await outcome()).toBe('unreachable');
  });

  it('hands no letter to a server without STARTTLS where TLS is required, and says why', async () => {
    transport.close();
    transport = createLetterTransport(`smtp://127.0.0.1:${portOf(server.server)}`, FROM, { ...AMPLE, requiresTls: true });
    expect(await transport.send(letter)).toMatchObject({ outcome: 'unreachable', error: expect.stringContaining('STARTTLS') });
    expect(await transport.isReachable()).toBe(false);
    expect(received).toEqual([]);
  });

  it('gives up on a server that hangs after the final dot, without a second copy of its own', async () => {
    afterDot = () => undefined;
    transport.close();
    transport = createLetterTransport(`smtp://127.0.0.1:${portOf(server.server)}`, FROM, SHORT);
    expect(await outcome()).toBe('failed');
    expect(received).toHaveLength(1);
  });

  it('does not send again by itself when the connection is cut after the final dot', async () => {
    afterDot = () => {
      for (const connection of server.connections) connection._socket.destroy();
    };
    expect(await outcome()).toBe('failed');
    expect(received).toHaveLength(1);
  });

  it('cannot be made to write to two people', async () => {
    for (const to of [
      'ines@eleves.example, hugo@eleves.example',
      'ines@eleves.example;hugo@eleves.example',
      'classe: ines@eleves.example;',
    ]) {
      expect(await transport.send({ ...letter, to })).toEqual({ outcome: 'refused', isMailbox: false, error: 'not a plain address' });
    }
    expect(connections).toBe(0);
  });

  it('fails when closed in the middle of a letter', async () => {
    afterDot = () => transport.close();
    expect(await outcome()).toBe('failed');
  });
});

describe('the transport of letters, without a mail server', () => {
  it('fails when nobody listens', async () => {
    const transport = createLetterTransport('smtp://127.0.0.1:1', FROM, SHORT);
    expect(await transport.send(letter)).toMatchObject({ outcome: 'unreachable', error: expect.stringContaining('ECONNREFUSED') });
    transport.close();
  });

  it.each([
    ['says nothing', { greeting: 200 }, () => undefined],
    [
      'trickles its greeting for ever',
      { greeting: 60_000, socket: 60_000, whole: 300 },
      (write: (text: string) => void) => setInterval(() => write('2'), 50),
    ],
  ])('fails when the server %s', async (_what, times, talk) => {
    const server = createServer((socket) => {
      const timer = talk((text) => socket.write(text));
      socket.on('error', () => undefined).on('close', () => clearInterval(timer));
    });
    await listening(server);
    const transport = createLetterTransport(`smtp://127.0.0.1:${portOf(server)}`, FROM, { ...SHORT, ...times });
    const startedAt = Date.now();
    expect(await transport.send(letter)).toMatchObject({ outcome: 'unreachable' });
    expect(Date.now() - startedAt).toBeLessThan(2_000);
    transport.close();
    await new Promise((resolve) => server.close(resolve));
  });
});
