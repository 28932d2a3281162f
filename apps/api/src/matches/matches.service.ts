import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { countMatchesOfStudent, isBeingRescored, matchesOfStudent, offerCards, Student, unansweredOf } from '@seve/database';
import type { Locale } from '@seve/domain';
import { DIGEST_THRESHOLD, TOP_PER_STUDENT } from '@seve/matching';
import { Clock } from '@seve/runtime';
import { DataSource, Repository } from 'typeorm';
import type { StudentPrincipal } from '../http/session/principal.js';
import { pageOf, readCursor } from '../http/validation/cursor.js';
import type { PageQuery } from '../http/validation/page.dto.js';
import { cardOf } from '../offers/offer-card.view.js';
import { visibleOffer } from '../offers/visible-offer.js';
import { countedByConstraint, firstFailing, studentAndOffers } from './excluded-offers.js';
import { explainMatch } from './explain-match.js';
import type { ExcludedOffers, MatchExplanationView, StudentMatchList } from './matches.dto.js';

@Injectable()
export class MatchesService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(Student) private readonly students: Repository<Student>,
    private readonly clock: Clock,
  ) {}

  /** The matches kept by the last scoring, the best first, those of silent companies a little lower; beside them, why the other offers are none. */
  async list({ studentId }: StudentPrincipal, { cursor, limit }: PageQuery, locale: Locale): Promise<StudentMatchList> {
    const { manager } = this.dataSource;
    const after = readCursor(cursor, ['whole', 'id'] as const);
    const kept = { id: studentId, today: this.clock.today(), keep: TOP_PER_STUDENT, suitsFrom: DIGEST_THRESHOLD };
    const [rows, count, excluded, rescored] = await Promise.all([
      matchesOfStudent(manager, kept, { after, limit: limit + 1 }),
      countMatchesOfStudent(manager, kept),
      this.excluded(studentId, locale),
      isBeingRescored(manager, studentId),
    ]);
    const { items, next } = pageOf(rows, limit, ({ rank, offerId }) => [rank, offerId]);
    const cards = new Map(
      (
        await offerCards(
          manager,
          items.map(({ offerId }) => offerId),
        )
      ).map((row) => [row.id, cardOf(row)]),
    );
    const views = items.flatMap(({ offerId, rank: _rank, ...match }) => {
      const offer = cards.get(offerId);
      return offer ? [{ offer, ...match }] : [];
    });
    return { items: views, next, count, suitsFrom: DIGEST_THRESHOLD, excluded, isBeingRescored: rescored };
  }

  async noteVisit({ studentId }: StudentPrincipal): Promise<void> {
    await this.students.update({ id: studentId }, { matchesSeenAt: () => 'now()' });
  }

  /** Why an offer is a match for this student, or why it is none, scored now. */
  async explain({ studentId, ...student }: StudentPrincipal, offerId: string, locale: Locale): Promise<MatchExplanationView> {
    const { manager } = this.dataSource;
    const { companySite } = await visibleOffer(manager, offerId, { studentId, ...student });
    const today = this.clock.today();
    const [explained, unanswered] = await Promise.all([
      explainMatch(manager, { studentId, offerId, today, locale }),
      unansweredOf(manager, companySite.companyId, today),
    ]);
    return { ...explained, unanswered };
  }

  private async excluded(studentId: string, locale: Locale): Promise<ExcludedOffers> {
    const today = this.clock.today();
    const { student, offers } = await studentAndOffers(this.dataSource.manager, studentId, today);
    const reasons = student === null ? [] : offers.flatMap((offer) => firstFailing(student, offer, today) ?? []);
    return countedByConstraint(reasons, locale);
  }
}
