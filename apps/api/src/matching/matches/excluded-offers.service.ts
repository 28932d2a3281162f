import { Injectable } from '@nestjs/common';
import { offerCards } from '@seve/database';
import type { Locale } from '@seve/domain';
import { type Change, cheapestChanges, type ExcludedOffer, excludedOffers, type KnownStudent, reasonsToExclude } from '@seve/matching';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type {
  ExcludedOfferPage,
  ExcludedOfferQuery,
  ExcludedOfferView,
  ExcludedSummary,
  ProfileChangeView,
} from '../../core/matching/matches.dto.js';
import { cardOf } from '../../core/offers/offer-card.view.js';
import type { StudentPrincipal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import { countedByConstraint, studentAndOffers } from './excluded-offers.js';

@Injectable()
export class ExcludedOffersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(student: StudentPrincipal, { constraint, cursor, limit }: ExcludedOfferQuery, locale: Locale): Promise<ExcludedOfferPage> {
    const after = readCursor(cursor, ['whole', 'id'] as const);
    const { known, excluded } = await this.excludedOf(student);
    const asked = excluded
      .filter(({ reason }) => constraint === undefined || reason === constraint)
      .map((one) => ({ ...one, rank: rankOf(one), id: one.offer.facts.id }))
      .sort(inOrder)
      .filter((one) => after === null || inOrder(one, { rank: after[0], id: after[1] }) > 0);
    const { items, next } = pageOf(asked.slice(0, limit + 1), limit, ({ rank, id }) => [rank, id]);
    return { items: known === null ? [] : await this.viewsOf(known, items, locale), next };
  }

  async summary(student: StudentPrincipal, locale: Locale): Promise<ExcludedSummary> {
    const { known, excluded } = await this.excludedOf(student);
    const reasons = excluded.map(({ reason }) => reason);
    const cheapest = known === null ? [] : cheapestChanges(known, excluded, this.clock.today());
    return {
      ...countedByConstraint(reasons, locale),
      cheapest: cheapest.map(({ change, count }) => ({ change: viewOfChange(change, locale), count })),
    };
  }

  private async excludedOf({ studentId }: StudentPrincipal): Promise<{ known: KnownStudent | null; excluded: ExcludedOffer[] }> {
    const today = this.clock.today();
    const { student, offers } = await studentAndOffers(this.dataSource.manager, studentId, today);
    return { known: student, excluded: student === null ? [] : excludedOffers(student, offers, today) };
  }

  private async viewsOf(student: KnownStudent, excluded: readonly ExcludedOffer[], locale: Locale): Promise<ExcludedOfferView[]> {
    const ids = excluded.map(({ offer }) => offer.facts.id);
    const cards = new Map((await offerCards(this.dataSource.manager, ids)).map((row) => [row.id, cardOf(row)]));
    const today = this.clock.today();
    return excluded.flatMap(({ offer, changes }) => {
      const card = cards.get(offer.facts.id);
      const failed = reasonsToExclude(student, offer, today).map(({ constraint, sentence }) => ({
        constraint,
        sentence: sentence[locale],
      }));
      return card ? [{ offer: card, failed, changes: changes.map((change) => viewOfChange(change, locale)) }] : [];
    });
  }
}

const viewOfChange = ({ kind, what, sentence }: Change, locale: Locale): ProfileChangeView => ({ kind, what, sentence: sentence[locale] });

/** Sort key of an offer that no change of the profile makes a match; sorts after those that need one or more changes. */
const BEYOND = 9;
const rankOf = ({ changes }: ExcludedOffer): number => changes.length || BEYOND;

interface Ranked {
  rank: number;
  id: string;
}
const inOrder = (one: Ranked, other: Ranked): number => one.rank - other.rank || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
