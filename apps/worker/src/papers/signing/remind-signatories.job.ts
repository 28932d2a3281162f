import { Injectable } from '@nestjs/common';
import { addressesToRemind, addSignatureEvent, revokeSignatureLinks, Signatory, signatoriesOf, signatoriesToExpire } from '@seve/database';
import { addDays, SIGNATURE_DAYS, SIGNATURE_REMINDER_DAYS, stillAsked } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockPaper, SignatureLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { DailyJob, Duty } from '../../daily-jobs.js';

const LAST_REMINDER = SIGNATURE_REMINDER_DAYS.length;

/** Reminds signatories, one letter a day to one address; after the last reminder the school is told, then the question expires. */
@Injectable()
export class RemindSignatoriesJob implements DailyJob<'remind-signatories'> {
  readonly name = 'remind-signatories';
  readonly duties: readonly Duty[] = [
    { find: signatoriesToExpire, act: (work, id) => this.expire(work, id) },
    { find: addressesToRemind, act: (work, email) => this.remind(work, email) },
  ];

  constructor(
    private readonly clock: Clock,
    private readonly letters: SignatureLetters,
  ) {}

  private async remind(work: UnitOfWork, email: string): Promise<void> {
    if (await this.letters.ask(work, email)) await this.tellSchools(work, email);
  }

  /** Of papers whose last reminder this letter was. */
  private async tellSchools(work: UnitOfWork, email: string): Promise<void> {
    const { manager } = work;
    const letterOn = this.clock.today();
    const last = await manager.find(Signatory, {
      where: { email, letterOn, remindersTold: LAST_REMINDER },
      relations: { version: true },
    });
    for (const { askedOn, versionId, version } of last) {
      if (version.voidedAt !== null || version.completedAt !== null || askedOn === null) continue;
      const missing = await missingOf(work, versionId);
      if (missing.length > 0) await this.letters.expired(work, version, { missing, linksUntil: addDays(askedOn, SIGNATURE_DAYS) });
    }
  }

  private async expire(work: UnitOfWork, id: string): Promise<void> {
    const { manager } = work;
    const { paper, version, signatory } = await lockPaper(work, id);
    const isWaiting = signatory.state === 'asked' || signatory.state === 'opened';
    if (!isWaiting || version.voidedAt !== null || !paper.isOut) return;
    await manager.update(Signatory, { id }, { state: 'expired' });
    await revokeSignatureLinks(manager, [id]);
    await addSignatureEvent(manager, version, { kind: 'expired', signatoryId: id, at: this.clock.now() });
    await this.letters.expired(work, version, { missing: [signatory], linksUntil: null });
  }
}

const missingOf = async ({ manager }: UnitOfWork, versionId: string): Promise<Signatory[]> =>
  stillAsked(await signatoriesOf(manager, versionId));
