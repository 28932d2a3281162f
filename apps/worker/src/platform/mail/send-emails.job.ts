import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type ClaimedLetter, claimLetters, nextLetterInMs, releaseLetters } from '@seve/database';
import { LANES, type Lane } from '@seve/domain';
import { failPoint, type JobHandler, type JobPayloads, type QueueBackend, wakeUpForLetters } from '@seve/jobs';
import { QUEUE_BACKEND } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { CircuitBreaker } from './circuit-breaker.js';
import { LEASE_SECONDS, LeasedLetters } from './leased-letters.js';
import { LetterHold } from './letter-hold.js';
import { LetterRounds } from './letter-rounds.js';
import { LetterSender } from './letter-sender.js';
import { PrioritySemaphore } from './priority-semaphore.js';
import { secretLetters } from './secret-letters.js';

/** Number of letters claimed at once. */
const BATCH = 50;
/** Letters sent at the same time: the number of connections of the transport. */
const AT_ONCE = 4;
/** Delay of a letter that did not reach the server; not counted as an attempt. */
const UNREACHED_REST_MS = 3_000;

/** Claims due letters fifty at a time and sends them until none is left. The payload is a hint; the rows decide. Next: letter-sender.ts */
@Injectable()
export class SendEmailsJob implements JobHandler<'send-emails'>, OnModuleDestroy {
  readonly name = 'send-emails';
  private readonly slots = new PrioritySemaphore(AT_ONCE);
  private readonly stopping = new AbortController();

  constructor(
    private readonly dataSource: DataSource,
    private readonly sender: LetterSender,
    private readonly breaker: CircuitBreaker,
    private readonly hold: LetterHold,
    private readonly rounds: LetterRounds,
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
  ) {}

  /** Finishes letters being sent, releases those not started, and claims no more. */
  onModuleDestroy(): void {
    this.stopping.abort();
  }

  async run({ lane = LANES.digest }: JobPayloads['send-emails']): Promise<'done' | 'skipped'> {
    return (await this.rounds.run(lane, (reach) => this.sendDue(reach))) ? 'done' : 'skipped';
  }

  /** Returns whether there was a letter. While letters are held the sweeper retries. */
  private async sendDue(lane: Lane): Promise<boolean> {
    if (await this.hold.read()) return false;
    let found = false;
    while (await this.pass(lane)) found = true;
    await this.comeBack(lane);
    return found;
  }

  /** Returns whether there was a letter. */
  private async pass(lane: Lane): Promise<boolean> {
    if (!(await this.breaker.closed(this.stopping.signal))) return false;
    failPoint('before-claim');
    const claimedAt = performance.now();
    const claim = { upTo: BATCH, lane, leaseSeconds: LEASE_SECONDS, secret: secretLetters };
    const { letters, over } = await claimLetters(this.dataSource, claim);
    if (letters.length > 0) await this.sendAll(letters, claimedAt);
    return letters.length + over > 0;
  }

  private async sendAll(letters: readonly ClaimedLetter[], claimedAt: number): Promise<void> {
    failPoint('after-claim');
    const held = new LeasedLetters(this.dataSource, letters, claimedAt);
    const unbegun: ClaimedLetter[] = [];
    const unreached: ClaimedLetter[] = [];
    const sendOne = async (letter: ClaimedLetter) => {
      if (this.stopping.signal.aborted || this.breaker.isOpen || !held.mayBegin) return void unbegun.push(letter);
      const reach = await this.sender.send(letter, held.signal);
      held.over(letter);
      if (reach === 'reached') this.breaker.reached();
      if (reach !== 'unreachable') return;
      this.breaker.failed();
      unreached.push(letter);
    };
    const ends = await Promise.allSettled(letters.map((letter) => this.slots.use(letter.lane === LANES.urgent, () => sendOne(letter))));
    held.end();
    if (unbegun.length > 0) await releaseLetters(this.dataSource, unbegun);
    if (unreached.length > 0) await releaseLetters(this.dataSource, unreached, UNREACHED_REST_MS);
    const fault = ends.find((end) => end.status === 'rejected');
    if (fault) throw fault.reason;
  }

  /** Adds a wake-up job for the next letter that is postponed or leased to a dead worker; at the end of this worker, for the letters it leaves. */
  private async comeBack(lane: Lane): Promise<void> {
    const inMs = this.stopping.signal.aborted ? 0 : await nextLetterInMs(this.dataSource, lane);
    if (inMs !== null) await wakeUpForLetters(this.backend, lane, inMs);
  }
}
