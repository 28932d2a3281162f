import { Injectable } from '@nestjs/common';
import { countOfferView } from '@seve/database';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { visibleOffer } from '../../../core/offers/visible-offer.js';
import type { Principal } from '../../../http/session/principal.js';
import { ViewCounters } from './view-counters.js';
import type { ViewingVisitor } from './visitor.decorator.js';

/** Counts views. The page of an offer asks for it once it runs in a browser, so clients that only fetch documents are not counted. */
@Injectable()
export class CountView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly counters: ViewCounters,
  ) {}

  /** Counts a published offer at most once a day per viewer; views by its own company are not counted. */
  async count(id: string, reader: Principal | null, visitor: ViewingVisitor): Promise<void> {
    const { manager } = this.dataSource;
    const offer = await visibleOffer(manager, id, reader);
    const isOwn = reader !== null && reader.companyId === offer.companySite.companyId;
    if (offer.status !== 'published' || isOwn) return;
    if (!(await this.counters.isFirst(id, { ...visitor, accountId: reader?.accountId ?? null }))) return;
    await countOfferView(manager, id, this.clock.today());
  }
}
