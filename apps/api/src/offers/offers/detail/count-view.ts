import { Injectable } from '@nestjs/common';
import { countOfferView } from '@seve/database';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { visibleOffer } from '../../../core/offers/visible-offer.js';
import type { Principal } from '../../../http/session/principal.js';
import { ViewCounters } from './view-counters.js';
import type { ViewingVisitor } from './visitor.decorator.js';

/** Asked by the page of an offer once it runs in a browser: what only fetches documents is not counted. */
@Injectable()
export class CountView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly counters: ViewCounters,
  ) {}

  /** Once a day for each viewer; the offer's own company counts for nothing. */
  async count(id: string, reader: Principal | null, visitor: ViewingVisitor): Promise<void> {
    const { manager } = this.dataSource;
    const offer = await visibleOffer(manager, id, reader);
    const isOwn = reader !== null && reader.companyId === offer.companySite.companyId;
    if (offer.status !== 'published' || isOwn) return;
    if (!(await this.counters.isFirst(id, { ...visitor, accountId: reader?.accountId ?? null }))) return;
    await countOfferView(manager, id, this.clock.today());
  }
}
