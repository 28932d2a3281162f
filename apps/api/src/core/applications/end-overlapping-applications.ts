import { Injectable } from '@nestjs/common';
import { Application, availabilityByStudent, availabilityOf, Offer, SYSTEM } from '@seve/database';
import { type Availability, overlaps, type PlacementDays, RUNNING_APPLICATION_STATUSES } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { ApplicationLetters, completeMove, datesAskedFor, lockOffers, moveApplication, seatsMoved } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { type EntityManager, In, Not } from 'typeorm';

interface Overlapping {
  studentId: string;
  availability: Availability['availability'];
  days: PlacementDays;
  /** Id of the application that gives the place; null for a place found elsewhere. */
  exceptId: string | null;
}

/** Ends the running applications of a student whose days overlap a place. */
@Injectable()
export class EndOverlappingApplications {
  constructor(
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /** Locks this offer and those of which the student holds a seat; must run before the student's row is locked. */
  async lockHeldOffers({ manager }: UnitOfWork, studentId: string, offerId: string | null): Promise<Offer[]> {
    const held = await manager.find(Application, { select: { id: true, offerId: true }, where: { studentId, status: 'offered' } });
    const ids = held.flatMap((application) => application.offerId ?? []);
    return lockOffers(manager, offerId === null ? ids : [offerId, ...ids]);
  }

  /** Returns how many of the student's running applications a place on these days would end. */
  async count(manager: EntityManager, studentId: string, days: PlacementDays): Promise<number> {
    const running = await manager.findBy(Application, { studentId, status: In([...RUNNING_APPLICATION_STATUSES]) });
    if (running.length === 0) return 0;
    const availability = await availabilityOf(manager, studentId);
    return (await this.overlapping(manager, running, { availability, days })).length;
  }

  /** Returns the same for several students, in one set of queries; students without any are left out. */
  async countEach(manager: EntityManager, studentIds: readonly string[], days: PlacementDays): Promise<Map<string, number>> {
    const running = await manager.findBy(Application, { studentId: In(studentIds), status: In([...RUNNING_APPLICATION_STATUSES]) });
    const availabilities = await availabilityByStudent(manager, studentIds);
    const offers = await this.offersOf(manager, running);
    const counts = new Map<string, number>();
    for (const one of running) {
      const asked = { availability: availabilities.get(one.studentId) ?? [], days };
      if (this.isOverlapping(one, offers, asked)) counts.set(one.studentId, (counts.get(one.studentId) ?? 0) + 1);
    }
    return counts;
  }

  /** `offers` must be locked; frees the seats that the ended applications held. */
  async endApplications(
    work: UnitOfWork,
    offers: readonly Offer[],
    { studentId, availability, days, exceptId }: Overlapping,
  ): Promise<void> {
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

  /** Returns an offer locked at the start; locks it now when the company offered that seat in between. */
  private async held({ manager }: UnitOfWork, offers: readonly Offer[], id: string): Promise<Offer> {
    const known = offers.find((offer) => offer.id === id);
    return known ?? (await manager.findOneOrFail(Offer, { where: { id }, lock: { mode: 'pessimistic_write' } }));
  }

  private async overlapping(
    manager: EntityManager,
    running: readonly Application[],
    asked: Pick<Overlapping, 'availability' | 'days'>,
  ): Promise<Application[]> {
    const offers = await this.offersOf(manager, running);
    return running.filter((one) => this.isOverlapping(one, offers, asked));
  }

  private async offersOf(manager: EntityManager, applications: readonly Application[]): Promise<Map<string, Offer>> {
    const ids = applications.flatMap(({ offerId }) => offerId ?? []);
    return new Map((await manager.findBy(Offer, { id: In(ids) })).map((offer) => [offer.id, offer]));
  }

  private isOverlapping(
    one: Application,
    offers: ReadonlyMap<string, Offer>,
    { availability, days }: Pick<Overlapping, 'availability' | 'days'>,
  ): boolean {
    const offer = one.offerId === null ? null : (offers.get(one.offerId) ?? null);
    return overlaps(datesAskedFor(one, { availability, offer, today: this.clock.today() }), days);
  }
}
