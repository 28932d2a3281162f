import { Inject, Injectable } from '@nestjs/common';
import {
  forgetAddresses,
  forgetImports,
  forgetMinorMessages,
  forgetOldKeys,
  forgetSpent,
  forgetUnsaved,
  forgetUnused,
} from '@seve/database';
import { DAY_MS, IP_ADDRESS_DAYS, PENDING_SIGN_UP_DAYS, ROSTER_DRAFT_DAYS, ROSTER_UNDO_DAYS, UNSAVED_OFFER_DAYS } from '@seve/domain';
import { Clock, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { runDuties } from '../../run-duties.js';
import { KeepRetention } from './keep-retention.js';
import { ReadPast } from './read-past.js';
import { ReplayErasures } from './replay-erasures.js';

/** Deletes data after its retention, also data restored by a backup. */
@Injectable()
export class ForgetOld {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly past: ReadPast,
    private readonly erasures: ReplayErasures,
    private readonly retention: KeepRetention,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async forget(): Promise<void> {
    const { manager } = this.dataSource;
    const lists = { draftsBefore: this.daysAgo(ROSTER_DRAFT_DAYS), appliedBefore: this.daysAgo(ROSTER_UNDO_DAYS) };
    await runDuties(this.log, {
      keys: () => forgetOldKeys(manager),
      addresses: () => forgetAddresses(manager, this.daysAgo(IP_ADDRESS_DAYS)),
      'messages of minors': () => forgetMinorMessages(manager),
      'sign-ups': () => forgetUnused(manager, this.daysAgo(PENDING_SIGN_UP_DAYS)),
      lists: () => forgetImports(manager, lists),
      'unsaved offers': () => forgetUnsaved(manager, this.daysAgo(UNSAVED_OFFER_DAYS)),
      'what is spent': () => forgetSpent(manager, this.clock.now()),
      past: () => this.past.keep(),
      erasures: () => this.erasures.replay(),
      retention: () => this.retention.keep(),
    });
  }

  private daysAgo(days: number): Date {
    return new Date(this.clock.now().getTime() - days * DAY_MS);
  }
}
