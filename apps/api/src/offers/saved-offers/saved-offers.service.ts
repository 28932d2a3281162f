import { Injectable } from '@nestjs/common';
import { SavedOffer, Student, savedOfferIds, savedOffersOf } from '@seve/database';
import { Conflict, SAVED_OFFERS_MAX } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource, IsNull } from 'typeorm';
import { cardOf } from '../../core/offers/offer-card.view.js';
import { visibleOffer } from '../../core/offers/visible-offer.js';
import type { StudentPrincipal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import type { SavedOfferIds, SavedOfferPage } from './saved-offers.dto.js';

@Injectable()
export class SavedOffersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list({ studentId }: StudentPrincipal, { cursor, limit }: PageQuery): Promise<SavedOfferPage> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const reader = { id: studentId, today: this.clock.today() };
    const rows = await savedOffersOf(this.dataSource.manager, reader, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ savedAt, id }) => [savedAt, id]);
    return { items: items.map((row) => ({ offer: cardOf(row), status: row.status, isOpen: row.isOpen, applied: row.applied })), next };
  }

  async ids({ studentId }: StudentPrincipal): Promise<SavedOfferIds> {
    return { ids: await savedOfferIds(this.dataSource.manager, studentId) };
  }

  /**
   * Saves an offer for the student. @throws NotFound for an offer that the student cannot see and has not saved; Conflict when there are
   * too many.
   */
  async save(student: StudentPrincipal, offerId: string): Promise<void> {
    const { studentId } = student;
    await this.outbox.transaction(async ({ manager }) => {
      // Locks the student's row, so that two concurrent clicks cannot exceed the limit.
      await manager.findOneOrFail(Student, { where: { id: studentId }, select: { id: true }, lock: { mode: 'for_no_key_update' } });
      const known = await manager.findOneBy(SavedOffer, { studentId, offerId });
      if (known && known.removedAt === null) return;
      if (!known) await visibleOffer(manager, offerId, student);
      if ((await manager.countBy(SavedOffer, { studentId, removedAt: IsNull() })) >= SAVED_OFFERS_MAX) {
        throw new Conflict('saved-offer.too-many', { max: SAVED_OFFERS_MAX });
      }
      if (known) await manager.update(SavedOffer, { studentId, offerId }, { removedAt: null });
      else await manager.insert(SavedOffer, { studentId, offerId });
    });
  }

  async remove({ studentId }: StudentPrincipal, offerId: string): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      await manager.update(SavedOffer, { studentId, offerId, removedAt: IsNull() }, { removedAt: () => 'now()' });
    });
  }
}
