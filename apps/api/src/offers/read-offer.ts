import { Injectable } from '@nestjs/common';
import { Application, type Offer, seatsHeld } from '@seve/database';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { Clock } from '../http/clock.js';
import type { Principal } from '../http/principal.js';
import { scoreOf } from '../matches/pairs.js';
import { detailOf, type OfferReading } from './offer-detail.view.js';
import type { OfferDetail } from './offers.dto.js';
import { visibleOffer } from './visible-offer.js';

@Injectable()
export class ReadOffer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The offer with what concerns this reader: own application and fit for a student, possible moves for its company. */
  async read(id: string, reader: Principal | null, locale: Locale): Promise<OfferDetail> {
    const offer = await visibleOffer(this.dataSource.manager, id, reader);
    const { held } = await seatsHeld(this.dataSource.manager, id);
    return detailOf(offer, { held, reader, locale, ...(await this.concerning(offer, reader?.studentId ?? null)) });
  }

  private async concerning({ id }: Offer, studentId: string | null): Promise<Pick<OfferReading, 'application' | 'fit'>> {
    if (studentId === null) return { application: null, fit: null };
    const { manager } = this.dataSource;
    const [application, fit] = await Promise.all([
      manager.findOne(Application, { select: { id: true, status: true }, where: { offerId: id, studentId } }),
      scoreOf(manager, studentId, id, this.clock.today()),
    ]);
    return { application, fit };
  }
}
