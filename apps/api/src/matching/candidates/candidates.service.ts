import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type CandidateRow, candidateListOf, candidatesOfOffer, Offer } from '@seve/database';
import { addDays, type Locale, NotFound } from '@seve/domain';
import { CandidateIdentity } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager, Repository } from 'typeorm';
import type { CompanyPrincipal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import { viewOfCandidate } from './candidate.view.js';
import type { Candidate, CandidateList } from './candidates.dto.js';

/**
 * Reads the stored candidate lists of the company's own offers. Hides students who have withdrawn their consent since; neither adds nor
 * reorders any.
 */
@Injectable()
export class CandidatesService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(Offer) private readonly offers: Repository<Offer>,
    private readonly clock: Clock,
    private readonly identity: CandidateIdentity,
  ) {}

  /** Returns the candidates by the post's side of the score, the only one that a company sees. */
  async list(offerId: string, company: CompanyPrincipal, { cursor, limit }: PageQuery, locale: Locale): Promise<CandidateList> {
    const after = readCursor(cursor, ['whole', 'text'] as const);
    const offer = await this.own(offerId, company);
    const { manager } = this.dataSource;
    const [all, making] = await Promise.all([candidatesOfOffer(manager, offerId, this.clock.today()), this.making(manager, offer)]);
    const rest =
      after === null ? all : all.filter(({ id, postScore }) => postScore < after[0] || (postScore === after[0] && id > after[1]));
    const { items, next } = pageOf(rest.slice(0, limit + 1), limit, ({ id, postScore }) => [postScore, id]);
    return { items: items.map((row) => this.view(offerId, row, locale)), next, count: all.length, ...making };
  }

  /** Returns one candidate. @throws NotFound also for a student who has applied, found a place or is no longer visible. */
  async find(offerId: string, id: string, company: CompanyPrincipal, locale: Locale): Promise<Candidate> {
    await this.own(offerId, company);
    return this.view(offerId, await this.rowOf(this.dataSource.manager, offerId, id), locale);
  }

  async rowOf(manager: EntityManager, offerId: string, id: string): Promise<CandidateRow> {
    const candidate = (await candidatesOfOffer(manager, offerId, this.clock.today())).find((one) => one.id === id);
    if (!candidate) throw new NotFound('not-found');
    return candidate;
  }

  private view(offerId: string, row: CandidateRow, locale: Locale): Candidate {
    return viewOfCandidate(row, this.identity.pseudonymOf(offerId, row.studentId), locale);
  }

  /** Returns the state of the list, the time at which it was made and the day of the next one. */
  private async making(manager: EntityManager, offer: Offer): Promise<Pick<CandidateList, 'state' | 'madeAt' | 'nextOn'>> {
    const list = await candidateListOf(manager, offer.id);
    const nextOn = offer.status === 'published' ? addDays(this.clock.today(), 1) : null;
    if (offer.reservedSchoolIds.length > 0) return { state: 'reserved', madeAt: null, nextOn: null };
    if (list?.madeAt) return { state: 'made', madeAt: list.madeAt, nextOn };
    return { state: list === null || list.isAtOnce ? 'making' : 'waiting', madeAt: null, nextOn };
  }

  /** Returns an offer of the company. @throws NotFound for an offer of another company. */
  private async own(offerId: string, { companyId }: CompanyPrincipal): Promise<Offer> {
    const offer = await this.offers.findOneBy({ id: offerId, companySite: { companyId } });
    if (!offer) throw new NotFound('not-found');
    return offer;
  }
}
