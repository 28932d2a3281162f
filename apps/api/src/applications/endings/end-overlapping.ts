import { Injectable } from '@nestjs/common';
import { Application, availabilityOf, Offer, SYSTEM } from '@seve/database';
import { type Availability, type DayRange, overlaps, RUNNING_APPLICATION_STATUSES } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { ApplicationLetters, completeMove, datesAskedFor, lockOffers, moveApplication, seatsMoved } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { type EntityManager, In, Not } from 'typeorm';

interface Overlapping {
  studentId: string;
  availability: Availability['availability'];
  days: DayRange;
  /** The application that gives the place; null for a place found elsewhere. */
  exceptId: string | null;
}

/** Ends the running applications of a student that ask for days of a place. */
@Injectable()
export class EndOverlapping {
  constructor(
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /** Locks the offers of which the student holds a seat, and this one; before the row of the student. */
  async lockHeldOffers({ manager }: UnitOfWork, studentId: string, offerId: string | null): Promise<Offer[]> {
    const held = await manager.find(Application, { select: { id: true, offerId: true }, where: { studentId, status: 'offered' } });
    const ids = held.flatMap((application) => application.offerId ?? []);
    return lockOffers(manager, offerId === null ? ids : [offerId, ...ids]);
  }

  /** Of the running applications, how many a place on these days would end. */
  async count(manager: EntityManager, studentId: string, days: DayRange): Promise<number> {
    const running = await manager.findBy(Application, { studentId, status: In([...RUNNING_APPLICATION_STATUSES]) });
    if (running.length === 0) return 0;
    const availability = await availabilityOf(manager, studentId);
    return (await this.overlapping(manager, running, { availability, days })).length;
  }

  /** `offers` are locked; the seats that ended applications held are free again. */
  async end(work: UnitOfWork, offers: readonly Offer[], { studentId, availability, days, exceptId }: Overlapping): Promise<void> {
    const running = await work.manager.find(Application, {
      where: { studentId, status: In([...RUNNING_APPLICATION_STATUSES]), ...(exceptId !== null && { id: Not(exceptId) }) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const ended = await this.overlapping(work.manager, running, { availability, days });
    for (const application of ended) {
      await moveApplication(work, application, 'obsolete', SYSTEM);
      if (application.status === 'offered' && application.offerId !== null)
        await seatsMoved(work, await this.held(work, offers, application.offerId), -1);
    }
    await completeMove(
      work,
      this.letters,
      'obsolete',
      ended.map(({ id }) => id),
    );
  }

  /** Locked at the start; or now, when the company offered that seat in between. */
  private async held({ manager }: UnitOfWork, offers: readonly Offer[], id: string): Promise<Offer> {
    const known = offers.find((offer) => offer.id === id);
    return known ?? (await manager.findOneOrFail(Offer, { where: { id }, lock: { mode: 'pessimistic_write' } }));
  }

  private async overlapping(
    manager: EntityManager,
    running: readonly Application[],
    { availability, days }: Pick<Overlapping, 'availability' | 'days'>,
  ): Promise<Application[]> {
    const ids = running.flatMap(({ offerId }) => offerId ?? []);
    const asked = new Map((await manager.findBy(Offer, { id: In(ids) })).map((offer) => [offer.id, offer]));
    const today = this.clock.today();
    return running.filter((one) => {
      const offer = one.offerId === null ? null : (asked.get(one.offerId) ?? null);
      return overlaps(datesAskedFor(one, { availability, offer, today }), days);
    });
  }
}
