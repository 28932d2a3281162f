import { Inject, Injectable } from '@nestjs/common';
import { expireLetters, lettersWaiting } from '@seve/database';
import { LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LetterHold } from './letter-hold.js';
import { secretLetters } from './secret-letters.js';

const LATE_AFTER_SECONDS = 120;

/** Ends letters that expired unsent, and logs an error when letters are held, wait or were given up. */
@Injectable()
export class WatchLetters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly hold: LetterHold,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async look(): Promise<void> {
    const expired = await expireLetters(this.dataSource, secretLetters);
    if (expired > 0) this.log.warn({ expired }, 'letters came too late');
    if (await this.hold.read()) this.log.error('letters are held since a backup was restored: npm run restore -- --release-letters');
    const { oldestSeconds, dead } = await lettersWaiting(this.dataSource.manager);
    if (oldestSeconds > LATE_AFTER_SECONDS) this.log.error({ oldestSeconds }, 'letters wait');
    if (dead > 0) this.log.error({ dead }, 'letters were given up');
  }
}
