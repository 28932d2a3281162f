import { Injectable } from '@nestjs/common';
import {
  Application,
  countSeatsHeld,
  type Offer,
  offersSentToday,
  preparationOf,
  runningPartners,
  School,
  Student,
  shownLogo,
  unansweredOf,
  usualReplyDays,
  viewsOfOffer,
} from '@seve/database';
import { isMinor, type Locale } from '@seve/domain';
import { communeByInsee, distanceKm } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource, In } from 'typeorm';
import { currentLaw } from '../../../core/law/current-law.js';
import { scoreOf } from '../../../core/matching/pairs.js';
import { roundedKm } from '../../../core/offers/offer-card.view.js';
import { visibleOffer } from '../../../core/offers/visible-offer.js';
import type { Principal } from '../../../http/session/principal.js';
import type { OfferDetail } from '../offers.dto.js';
import { blockingPlace } from './blocking-place.js';
import { maskedForMinor } from './masked-for-minor.js';
import { detailOf, isOwnOffer, type OfferReading } from './offer-detail.view.js';

@Injectable()
export class ReadOffer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns the offer with facts about this reader: own application and fit for a student, possible actions for its company. */
  async read(id: string, reader: Principal | null, locale: Locale): Promise<OfferDetail> {
    return this.detail(await visibleOffer(this.dataSource.manager, id, reader), reader, locale);
  }

  /** Returns the detail of an offer that this reader may see. */
  async detail(offer: Offer, reader: Principal | null, locale: Locale): Promise<OfferDetail> {
    const [{ held }, replyDays, logo, own, law, concerning] = await Promise.all([
      countSeatsHeld(this.dataSource.manager, offer.id),
      usualReplyDays(this.dataSource.manager, offer.companySite.companyId),
      shownLogo(this.dataSource.manager, offer.companySite.companyId),
      isOwnOffer(offer, reader) ? this.forItsCompany(offer) : null,
      currentLaw(this.dataSource.manager),
      this.concerning(offer, reader?.studentId ?? null),
    ]);
    const { birthDate, ...student } = concerning;
    const detail = detailOf(offer, { held, reader, locale, own, law, usualReplyDays: replyDays, logoId: logo?.id ?? null, ...student });
    return birthDate !== null && isMinor(birthDate, this.clock.today()) ? maskedForMinor(detail) : detail;
  }

  private async forItsCompany({ id, reservedSchoolIds, companySite }: Offer): Promise<OfferReading['own']> {
    const { manager } = this.dataSource;
    const [schools, partners, views, preparedBy, sentToday] = await Promise.all([
      manager.find(School, { where: { id: In(reservedSchoolIds) }, order: { name: 'ASC' } }),
      runningPartners(manager, companySite.companyId, reservedSchoolIds),
      viewsOfOffer(manager, id),
      preparationOf(manager, id),
      offersSentToday(manager, companySite.companyId),
    ]);
    return { schools, partners, views, preparedBy, sentToday };
  }

  private async concerning(
    offer: Offer,
    studentId: string | null,
  ): Promise<Pick<OfferReading, 'application' | 'blockedBy' | 'fit' | 'distanceKm' | 'unanswered'> & { birthDate: string | null }> {
    if (studentId === null) return { application: null, blockedBy: null, fit: null, distanceKm: null, unanswered: null, birthDate: null };
    const { manager } = this.dataSource;
    const { id, communeInsee } = offer;
    const today = this.clock.today();
    const [application, blockedBy, fit, unanswered, student] = await Promise.all([
      manager.findOne(Application, { select: { id: true, status: true }, where: { offerId: id, studentId } }),
      blockingPlace(manager, studentId, offer, today),
      scoreOf(manager, studentId, id, today),
      unansweredOf(manager, offer.companySite.companyId, today),
      manager.findOne(Student, { select: { communeInsee: true, birthDate: true }, where: { id: studentId } }),
    ]);
    const { birthDate = null } = student ?? {};
    return { application, blockedBy, fit, unanswered, birthDate, distanceKm: kmBetween(student?.communeInsee ?? null, communeInsee) };
  }
}

function kmBetween(home: string | null, post: string): number | null {
  const from = home === null ? undefined : communeByInsee(home);
  const to = communeByInsee(post);
  return from && to ? roundedKm(distanceKm(from, to)) : null;
}
