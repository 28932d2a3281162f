import { Injectable } from '@nestjs/common';
import { FrameworkAgreement, frameworksToBegin, frameworksToEnd, frameworksToRenew, SYSTEM } from '@seve/database';
import { renewalLetterOn } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { FrameworkLetters, lockPaperRow, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { followDue } from '../../follow-due.js';

type Find = typeof frameworksToBegin;

/** Framework agreements whose first day has come, whose last day is over, or near. */
@Injectable()
export class FollowFrameworksJob implements JobHandler<'follow-frameworks'> {
  readonly name = 'follow-frameworks';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: FrameworkLetters,
  ) {}

  /** One that a stopped clock has missed begins and ends in one run, and is not told to be renewed once it is over. */
  async run(_day: JobPayloads['follow-frameworks']): Promise<JobOutcome> {
    const done = [
      await this.each(frameworksToBegin, (work, id) => this.begin(work, id)),
      await this.each(frameworksToEnd, (work, id) => this.end(work, id)),
      await this.each(frameworksToRenew, (work, id) => this.renew(work, id)),
    ];
    return done.some((count) => count > 0) ? 'done' : 'skipped';
  }

  private each(find: Find, act: (work: UnitOfWork, id: string) => Promise<void>): Promise<number> {
    return followDue(this.outbox, (batch) => find(this.dataSource.manager, this.clock.today(), batch), act);
  }

  private async begin(work: UnitOfWork, id: string): Promise<void> {
    const framework = await lockPaperRow(work, 'framework_agreement', id);
    if (framework.state === 'signed') await movePaper(work, 'framework_agreement', framework, { to: 'running', act: 'begin' }, SYSTEM);
  }

  private async end(work: UnitOfWork, id: string): Promise<void> {
    const framework = await lockPaperRow(work, 'framework_agreement', id);
    if (framework.state !== 'running') return;
    await movePaper(work, 'framework_agreement', framework, { to: 'ended', act: 'expire', changes: { endedOn: framework.endOn } }, SYSTEM);
    await this.letters.ended(work, id);
  }

  private async renew(work: UnitOfWork, id: string): Promise<void> {
    const { state, isRenewalTold, endOn } = await lockPaperRow(work, 'framework_agreement', id);
    if (state !== 'running' || isRenewalTold || renewalLetterOn(endOn) > this.clock.today()) return;
    await work.manager.update(FrameworkAgreement, { id }, { isRenewalTold: true });
    await this.letters.renewal(work, id);
  }
}
