import { Injectable } from '@nestjs/common';
import { Application, Offer, Placement, Student, SYSTEM } from '@seve/database';
import { type CivilDate, NotFound, OPEN_APPLICATION_STATUSES } from '@seve/domain';
import { Outbox, type Work } from '@seve/jobs';
import { lastWorkedDay, startDay } from '@seve/matching';
import { In, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Clock } from '../http/clock.js';
import type { StudentPrincipal } from '../http/principal.js';
import { fillIfTaken } from '../offers/fill-offer.js';
import { ApplicationLetters } from './application-letters.js';
import { moveApplication } from './move-application.js';
import { applicationOf, lockApplication } from './own-application.js';
import { lockOffers, seatsMoved } from './seats.js';

@Injectable()
export class AcceptApplication {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /** The student takes the seat: placed, every other open application ends, the offer is filled with its last seat. Answers the placement's id. */
  async accept(id: string, principal: StudentPrincipal): Promise<string> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { offerId } = await applicationOf.student(manager, id, principal.studentId);
      const offers = await lockOffers(manager, [offerId, ...(await this.offersHeldFor(work, principal.studentId))]);
      const offer = offers.find((one) => one.id === offerId);
      if (!offer) throw new NotFound('not-found');
      const student = await manager.findOneOrFail(Student, { where: { id: principal.studentId }, lock: { mode: 'pessimistic_write' } });
      await moveApplication(work, await lockApplication(manager, id), 'accepted', principal);
      const placementId = await this.place(work, id, student, offer);
      await this.endOthers(work, id, student.id, offers);
      await this.letters.write(work, 'accepted', [id]);
      const isFilled = await fillIfTaken(work, offer, this.letters);
      if (!isFilled) await work.promise('match-offer', { offerId, version: offer.version });
      return placementId;
    });
  }

  private async offersHeldFor({ manager }: Work, studentId: string): Promise<string[]> {
    const held = await manager.find(Application, { select: { id: true, offerId: true }, where: { studentId, status: 'offered' } });
    return held.map(({ offerId }) => offerId);
  }

  private async place(work: Work, applicationId: string, student: Student, offer: Offer): Promise<string> {
    const id = uuid();
    const { startOn, endOn } = datesOf(student, offer, this.clock.today());
    await work.manager.insert(Placement, { id, applicationId, studentId: student.id, offerId: offer.id, kind: offer.kind, startOn, endOn });
    const version = student.version + 1;
    await work.manager.update(Student, { id: student.id }, { searchState: 'placed', version, updatedAt: () => 'now()' });
    await work.promise('match-student', { studentId: student.id, version });
    return id;
  }

  /** Locked at the start; or now, when the company offered that seat in between. */
  private async held({ manager }: Work, offers: readonly Offer[], id: string): Promise<Offer> {
    const known = offers.find((offer) => offer.id === id);
    return known ?? (await manager.findOneOrFail(Offer, { where: { id }, lock: { mode: 'pessimistic_write' } }));
  }

  /** The student's other open applications end, and the seats they held are free again. */
  private async endOthers(work: Work, acceptedId: string, studentId: string, offers: readonly Offer[]): Promise<void> {
    const others = await work.manager.find(Application, {
      where: { studentId, id: Not(acceptedId), status: In([...OPEN_APPLICATION_STATUSES]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const application of others) {
      await moveApplication(work, application, 'obsolete', SYSTEM);
      if (application.status === 'offered') await seatsMoved(work, await this.held(work, offers, application.offerId), -1);
    }
    await this.letters.write(
      work,
      'obsolete',
      others.map(({ id }) => id),
    );
  }
}

/** From the first day both are free, for as long as the offer says. */
function datesOf(
  student: Student,
  { startFrom, startTo, ...offer }: Offer,
  today: CivilDate,
): { startOn: CivilDate; endOn: CivilDate | null } {
  const first = startFrom ?? today;
  const startOn = startDay(student, { ...offer, startFrom: first, startTo: startTo ?? first }, today);
  return { startOn, endOn: offer.durationWeeks === null ? null : lastWorkedDay(startOn, offer.durationWeeks) };
}
