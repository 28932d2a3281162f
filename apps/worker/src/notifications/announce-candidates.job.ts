import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import {
  candidateDigestReaders,
  candidateDigestsOfDay,
  contactsToTell,
  lockAnnouncements,
  recordCandidateAnnouncements,
  unannouncedCandidates,
  type WorthTelling,
} from '@seve/database';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type Work } from '@seve/jobs';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Clock } from '../clock.js';
import { CONFIG } from '../tokens.js';
import { candidatesLetter } from './candidates-letter.js';
import { DigestPromise } from './digest-promise.js';

/** Contacts of one transaction. */
const BATCH = 200;

/** Candidates that nobody was told of become counts, one letter a day for each contact. Next: mail/send-emails.job.ts */
@Injectable()
export class AnnounceCandidatesJob implements JobHandler<'announce-candidates'> {
  readonly name = 'announce-candidates';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly digests: DigestPromise,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo' | 'publicUrl'>,
  ) {}

  async run(of: JobPayloads['announce-candidates']): Promise<JobOutcome> {
    const worthTelling = { threshold: DIGEST_THRESHOLD, today: this.clock.today() };
    const contacts = await contactsToTell(this.dataSource.manager, of, worthTelling);
    for (let start = 0; start < contacts.length; start += BATCH) {
      await this.outbox.transaction((work) => this.tell(work, contacts.slice(start, start + BATCH), worthTelling));
    }
    return contacts.length > 0 ? 'done' : 'skipped';
  }

  private async tell(work: Work, accountIds: readonly string[], worthTelling: WorthTelling): Promise<void> {
    await lockAnnouncements(work.manager);
    const told = await candidateDigestsOfDay(work.manager, accountIds, worthTelling.today);
    const free = this.config.demo ? accountIds : accountIds.filter((id) => !told.has(id));
    const counted = await unannouncedCandidates(work.manager, free, worthTelling);
    const readers = await candidateDigestReaders(work.manager, [...new Set(counted.map(({ accountId }) => accountId))]);
    const digests = readers.map((reader) => ({
      id: uuid(),
      reader,
      offers: counted.filter(({ accountId }) => accountId === reader.accountId),
      day: worthTelling.today,
      before: told.get(reader.accountId) ?? 0,
    }));
    await work.write(...digests.map((digest) => candidatesLetter(digest, this.config.publicUrl)));
    const announcements = digests.flatMap(({ id, offers }) =>
      offers.flatMap(({ offerId, studentIds }) => studentIds.map((studentId) => ({ offerId, studentId, emailId: id }))),
    );
    await recordCandidateAnnouncements(work.manager, announcements);
    if (free.length < accountIds.length) await this.digests.promiseNextSlot(work, this.name);
  }
}
