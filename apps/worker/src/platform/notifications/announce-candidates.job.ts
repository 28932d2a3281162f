import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import {
  candidateDigestReaders,
  contactsToTell,
  digestRhythms,
  lockAnnouncements,
  recordCandidateAnnouncements,
  unannouncedCandidates,
  type WorthTelling,
} from '@seve/database';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { candidatesLetter } from './candidates-letter.js';
import { digestTurns } from './digest-turns.js';

/** Contacts per transaction. */
const BATCH = 200;

/** Writes digests with the number of new candidates, in the rhythm of each contact. Next: mail/send-emails.job.ts */
@Injectable()
export class AnnounceCandidatesJob implements JobHandler<'announce-candidates'> {
  readonly name = 'announce-candidates';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo' | 'publicUrl'>,
  ) {}

  async run({ offerId, rhythm }: JobPayloads['announce-candidates']): Promise<JobOutcome> {
    const worthTelling = { threshold: DIGEST_THRESHOLD, today: this.clock.today() };
    const contacts = await contactsToTell(this.dataSource.manager, offerId, worthTelling);
    for (let start = 0; start < contacts.length; start += BATCH) {
      await this.outbox.transaction((work) => this.tell(work, contacts.slice(start, start + BATCH), worthTelling, rhythm === 'weekly'));
    }
    return contacts.length > 0 ? 'done' : 'skipped';
  }

  private async tell(work: UnitOfWork, accountIds: readonly string[], worthTelling: WorthTelling, isWeekly: boolean): Promise<void> {
    await lockAnnouncements(work.manager);
    const readers = await candidateDigestReaders(work.manager, accountIds);
    const rhythms = await digestRhythms(work.manager, 'candidates-digest', accountIds, worthTelling.today);
    const turns = digestTurns(readers, rhythms, { isWeekly, demo: this.config.demo });
    const now = turns.filter(({ isNow }) => isNow);
    const counted = await unannouncedCandidates(
      work.manager,
      now.map(({ reader }) => reader.accountId),
      worthTelling,
    );
    const digests = now
      .map(({ reader, before }) => ({
        id: uuid(),
        reader,
        offers: counted.filter(({ accountId }) => accountId === reader.accountId),
        day: worthTelling.today,
        before,
      }))
      .filter(({ offers }) => offers.length > 0);
    await work.write(...digests.map((digest) => candidatesLetter(digest, this.config.publicUrl)));
    const announcements = digests.flatMap(({ id, offers }) =>
      offers.flatMap(({ offerId, studentIds }) => studentIds.map((studentId) => ({ offerId, studentId, emailId: id }))),
    );
    await recordCandidateAnnouncements(work.manager, announcements);
    const later = turns.filter(({ isNow }) => !isNow);
    for (const rhythm of new Set(later.map((turn) => turn.rhythm))) await work.enqueueDigest(this.name, rhythm);
  }
}
