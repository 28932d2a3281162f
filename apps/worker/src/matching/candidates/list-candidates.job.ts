import { setImmediate as nextTurn } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import {
  CandidateList,
  candidateListOf,
  hasUnannouncedCandidate,
  namedForOffer,
  Offer,
  offerMatchRow,
  replaceCandidates,
  weightsInUse,
} from '@seve/database';
import { type CivilDate, isOnline } from '@seve/domain';
import { type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { CandidateIdentity } from '@seve/lifecycles';
import { DIGEST_THRESHOLD, knownOffer, type ListedCandidate, listingCandidates, weightsOf } from '@seve/matching';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { lawOf } from '../engine/scoring.js';
import { OptedInStudents } from './opted-in-students.js';

/**
 * Computes the list of candidates of an offer: one a day for each publication, from coarse facts only. Next:
 * notifications/announce-candidates.job.ts
 */
@Injectable()
export class ListCandidatesJob implements JobHandler<'list-candidates'> {
  readonly name = 'list-candidates';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly identity: CandidateIdentity,
    private readonly students: OptedInStudents,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo' | 'digestCollectMs'>,
  ) {}

  async run({ offerId }: JobPayloads['list-candidates'], jobId: string): Promise<JobOutcome> {
    const today = this.clock.today();
    const list = await candidateListOf(this.dataSource.manager, offerId);
    if (!isDue(list, today)) return 'skipped';
    const candidates = await this.candidatesOf(offerId, today, isOfNight(list, today));
    return this.outbox.transaction(async (work) => {
      const offer = await work.manager.findOne(Offer, { where: { id: offerId }, lock: { mode: 'pessimistic_write' } });
      if (!offer || !isOnline(offer.status)) return 'skipped';
      const current = await candidateListOf(work.manager, offerId);
      if (!isDue(current, today) || current?.publication !== list?.publication) return 'skipped';
      await replaceCandidates(work.manager, offerId, candidates);
      const { publication, publishedOn, isAtOnce } = current ?? { publication: 1, publishedOn: today, isAtOnce: false };
      const made = { offerId, publication, publishedOn, isAtOnce, madeOn: today, madeAt: this.clock.now() };
      await work.manager.upsert(CandidateList, made, ['offerId', 'publication']);
      await this.announce(work, offerId, { today, isNight: isOfNight(current, today), jobId });
      return 'done';
    });
  }

  private async candidatesOf(offerId: string, today: CivilDate, isNight: boolean): Promise<ListedCandidate[]> {
    const { manager } = this.dataSource;
    const row = await offerMatchRow(manager, offerId);
    // A paused offer keeps its nightly list for the day on which it is resumed.
    const offer = row && knownOffer({ ...row, status: 'published' }, today, await lawOf(manager));
    if (!offer) return [];
    const pool = await (isNight ? this.students.ofNight(today) : this.students.now(today));
    const listing = listingCandidates(offer, pool, {
      today,
      weights: weightsOf(await weightsInUse(manager)),
      idOf: (studentId) => this.identity.idOf(offerId, studentId),
      without: await namedForOffer(manager, offerId),
    });
    for (;;) {
      const step = listing.next();
      if (step.done) return step.value;
      await nextTurn();
    }
  }

  /** Enqueues the digest of the next morning. */
  private async announce(work: UnitOfWork, offerId: string, made: { today: CivilDate; isNight: boolean; jobId: string }): Promise<void> {
    if (!(await hasUnannouncedCandidate(work.manager, offerId, { threshold: DIGEST_THRESHOLD, today: made.today }))) return;
    if (made.isNight && !this.config.demo) return work.enqueueDigest('announce-candidates', 'daily');
    const notBefore = new Date(Date.now() + this.config.digestCollectMs);
    await work.enqueue('announce-candidates', { offerId }, { key: `announce-candidates_${made.jobId}`, notBefore });
  }
}

/** Whether the list belongs to an earlier publication or day. */
function isDue(list: CandidateList | null, today: CivilDate): boolean {
  if (list === null) return true;
  return list.madeOn === null ? list.isAtOnce || list.publishedOn < today : list.madeOn < today;
}

const isOfNight = (list: CandidateList | null, today: CivilDate): boolean => list === null || list.publishedOn < today;
