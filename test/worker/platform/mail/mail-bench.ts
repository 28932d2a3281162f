import { createLetterTransport, type LetterTransport, letters } from '@seve/mailing';
import { pino } from 'pino';
import { v7 as uuid } from 'uuid';
import { CircuitBreaker } from '../../../../apps/worker/src/platform/mail/circuit-breaker.js';
import { LetterHold } from '../../../../apps/worker/src/platform/mail/letter-hold.js';
import { LetterRounds } from '../../../../apps/worker/src/platform/mail/letter-rounds.js';
import { LetterSender } from '../../../../apps/worker/src/platform/mail/letter-sender.js';
import { SendEmailsJob } from '../../../../apps/worker/src/platform/mail/send-emails.job.js';
import type { JobBench } from '../../job-bench.js';

const PATIENCE = { connection: 1_000, greeting: 1_000, socket: 1_000, dns: 1_000 };
const QUICK_RESTS = { first: 50, longest: 200 };

export interface LetterRow {
  id: string;
  state: string;
  attempt: number;
  strikes: number;
  params: object | null;
  error: string | null;
  sent_at: Date | null;
  lease_until: Date | null;
  /** Seconds until `not_before`. */
  in_seconds: number;
}

/** Sends letters as one worker does, to the mail server at `url`. */
export class Mailroom {
  readonly states: string[] = [];
  readonly breaker: CircuitBreaker;
  readonly job: SendEmailsJob;
  private readonly transport: LetterTransport;

  constructor(bench: JobBench, url: string, patience: Partial<typeof PATIENCE> = {}) {
    this.transport = createLetterTransport(url, 'Sève <bonjour@seve.example>', { ...PATIENCE, ...patience });
    this.breaker = new CircuitBreaker(this.transport.isReachable, (state) => this.states.push(state), QUICK_RESTS);
    const sender = new LetterSender(
      bench.dataSource,
      bench.outbox,
      this.transport,
      { publicUrl: 'https://seve.example', secret: 'a secret of the bench, long enough' },
      pino({ level: 'silent' }),
    );
    this.job = new SendEmailsJob(
      bench.dataSource,
      sender,
      this.breaker,
      new LetterHold('no such folder'),
      new LetterRounds(bench.backend),
      bench.backend,
    );
  }

  close(): void {
    this.job.onModuleDestroy();
    this.transport.close();
  }
}

/** Inserts a letter that is due, to a new address. */
export async function aLetter(bench: JobBench, change: Record<string, unknown> = {}): Promise<string> {
  const id = uuid();
  await bench.campus.insert('email', {
    id,
    letter: 'account-confirmation',
    to_address: `${id}@campus.example`,
    locale: 'fr',
    params: letters['account-confirmation'].sample,
    entity_type: 'account',
    entity_id: id,
    expires_at: new Date(Date.now() + 3_600_000),
    ...change,
  });
  return id;
}

export async function letterRow(bench: JobBench, id: string): Promise<LetterRow> {
  const [found] = await bench.database.query<LetterRow & Record<string, unknown>>(
    'select *, extract(epoch from not_before - now())::float as in_seconds from email where id = $1',
    [id],
  );
  if (!found) throw new Error('no such letter');
  return found;
}
