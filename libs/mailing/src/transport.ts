import { createTransport, type SMTPPoolSentMessageInfo, type Transporter } from 'nodemailer';
import { isPlainAddress } from './plain-address.js';
import { smtpFault } from './smtp-fault.js';

export interface OutgoingLetter {
  /** Becomes the Message-ID, the same at every try. */
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
}

export type SendOutcome =
  | { outcome: 'sent'; response: string }
  /** Trying again is useless. */
  | { outcome: 'refused'; permanent: true; error: string }
  /** May work later; may even have worked. */
  | { outcome: 'failed'; error: string };

export interface LetterTransport {
  /** Never throws. */
  send(letter: OutgoingLetter): Promise<SendOutcome>;
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

/** All under the 60 s for which a letter is lent to one worker. */
const TIMEOUTS: Timeouts = { connection: 10_000, greeting: 10_000, socket: 30_000, dns: 5_000, whole: 55_000 };

/** @param from header From:, `Name <address>` or an address; its domain ends every Message-ID. */
export function createLetterTransport(smtpUrl: string, from: string, shorter: Partial<Timeouts> = {}): LetterTransport {
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
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // A fault of an idle connection has no letter to fail: the pool opens another one.
  pool.on('error', () => undefined);
  return {
    send: (letter) => sendThrough(pool, sender, letter, timeouts.whole),
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

async function sendThrough(
  pool: Transporter<SMTPPoolSentMessageInfo>,
  { name, address, domain }: Sender,
  letter: OutgoingLetter,
  wholeMs: number,
): Promise<SendOutcome> {
  const { id, to, subject, html, text } = letter;
  if (!isPlainAddress(to)) return { outcome: 'refused', permanent: true, error: 'not a plain address' };
  try {
    const { accepted, rejected, response } = await pool.sendMail({
      from: { name, address },
      to: { name: '', address: to },
      envelope: { from: address, to: [to] },
      subject,
      html,
      text,
      messageId: `<${id}@${domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      signal: AbortSignal.timeout(wholeMs),
    });
    const isAsAsked = rejected.length === 0 && accepted.length === 1 && accepted[0]?.toLowerCase() === to.toLowerCase();
    return isAsAsked ? { outcome: 'sent', response } : { outcome: 'failed', error: `accepted for ${accepted.join(', ') || 'nobody'}` };
  } catch (error) {
    const { isRefused, error: words } = smtpFault(error);
    return isRefused ? { outcome: 'refused', permanent: true, error: words } : { outcome: 'failed', error: words };
  }
}
