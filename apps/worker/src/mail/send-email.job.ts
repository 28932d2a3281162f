import { Inject, Injectable } from '@nestjs/common';
import { type ClaimedLetter, claimLetter, expireLetter, giveLetterUp, markLetterSent, nextTry, postponeLetter } from '@seve/database';
import { comeBackToLetter, failPoint, type JobHandler, type JobOutcome, type JobPayloads, type QueueCarrier } from '@seve/jobs';
import { isLetterName, type LetterTransport, letters, renderLetter, type SendOutcome } from '@seve/mailing';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { CARRIER, LOG, TRANSPORT } from '../tokens.js';
import { isHopeless, LAST_ATTEMPT, retryDelayMs } from './retry-delay.js';

/** Longer than the transport's time-outs together: nobody else sends the letter while this worker still may. */
const LEASE_SECONDS = 60;
const WRITE_AGAIN_MS = 500;

/** A letter row is due: claimed, rendered, sent, recorded. */
@Injectable()
export class SendEmailJob implements JobHandler<'send-email'> {
  readonly name = 'send-email';

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CARRIER) private readonly carrier: QueueCarrier,
    @Inject(TRANSPORT) private readonly transport: LetterTransport,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async run({ emailId }: JobPayloads['send-email']): Promise<JobOutcome> {
    const letter = await claimLetter(this.dataSource, emailId, LEASE_SECONDS);
    if (!letter) return this.standBack(emailId);
    failPoint('after-claim');
    const result = await this.send(letter);
    if (result.outcome === 'sent') await this.recordSent(letter);
    else await this.recordFailure(letter, result);
    return 'done';
  }

  /** Expired, not due yet, held by another worker (come back when its lease ends), or over. */
  private async standBack(emailId: string): Promise<JobOutcome> {
    if (await expireLetter(this.dataSource, emailId, secretLetters)) return 'done';
    const next = await nextTry(this.dataSource, emailId);
    if (next) await comeBackToLetter(this.carrier, emailId, next.attempt, next.inMs);
    return 'skipped';
  }

  private async send({ id, letter, params, toAddress, locale, attempt }: ClaimedLetter): Promise<SendOutcome> {
    if (attempt > LAST_ATTEMPT) return { outcome: 'failed', error: `no outcome in ${LAST_ATTEMPT} tries` };
    try {
      if (!isLetterName(letter)) throw new Error(`no letter is called ${letter}`);
      return await this.transport.send({ id, to: toAddress, ...(await renderLetter(letter, params as never, locale)) });
    } catch (error) {
      this.log.error({ err: error, letter, id }, 'letter cannot be rendered');
      return { outcome: 'failed', error: String(error) };
    }
  }

  /** The server has the letter: from here on nothing may throw, or it would be sent again. */
  private async recordSent(letter: ClaimedLetter): Promise<void> {
    failPoint('before-sent');
    for (;;) {
      try {
        await markLetterSent(this.dataSource, letter.id, isSecret(letter));
        return;
      } catch (error) {
        this.log.warn({ err: error, id: letter.id }, 'letter sent, not recorded yet');
        await new Promise((resolve) => setTimeout(resolve, WRITE_AGAIN_MS));
      }
    }
  }

  private async recordFailure(letter: ClaimedLetter, { outcome, error }: Exclude<SendOutcome, { outcome: 'sent' }>): Promise<void> {
    if (outcome === 'refused' || isHopeless(letter)) {
      const state = outcome === 'refused' ? 'bounced' : 'dead';
      this.log.warn({ id: letter.id, letter: letter.letter, state, attempt: letter.attempt }, 'letter given up');
      await giveLetterUp(this.dataSource, letter, { state, error, erase: isSecret(letter) });
      return;
    }
    const delayMs = retryDelayMs(letter.attempt, Math.random());
    await postponeLetter(this.dataSource, letter, { delayMs, error });
    await comeBackToLetter(this.carrier, letter.id, letter.attempt, delayMs);
  }
}

const secretLetters = Object.values(letters)
  .filter(({ isSecret }) => isSecret)
  .map(({ name }): string => name);

const isSecret = ({ letter }: ClaimedLetter): boolean => secretLetters.includes(letter);
