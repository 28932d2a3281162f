import { Injectable } from '@nestjs/common';
import { type InvitationToApplyRow, invitationOfStudent, invitationsOfStudent, type OfferCardRow, offerCards } from '@seve/database';
import { invitationReadBy, isMinor, isOpenToApplications, type Locale, NotFound } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { whyUnlawful } from '../../core/applications/requirements/require-lawful.js';
import { pairsOfStudent } from '../../core/matching/pairs.js';
import { cardOf } from '../../core/offers/offer-card.view.js';
import type { StudentPrincipal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import type { StudentInvitation, StudentInvitationList } from './invitations-to-apply.dto.js';

/** Reads the invitations that a student received from companies. */
@Injectable()
export class InvitationsToApplyService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list({ studentId }: StudentPrincipal, { cursor, limit }: PageQuery, locale: Locale): Promise<StudentInvitationList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const rows = await invitationsOfStudent(this.dataSource.manager, studentId, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, (row) => [row.createdKey, row.id]);
    return { items: await this.views(studentId, items, locale), next };
  }

  async find(id: string, { studentId }: StudentPrincipal, locale: Locale): Promise<StudentInvitation> {
    const row = await invitationOfStudent(this.dataSource.manager, studentId, id);
    const [view] = row ? await this.views(studentId, [row], locale) : [];
    if (!view) throw new NotFound('not-found');
    return view;
  }

  private async views(studentId: string, rows: readonly InvitationToApplyRow[], locale: Locale): Promise<StudentInvitation[]> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const offerIds = rows.map(({ offerId }) => offerId);
    const [cards, pairs] = await Promise.all([offerCards(manager, offerIds), pairsOfStudent(manager, studentId, offerIds, today)]);
    return rows.flatMap((row) => {
      const card = cards.find(({ id }) => id === row.offerId);
      const pair = pairs.find(({ offer }) => offer.id === row.offerId);
      return card ? [this.view(row, card, pair ? whyUnlawful(pair, { today, locale }) : null)] : [];
    });
  }

  private view(
    { birthDate, message: written, createdKey: _key, offerId: _offer, ...row }: InvitationToApplyRow,
    card: OfferCardRow,
    whyNot: string | null,
  ): StudentInvitation {
    const today = this.clock.today();
    const { status, answerBy } = row;
    const reader = { isMinor: isMinor(birthDate, today) };
    const isWaiting = (status === 'sent' || status === 'opened') && answerBy >= today;
    const isOpen = isWaiting && isOpenToApplications({ ...card, held: card.seatsHeld }, today);
    const message = invitationReadBy(reader, written) ?? '';
    return { ...row, offer: cardOf(card), message, isWithheld: reader.isMinor && written !== '', whyNot, isOpen };
  }
}
