import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type ClaimedLetter, giveLetterUp, LAST_STRIKE, markLetterSent, postponeLetter } from '@seve/database';
import { isLetterName } from '@seve/domain';
import { failPoint, Outbox } from '@seve/jobs';
import { refuseAddress } from '@seve/lifecycles';
import { type LetterTransport, type OutgoingLetter, renderLetter, type SendOutcome } from '@seve/mailing';
import { CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { TRANSPORT } from '../../tokens.js';
import { HORIZON_HOURS, retryDelayMs } from './retry-delay.js';
import { isSecret } from './secret-letters.js';
import { unsubscribeOf } from './unsubscribe-of.js';

const WRITE_AGAIN_MS = 500;

/** Whether the mail server was reached, for the circuit breaker. */
export type Reach = 'reached' | 'unreachable' | 'unasked';

/**
 * Renders one claimed letter, sends it and records the outcome. Two counts end a letter that cannot be sent. An attempt without an outcome
 * (the worker dies, or rendering fails) is a strike; the thirtieth makes the letter `dead`. A deferral by the server is no strike: the
 * letter is retried at growing intervals until 48 hours after the first attempt. An unreachable server costs no attempt.
 */
@Injectable()
export class LetterSender {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    @Inject(TRANSPORT) private readonly transport: LetterTransport,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'secret'>,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async send(letter: ClaimedLetter, until: AbortSignal): Promise<Reach> {
    const rendered = await this.render(letter);
    if (!rendered) return 'unasked';
    failPoint('before-data');
    const result = await this.transport.send(rendered, until);
    if (result.outcome === 'unreachable') {
      this.log.warn({ id: letter.id, reason: result.error }, 'mail server not reached');
      return 'unreachable';
    }
    if (result.outcome === 'sent') await this.recordSent(letter);
    else await this.recordFailure(letter, result);
    return 'reached';
  }

  private async render(claimed: ClaimedLetter): Promise<OutgoingLetter | null> {
    const { id, letter, params, toAddress, toAccountId, locale } = claimed;
    try {
      if (!isLetterName(letter)) throw new Error(`no letter is called ${letter}`);
      const parties = { from: this.transport.sender, to: toAddress };
      const { unsubscribe, unsubscribeUrl } = unsubscribeOf(this.config, letter, toAccountId);
      const rendered = await renderLetter(letter, params as never, locale, { parties, unsubscribe });
      return { id, to: toAddress, unsubscribeUrl, ...rendered };
    } catch (error) {
      this.log.error({ err: error, letter, id }, 'letter cannot be rendered');
      await this.strike(claimed, String(error).slice(0, 500));
      return null;
    }
  }

  private async strike(letter: ClaimedLetter, error: string): Promise<void> {
    const strikes = letter.strikes + 1;
    if (strikes >= LAST_STRIKE) return this.giveUp(letter, 'dead', error);
    await postponeLetter(this.dataSource, letter, { delayMs: retryDelayMs(strikes, Math.random()), error, isStrike: true });
  }

  /** Records that the server has accepted the letter; never throws, because a throw would send it again. */
  private async recordSent(letter: ClaimedLetter): Promise<void> {
    failPoint('before-sent');
    for (;;) {
      try {
        await markLetterSent(this.dataSource, letter.id, isSecret(letter));
        failPoint('after-sent');
        return;
      } catch (error) {
        this.log.warn({ err: error, id: letter.id }, 'letter sent, not recorded yet');
        await new Promise((resolve) => setTimeout(resolve, WRITE_AGAIN_MS));
      }
    }
  }

  private async recordFailure(letter: ClaimedLetter, result: Extract<SendOutcome, { outcome: 'refused' | 'failed' }>): Promise<void> {
    const { error } = result;
    if (result.outcome === 'refused') return this.giveUp(letter, 'bounced', error, result.isMailbox);
    if (letter.triedHours >= HORIZON_HOURS) return this.giveUp(letter, 'dead', error);
    await postponeLetter(this.dataSource, letter, { delayMs: retryDelayMs(letter.attempt, Math.random()), error });
  }

  /** An address that does not exist is suppressed in the same transaction, with a letter to the people who can correct it. */
  private async giveUp(letter: ClaimedLetter, state: 'bounced' | 'dead', error: string, isMailbox = false): Promise<void> {
    const { id, toAddress: address } = letter;
    this.log.warn({ id, letter: letter.letter, state, attempt: letter.attempt }, 'letter given up');
    await this.outbox.transaction(async (work) => {
      const isOurs = await giveLetterUp(work.manager, letter, { state, error, erase: isSecret(letter) });
      if (!isOurs || !isMailbox) return;
      await refuseAddress(work, { address, reason: 'bounce', detail: error, emailId: id }, this.config.publicUrl);
    });
  }
}
