import { Transform } from 'node:stream';
import { setTimeout as rest } from 'node:timers/promises';
import { createTransport, type SMTPPoolSentMessageInfo, type Transporter } from 'nodemailer';
import type { LetterCalendar } from '../calendar/letter-calendar.js';
import { isPlainAddress } from './plain-address.js';
import { faultWords, smtpFault } from './smtp-fault.js';

export interface OutgoingLetter {
  /** Becomes the Message-ID, the same at every try. */
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  calendar: LetterCalendar | null;
  /** Stops letters of this kind by one POST without signing in (RFC 8058); null where they cannot be stopped. */
  unsubscribeUrl: string | null;
}

export type SendOutcome =
  | { outcome: 'sent'; response: string }
  /** Trying again is useless. `isMailbox`: the address itself is refused, not only this letter. */
  | { outcome: 'refused'; isMailbox: boolean; error: string }
  /** The letter never left: the server does not answer, or lets us not in. */
  | { outcome: 'unreachable'; error: string }
  /** May work later; may even have worked. */
  | { outcome: 'failed'; error: string };

export interface LetterTransport {
  readonly sender: { name: string; address: string };
  /** Never throws. `until`: gives up when it aborts. */
  send(letter: OutgoingLetter, until?: AbortSignal): Promise<SendOutcome>;
  /** Whether the server answers and lets us in; sends nothing. Never throws. */
  isReachable(): Promise<boolean>;
  close(): void;
}

/** Milliseconds. `whole` also ends a server that trickles its replies, which no other time-out notices. */
export interface Timeouts {
  connection: number;
  greeting: number;
  socket: number;
  dns: number;
  whole: number;
}

const TIMEOUTS: Timeouts = { connection: 10_000, greeting: 10_000, socket: 30_000, dns: 5_000, whole: 55_000 };

export interface TransportOptions extends Partial<Timeouts> {
  /** A server without STARTTLS gets no letter; `smtps://` needs no such word. */
  requiresTls?: boolean;
}

/** @param from header From:, `Name <address>` or an address; its domain ends every Message-ID. */
export function createLetterTransport(smtpUrl: string, from: string, options: TransportOptions = {}): LetterTransport {
  const { requiresTls = false, ...shorter } = options;
  const timeouts = { ...TIMEOUTS, ...shorter };
  const sender = senderOf(from);
  const pool = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 4,
    maxMessages: 100,
    // The email row counts the tries: the pool must not make some of its own.
    maxRequeues: 0,
    maxRecipients: 1,
    connectionTimeout: timeouts.connection,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.socket,
    dnsTimeout: timeouts.dns,
    requireTLS: requiresTls,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // A fault of an idle connection has no letter to fail: the pool opens another one.
  pool.on('error', () => undefined);
  const left = lettersThatLeave(pool);
  return {
    sender,
    send: (letter, until) => sendThrough({ pool, sender, left }, letter, [AbortSignal.timeout(timeouts.whole), ...(until ? [until] : [])]),
    isReachable: () => Promise.race([pool.verify().catch(() => false), rest(timeouts.connection, false, { ref: false })]),
    close: () => pool.close({ force: true }),
  };
}

interface Sender {
  name: string;
  address: string;
  domain: string;
}

function senderOf(from: string): Sender {
  const [, name = '', address = from] = /^(.*?)\s*<([^<>]*)>\s*$/.exec(from) ?? [];
  return { name, address, domain: address.slice(address.indexOf('@') + 1) };
}

/** Both headers, or mail clients show no button of their own. */
const oneClick = (url: string) => ({ 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });

interface Way {
  pool: Transporter<SMTPPoolSentMessageInfo>;
  sender: Sender;
  /** Message-IDs of letters whose connection stood: what fails before that was no try. */
  left: Set<string>;
}

/** The encoders hand out a line at a time, and each would be a write of its own to the socket. */
function inOnePiece(): Transform {
  const pieces: Buffer[] = [];
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
    flush(done) {
      done(null, Buffer.concat(pieces));
    },
  });
}

/** The pool asks for the stream of a letter once the server has greeted us and let us in. */
function lettersThatLeave(pool: Way['pool']): Set<string> {
  const left = new Set<string>();
  pool.use('stream', (mail, done) => {
    mail.message.processFunc((input) => {
      left.add(mail.message.messageId());
      const letter = inOnePiece();
      input.on('error', (error) => letter.destroy(error));
      return input.pipe(letter);
    });
    done();
  });
  return left;
}

async function sendThrough({ pool, sender, left }: Way, letter: OutgoingLetter, until: AbortSignal[]): Promise<SendOutcome> {
  const { name, address, domain } = sender;
  const { id, to, subject, html, text, calendar, unsubscribeUrl } = letter;
  if (!isPlainAddress(to)) return { outcome: 'refused', isMailbox: false, error: 'not a plain address' };
  const messageId = `<${id}@${domain}>`;
  try {
    const { accepted, rejected, response } = await pool.sendMail({
      from: { name, address },
      to: { name: '', address: to },
      envelope: { from: address, to: [to] },
      subject,
      html,
      text,
      messageId,
      // What the pool would find out by reading every word.
      encoding: 'quoted-printable',
      headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribeUrl && oneClick(unsubscribeUrl)) },
      ...(calendar && { icalEvent: { ...calendar, filename: 'seve.ics' } }),
      signal: AbortSignal.any(until),
    });
    const isAsAsked = rejected.length === 0 && accepted.length === 1 && accepted[0]?.toLowerCase() === to.toLowerCase();
    return isAsAsked ? { outcome: 'sent', response } : { outcome: 'failed', error: `accepted for ${accepted.join(', ') || 'nobody'}` };
  } catch (error) {
    return left.has(messageId) ? smtpFault(error) : { outcome: 'unreachable', error: faultWords(error) };
  } finally {
    left.delete(messageId);
  }
}
