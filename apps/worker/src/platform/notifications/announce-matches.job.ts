import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import {
  digestReaders,
  digestRhythms,
  lockAnnouncements,
  offerCards,
  recordAnnouncements,
  studentsToTell,
  type UnannouncedMatch,
  unannouncedMatches,
  type WorthTelling,
} from '@seve/database';
import { failPoint, type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { DIGEST_THRESHOLD } from '@seve/matching';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type Digest, digestLetter } from './digest-letter.js';
import { digestTurns } from './digest-turns.js';
import { pickMatches } from './pick-matches.js';

/** Students per transaction. */
const BATCH = 200;

/**
 * Writes digests of matches not announced yet, in the rhythm of each student. Next: libs/mailing/src/letters/match-digest.letter.tsx,
 * then apps/worker/src/platform/mail/send-emails.job.ts
 */
@Injectable()
export class AnnounceMatchesJob implements JobHandler<'announce-matches'> {
  readonly name = 'announce-matches';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo' | 'publicUrl'>,
  ) {}

  async run(of: JobPayloads['announce-matches']): Promise<JobOutcome> {
    const worthTelling = { threshold: DIGEST_THRESHOLD, today: this.clock.today() };
    const students = await studentsToTell(this.dataSource.manager, of, worthTelling);
    for (let start = 0; start < students.length; start += BATCH) {
      await this.outbox.transaction((work) => this.tell(work, students.slice(start, start + BATCH), worthTelling, of.rhythm === 'weekly'));
    }
    return students.length > 0 ? 'done' : 'skipped';
  }

  private async tell(work: UnitOfWork, studentIds: readonly string[], worthTelling: WorthTelling, isWeekly: boolean): Promise<void> {
    await lockAnnouncements(work.manager);
    const readers = await digestReaders(work.manager, studentIds);
    const accountIds = readers.map(({ accountId }) => accountId);
    const rhythms = await digestRhythms(work.manager, 'match-digest', accountIds, worthTelling.today);
    const turns = digestTurns(readers, rhythms, { isWeekly, demo: this.config.demo });
    const now = turns.filter(({ isNow }) => isNow).map(({ reader }) => reader.studentId);
    const matches = byStudent(await unannouncedMatches(work.manager, now, worthTelling));
    const picks = new Map([...matches].map(([studentId, found]) => [studentId, pickMatches(found)]));
    const digests = turns.flatMap(({ reader, before }) => {
      const picked = picks.get(reader.studentId)?.picked;
      return picked ? [{ id: uuid(), reader, matches: picked, day: worthTelling.today, before }] : [];
    });
    await this.write(work, digests);
    const later = turns.filter(({ reader, isNow }) => !isNow || picks.get(reader.studentId)?.isAllTold === false);
    for (const rhythm of new Set(later.map((turn) => turn.rhythm))) await work.enqueueDigest(this.name, rhythm);
  }

  private async write(work: UnitOfWork, digests: readonly Digest[]): Promise<void> {
    const announcements = digests.flatMap(({ id, matches }) =>
      matches.map(({ studentId, offerId }) => ({ studentId, offerId, emailId: id })),
    );
    const offerIds = [...new Set(announcements.map(({ offerId }) => offerId))];
    const offers = new Map((await offerCards(work.manager, offerIds)).map((offer) => [offer.id, offer]));
    await work.write(...digests.map((digest) => digestLetter(digest, offers, this.config.publicUrl)));
    failPoint('before-cursor');
    await recordAnnouncements(work.manager, announcements);
    failPoint('after-cursor');
  }
}

function byStudent(matches: readonly UnannouncedMatch[]): Map<string, UnannouncedMatch[]> {
  const found = new Map<string, UnannouncedMatch[]>();
  for (const match of matches) {
    const own = found.get(match.studentId);
    if (own) own.push(match);
    else found.set(match.studentId, [match]);
  }
  return found;
}
