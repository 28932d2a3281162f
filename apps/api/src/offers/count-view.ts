import { Injectable } from '@nestjs/common';
import { countOfferView } from '@seve/database';
import { DataSource } from 'typeorm';
import { Clock } from '../http/clock.js';
import type { Principal } from '../http/principal.js';
import { visibleOffer } from './visible-offer.js';

/** Asked by the page of an offer once it runs in a browser: what only fetches documents is not counted. */
@Injectable()
export class CountView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The offer's own company counts for nothing. */
  async count(id: string, reader: Principal | null): Promise<void> {
    const { manager } = this.dataSource;
    const offer = await visibleOffer(manager, id, reader);
    const isOwn = reader !== null && reader.companyId === offer.companySite.companyId;
    if (offer.status === 'published' && !isOwn) await countOfferView(manager, id, this.clock.today());
  }
}
