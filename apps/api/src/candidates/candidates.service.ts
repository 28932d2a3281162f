import { Injectable, type MessageEvent } from '@nestjs/common';
import { candidatesOfOffer, isBeingRescored, type MovedMatches, Offer } from '@seve/database';
import { type Locale, NotFound } from '@seve/domain';
import { TOP_PER_OFFER } from '@seve/matching';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../http/clock.js';
import { pageOf, readCursor } from '../http/cursor.js';
import type { PageQuery } from '../http/page.dto.js';
import type { CompanyPrincipal } from '../http/principal.js';
import { currentWeights } from '../matches/current-weights.js';
import { pairsOfOffer } from '../matches/pairs.js';
import { OpenPages } from '../moved-matches/open-pages.js';
import { type NamedCandidate, viewOfCandidate } from './candidate.view.js';
import { CandidateIdentity } from './candidate-identity.js';
import type { Candidate, CandidateList } from './candidates.dto.js';

/** Opted-in students among the matches of the company's own offers, read from the rows each time: a "no" counts at once. */
@Injectable()
export class CandidatesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly identity: CandidateIdentity,
    private readonly pages: OpenPages,
  ) {}

  /** By the post's side of the score: the only one a company knows. */
  async list(offerId: string, company: CompanyPrincipal, { cursor, limit }: PageQuery, locale: Locale): Promise<CandidateList> {
    const after = readCursor(cursor, ['whole', 'text'] as const);
    await this.requireOwn(offerId, company);
    const all = await this.named(this.dataSource.manager, offerId, company.companyId);
    const rest = after === null ? all : all.filter(({ id, row: { e } }) => e < after[0] || (e === after[0] && id > after[1]));
    const { items, next } = pageOf(rest.slice(0, limit + 1), limit, ({ id, row }) => [row.e, id]);
    const [views, rescored] = await Promise.all([
      this.views(offerId, items, locale),
      isBeingRescored(this.dataSource.manager, 'offer', offerId),
    ]);
    return { items: views, next, count: all.length, isBeingRescored: rescored };
  }

  /** Of an offer that was found to be the company's own. */
  moves(offerId: string, company: CompanyPrincipal, request: FastifyRequest): Observable<MessageEvent> {
    const shows = ({ offerIds }: MovedMatches) => offerIds.includes(offerId);
    return this.pages.open({ principal: company, request, policy: { act: 'list', subject: 'Candidate' }, shows });
  }

  /** @throws NotFound for whoever applied, found a place or is no longer visible, too. */
  async find(offerId: string, id: string, company: CompanyPrincipal, locale: Locale): Promise<Candidate> {
    await this.requireOwn(offerId, company);
    const candidate = await this.namedBy(this.dataSource.manager, offerId, company.companyId, id);
    const [view] = await this.views(offerId, [candidate], locale);
    if (!view) throw new NotFound('not-found');
    return view;
  }

  async namedBy(manager: EntityManager, offerId: string, companyId: string, id: string): Promise<NamedCandidate> {
    const candidate = (await this.named(manager, offerId, companyId)).find((one) => one.id === id);
    if (!candidate) throw new NotFound('not-found');
    return candidate;
  }

  private async named(manager: EntityManager, offerId: string, companyId: string): Promise<NamedCandidate[]> {
    const rows = await candidatesOfOffer(manager, offerId, { today: this.clock.today(), keep: TOP_PER_OFFER });
    return rows
      .map((row) => ({
        id: this.identity.idOf(companyId, row.studentId),
        pseudonym: this.identity.pseudonymOf(companyId, row.studentId),
        row,
      }))
      .sort((one, other) => other.row.e - one.row.e || (one.id < other.id ? -1 : 1));
  }

  private async views(offerId: string, candidates: readonly NamedCandidate[], locale: Locale): Promise<Candidate[]> {
    const today = this.clock.today();
    const ids = candidates.map(({ row }) => row.studentId);
    const { manager } = this.dataSource;
    const [pairs, weights] = await Promise.all([pairsOfOffer(manager, offerId, ids, today), currentWeights(manager)]);
    return candidates.flatMap((candidate) => {
      const pair = pairs.get(candidate.row.studentId);
      return pair ? [viewOfCandidate(candidate, pair, { today, weights, locale })] : [];
    });
  }

  /** @throws NotFound for an offer of another company. */
  async requireOwn(offerId: string, { companyId }: CompanyPrincipal): Promise<void> {
    const isOwn = await this.dataSource.manager.existsBy(Offer, { id: offerId, companySite: { companyId } });
    if (!isOwn) throw new NotFound('not-found');
  }
}
