import { Injectable } from '@nestjs/common';
import { FrameworkAgreement, frameworksToBegin, frameworksToEnd, frameworksToRenew, SYSTEM } from '@seve/database';
import { type CivilDate, renewalLetterOn } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { FrameworkLetters, lockPaperRow, movePaper } from '@seve/lifecycles';
import type { DailyJob, Duty } from '../../daily-jobs.js';

/** Framework agreements whose first day has come, whose last day is over, or near. */
@Injectable()
export class FollowFrameworksJob implements DailyJob<'follow-frameworks'> {
  readonly name = 'follow-frameworks';
  /** In this order: one that a stopped clock has missed begins and ends in one run, and is not told to be renewed once it is over. */
  readonly duties: readonly Duty[] = [
    { find: frameworksToBegin, act: (work, id) => this.begin(work, id) },
    { find: frameworksToEnd, act: (work, id) => this.end(work, id) },
    { find: frameworksToRenew, act: (work, id, today) => this.renew(work, id, today) },
  ];

  constructor(private readonly letters: FrameworkLetters) {}

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

  private async renew(work: UnitOfWork, id: string, today: CivilDate): Promise<void> {
    const { state, isRenewalTold, endOn } = await lockPaperRow(work, 'framework_agreement', id);
    if (state !== 'running' || isRenewalTold || renewalLetterOn(endOn) > today) return;
    await work.manager.update(FrameworkAgreement, { id }, { isRenewalTold: true });
    await this.letters.renewal(work, id);
  }
}
