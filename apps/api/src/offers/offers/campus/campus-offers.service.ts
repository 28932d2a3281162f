import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type CampusOfferRow, campusOfferCards, type Offer, offerSentAt, School } from '@seve/database';
import { type Locale, nextActs, OFFER_TABLE } from '@seve/domain';
import { forTheCampus } from '@seve/law';
import { DataSource, In, Repository } from 'typeorm';
import { cardOf } from '../../../core/offers/offer-card.view.js';
import { visibleOffer } from '../../../core/offers/visible-offer.js';
import type { Principal } from '../../../http/session/principal.js';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import { ReadOffer } from '../detail/read-offer.js';
import { CheckOffer } from '../legal/check-offer.js';
import { legalReasonOf } from '../legal/offer-legal.view.js';
import { searchedWords } from '../search/searched-words.js';
import type { CampusOffer, CampusOfferList, CampusOfferSheet, CampusOffersQuery } from './campus-offers.dto.js';

/** The offers of every company. */
@Injectable()
export class CampusOffersService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(School) private readonly schools: Repository<School>,
    private readonly reading: ReadOffer,
    private readonly checking: CheckOffer,
  ) {}

  async list({ q = '', status, companyId, cursor, limit }: CampusOffersQuery): Promise<CampusOfferList> {
    const isQueue = status === 'submitted';
    const after = isQueue ? readCursor(cursor, ['id', 'instant'] as const) : readCursor(cursor, ['id'] as const);
    const filter = { words: searchedWords(q), status: status ?? null, companyId: companyId ?? null };
    const rows = await campusOfferCards(this.dataSource.manager, filter, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ id, sentKey }) => (isQueue ? [id, sentKey ?? ''] : [id]));
    return { items: items.map(viewOf), next };
  }

  /** Returns one offer in full, with its legal check. */
  async read(id: string, by: Principal, locale: Locale): Promise<CampusOfferSheet> {
    const { manager } = this.dataSource;
    const offer = await visibleOffer(manager, id, by);
    const [detail, check, submittedAt, reservedSchools] = await Promise.all([
      this.reading.detail(offer, by, locale),
      this.checking.check(manager, offer.companySite.company, offer),
      offerSentAt(manager, id),
      this.schoolsOf(offer),
    ]);
    const { remarks, maxApplications } = offer;
    return {
      offer: detail,
      submittedAt,
      toRead: forTheCampus(check).map((reason) => legalReasonOf(reason, locale)),
      refused: check.refused.map((reason) => legalReasonOf(reason, locale)),
      remarks,
      reservedSchools,
      maxApplications,
      actions: actionsOf(offer),
    };
  }

  private schoolsOf({ reservedSchoolIds }: Offer): Promise<Pick<School, 'id' | 'name'>[]> {
    const where = { id: In(reservedSchoolIds) };
    return this.schools.find({ select: { id: true, name: true }, where, order: { name: 'ASC' } });
  }
}

const actionsOf = ({ status }: Pick<Offer, 'status'>) => nextActs(OFFER_TABLE, status, 'campus_coordinator');

function viewOf(row: CampusOfferRow): CampusOffer {
  const { companyId, status, applications, submittedAt } = row;
  return { ...cardOf(row), companyId, status, applications, submittedAt, actions: actionsOf(row) };
}
