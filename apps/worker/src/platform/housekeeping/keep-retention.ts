import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import {
  audit,
  deleteUnusedCvs,
  type EndedApplication,
  emptyApplications,
  endedWithContent,
  forgetEndedFrameworks,
  forgetEndedPlacements,
  type InactiveStudent,
  olderDatabase,
  Student,
  SYSTEM_ACTOR,
  studentsInactiveSince,
} from '@seve/database';
import { FileStore } from '@seve/documents';
import { addMonths, type CivilDate, DAY_MS, INACTIVITY_NOTICE_DAYS, isMinor, poolEndsOn } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import {
  addDays,
  anonymiseOn,
  CONTRACT_ARCHIVE_MONTHS,
  INACTIVE_WARNING_MONTHS,
  inactiveDays,
  inactiveState,
  REFUSED_MONTHS,
} from '@seve/law';
import { eraseAccount } from '@seve/lifecycles';
import { letterParams } from '@seve/mailing';
import { Clock, CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { runDuties } from '../../run-duties.js';
import { LetterHold } from '../mail/letter-hold.js';

const BATCH = 200;
/** Whether the content is to be deleted: what a student agreed to have kept, once the company may no longer read it. */
const isOver = ({ goesAtOnce, endedOn, birthDate, poolAgreedOn }: EndedApplication, today: CivilDate): boolean => {
  const minorPool = birthDate !== null && poolAgreedOn !== null && isMinor(birthDate, poolAgreedOn);
  if (minorPool) return poolEndsOn(birthDate, poolAgreedOn) < today;
  return goesAtOnce || anonymiseOn({ refusedOn: endedOn, talentPoolConsentOn: poolAgreedOn }) <= today;
};

/**
 * Applies the retention rules of libs/law: content of ended applications, names in ended places, ended framework agreements, students
 * inactive for two years.
 */
@Injectable()
export class KeepRetention {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly hold: LetterHold,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /**
   * Erases nothing while the database may be an older one, because an erasure is written into the ledger, which the current database
   * replays.
   */
  async keep(): Promise<void> {
    if ((await this.hold.read()) !== null || (await olderDatabase(this.dataSource.manager)) !== null) return;
    await runDuties(this.log, {
      'ended applications': () => this.emptyEnded(),
      'ended placements': () => this.forgetPlacements(),
      'ended frameworks': () => this.forgetFrameworks(),
      'inactive students': () => this.forgetInactive(),
    });
  }

  private async forgetInactive(): Promise<void> {
    const since = addMonths(this.clock.today(), -INACTIVE_WARNING_MONTHS);
    const students = await studentsInactiveSince(this.dataSource.manager, since, BATCH);
    await runDuties(
      this.log,
      Object.fromEntries(students.map((one) => [`inactive student ${one.studentId}`, () => this.warnOrErase(one)])),
    );
  }

  private async emptyEnded(): Promise<void> {
    const today = this.clock.today();
    const asked = { today, since: addMonths(today, -REFUSED_MONTHS), limit: BATCH };
    for (let after: string | null = null; ; ) {
      const ended: EndedApplication[] = await endedWithContent(this.dataSource.manager, { ...asked, after });
      await this.empty(ended.filter((one) => isOver(one, today)).map(({ id }) => id));
      if (ended.length < BATCH) return;
      after = ended.at(-1)?.id ?? null;
    }
  }

  private async empty(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const names = await this.outbox.transaction(async ({ manager }) => {
      await emptyApplications(manager, ids);
      return deleteUnusedCvs(manager);
    });
    for (const name of names) await this.files.delete(name);
  }

  private async forgetPlacements(): Promise<void> {
    const asked = { before: addMonths(this.clock.today(), -CONTRACT_ARCHIVE_MONTHS), limit: BATCH };
    for (let count = BATCH; count === BATCH; )
      count = await this.outbox.transaction(async ({ manager }) => {
        const ids = await forgetEndedPlacements(manager, asked);
        await audit(manager, SYSTEM_ACTOR, ...ids.map((id) => ({ act: 'anonymised', on: 'placement', id, code: 'archive' }) as const));
        return ids.length;
      });
  }

  private async forgetFrameworks(): Promise<void> {
    const asked = { before: addMonths(this.clock.today(), -CONTRACT_ARCHIVE_MONTHS), limit: BATCH };
    for (let count = BATCH; count === BATCH; )
      count = await this.outbox.transaction(async ({ manager }) => {
        const ids = await forgetEndedFrameworks(manager, asked);
        await audit(
          manager,
          SYSTEM_ACTOR,
          ...ids.map((id) => ({ act: 'anonymised', on: 'framework_agreement', id, code: 'archive' }) as const),
        );
        return ids.length;
      });
  }

  /** Warns a student once; erases at the earliest thirty days after the warning. */
  private async warnOrErase(student: InactiveStudent): Promise<void> {
    const { accountId, lastActOn, warnedOn } = student;
    const today = this.clock.today();
    if (warnedOn === null) return this.warn(student, today);
    if (inactiveState(lastActOn, today) !== 'delete' || addDays(warnedOn, INACTIVITY_NOTICE_DAYS) > today) return;
    const id = uuid();
    await this.outbox.transaction(async (work) => {
      await audit(work.manager, SYSTEM_ACTOR, { act: 'anonymised', on: 'account', id: accountId, code: 'inactive' });
      await eraseAccount(work, { id, accountId, reason: 'inactive', now: this.clock.now() });
    });
  }

  private async warn({ accountId, studentId, address, firstName, locale, lastActOn }: InactiveStudent, today: CivilDate): Promise<void> {
    const { deleteOn } = inactiveDays(lastActOn);
    const earliest = addDays(today, INACTIVITY_NOTICE_DAYS);
    const [, eraseOn = deleteOn] = [deleteOn, earliest].toSorted();
    await this.outbox.transaction(async (work) => {
      await work.manager.update(Student, { id: studentId }, { inactivityWarnedAt: this.clock.now() });
      await work.write({
        ...letterParams('account-inactive', { firstName, eraseOn, signInLink: `${this.config.publicUrl}/connexion` }),
        to: { address, accountId, locale },
        ...{ entityType: 'account', entityId: accountId, occurrence: lastActOn },
        expiresAt: new Date(Date.now() + INACTIVITY_NOTICE_DAYS * DAY_MS),
      });
    });
  }
}
