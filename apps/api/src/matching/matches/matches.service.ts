import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { BatchedReads, countMatchesOfStudent, matchesOfStudent, Student, studentMatchRowsInOrder, unansweredOf } from '@seve/database';
import { type Locale, NotFound } from '@seve/domain';
import { DIGEST_THRESHOLD, TOP_PER_STUDENT } from '@seve/matching';
import { Clock } from '@seve/runtime';
import { DataSource, Repository } from 'typeorm';
import type { MatchExplanationView, StudentMatchList } from '../../core/matching/matches.dto.js';
import { cardOf } from '../../core/offers/offer-card.view.js';
import { visibleOffer } from '../../core/offers/visible-offer.js';
import type { StudentPrincipal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import { countedByConstraint, reasonsOfStudent } from './excluded-offers.js';
import { explainPair } from './explain-match.js';
import { publishedOffers } from './published-offers.js';

@Injectable()
export class MatchesService {
  /** Batches the students of concurrent list requests into one statement. */
  private readonly rows = new BatchedReads((ids) => studentMatchRowsInOrder(this.dataSource.manager, ids));

  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(Student) private readonly students: Repository<Student>,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the matches stored by the last scoring, the best first, those of companies that leave applications unanswered ranked a little
   * lower; with counts of the excluded offers by condition.
   */
  async list({ studentId }: StudentPrincipal, { cursor, limit }: PageQuery, locale: Locale): Promise<StudentMatchList> {
    const { manager } = this.dataSource;
    const after = readCursor(cursor, ['whole', 'id'] as const);
    const kept = { id: studentId, today: this.clock.today(), keep: TOP_PER_STUDENT, suitsFrom: DIGEST_THRESHOLD };
    const [rows, row, offers] = await Promise.all([
      matchesOfStudent(manager, kept, { after, limit: limit + 1 }),
      this.rows.find(studentId),
      publishedOffers(manager, kept.today),
    ]);
    if (!row) throw new NotFound('not-found');
    const { items, next } = pageOf(rows, limit, ({ rank, id }) => [rank, id]);
    const views = items.map((row) => {
      const { studentScore, postScore, total, applied, unanswered } = row;
      return { offer: cardOf(row), studentScore, postScore, total, applied, unanswered };
    });
    const { count, isBeingRescored } = rows[0] ?? (await countMatchesOfStudent(manager, kept));
    const excluded = countedByConstraint(reasonsOfStudent(row, offers, kept.today), locale);
    return { items: views, next, count, suitsFrom: DIGEST_THRESHOLD, excluded, isBeingRescored };
  }

  async noteVisit({ studentId }: StudentPrincipal): Promise<void> {
    await this.students.update({ id: studentId }, { matchesSeenAt: () => 'now()' });
  }

  /** Returns the reasons why an offer is or is not a match for this student, scored now. */
  async explain({ studentId, ...student }: StudentPrincipal, offerId: string, locale: Locale): Promise<MatchExplanationView> {
    const { manager } = this.dataSource;
    const { companySite } = await visibleOffer(manager, offerId, { studentId, ...student });
    const today = this.clock.today();
    const [explained, unanswered] = await Promise.all([
      explainPair(manager, { studentId, offerId, today, locale }),
      unansweredOf(manager, companySite.companyId, today),
    ]);
    return { ...explained, unanswered };
  }
}
