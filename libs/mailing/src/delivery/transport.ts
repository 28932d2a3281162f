import { Transform } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { createTransport, type SMTPPoolSentMessageInfo, type Transporter } from 'nodemailer';
import type { LetterCalendar } from '../calendar/letter-calendar.js';
import { isPlainAddress } from './plain-address.js';
import type { SendOutcome } from './send-outcome.js';
import { faultWords, smtpFault } from './smtp-fault.js';

export interface OutgoingLetter {
  /** Becomes the Message-ID, the same at every attempt. */
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  calendar: LetterCalendar | null;
  /** One-click unsubscription (RFC 8058); null for fixed letters. */
  unsubscribeUrl: string | null;
}

export interface LetterTransport {
  readonly sender: { name: string; address: string };
  /** Never throws. Gives up when `until` aborts. */
  send(letter: OutgoingLetter, until?: AbortSignal): Promise<SendOutcome>;
  /** Returns whether the server accepts our connection and credentials; sends nothing. Never throws. */
  isReachable(): Promise<boolean>;
  close(): void;
}

/** Milliseconds. `whole` limits a sending in total, against servers that reply byte by byte. */
export interface Timeouts {
  connection: number;
  greeting: number;
  socket: number;
  dns: number;
  whole: number;
}

const TIMEOUTS: Timeouts = { connection: 10_000, greeting: 10_000, socket: 30_000, dns: 5_000, whole: 55_000 };

export interface TransportOptions extends Partial<Timeouts> {
  /** Refuses servers without STARTTLS; `smtps://` is always encrypted. */
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
    // Attempts are counted in the `email` row: the pool must not retry by itself.
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
  // Errors of idle connections concern no letter: the pool reconnects.
  pool.on('error', () => undefined);
  const transmitting = trackTransmissions(pool);
  return {
    sender,
    send: (letter, until) =>
      sendThrough({ pool, sender, transmitting }, letter, [AbortSignal.timeout(timeouts.whole), ...(until ? [until] : [])]),
    isReachable: () => Promise.race([pool.verify().catch(() => false), delay(timeouts.connection, false, { ref: false })]),
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

/** Mail clients show their unsubscribe button only with both headers (RFC 8058). */
const oneClickHeaders = (url: string) => ({ 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });

interface Connection {
  pool: Transporter<SMTPPoolSentMessageInfo>;
  sender: Sender;
  /** Message-IDs of letters in transmission; an error before that does not count as an attempt. */
  transmitting: Set<string>;
}

/** Joins the lines that the encoders emit, to write them to the socket at once. */
function joinChunks(): Transform {
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

/** Tracks letters in transmission: the pool reads a letter's stream once it is connected and authenticated. */
function trackTransmissions(pool: Connection['pool']): Set<string> {
  const transmitting = new Set<string>();
  pool.use('stream', (mail, done) => {
    mail.message.processFunc((input) => {
      transmitting.add(mail.message.messageId());
      const letter = joinChunks();
      input.on('error', (error) => letter.destroy(error));
      return input.pipe(letter);
    });
    done();
  });
  return transmitting;
}

async function sendThrough({ pool, sender, transmitting }: Connection, letter: OutgoingLetter, until: AbortSignal[]): Promise<SendOutcome> {
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
      // Saves the pool from scanning the text to choose one.
      encoding: 'quoted-printable',
      headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribeUrl && oneClickHeaders(unsubscribeUrl)) },
      ...(calendar && { icalEvent: { ...calendar, filename: 'seve.ics' } }),
      signal: AbortSignal.any(until),
    });
    const isAsAsked = rejected.length === 0 && accepted.length === 1 && accepted[0]?.toLowerCase() === to.toLowerCase();
    return isAsAsked ? { outcome: 'sent', response } : { outcome: 'failed', error: `accepted for ${accepted.join(', ') || 'nobody'}` };
  } catch (error) {
    return transmitting.has(messageId) ? smtpFault(error) : { outcome: 'unreachable', error: faultWords(error) };
  } finally {
    transmitting.delete(messageId);
  }
}
