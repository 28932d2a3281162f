import { Injectable } from '@nestjs/common';
import { Application, availabilityOf, lockInternCount, Offer, Student, SYSTEM } from '@seve/database';
import { type Availability, type DayRange, type Locale, overlaps, RUNNING_APPLICATION_STATUSES } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import {
  ApplicationLetters,
  beginPlacement,
  completeMove,
  datesAskedFor,
  fillIfTaken,
  kindAskedFor,
  lockOffers,
  moveApplication,
  seatsMoved,
} from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { In, Not } from 'typeorm';
import type { StudentPrincipal } from '../../http/session/principal.js';
import { applicationOf, lockApplication } from '../own-application.js';
import { requireFreeDays } from '../requirements/require-free-days.js';
import { requireInternPlace } from '../requirements/require-intern-place.js';
import { requireLawful } from '../requirements/require-lawful.js';

@Injectable()
export class AcceptApplication {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /**
   * Places the student, ends the applications for the same days, and fills the offer with its last seat. Returns the id of the placement.
   */
  async accept(id: string, principal: StudentPrincipal, locale: Locale): Promise<string> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { offerId, companyId } = await applicationOf.student(manager, id, principal.studentId);
      await lockInternCount(manager, companyId);
      const held = await this.offersHeldFor(work, principal.studentId);
      const offers = await lockOffers(manager, offerId === null ? held : [offerId, ...held]);
      const offer = offers.find((one) => one.id === offerId) ?? null;
      const student = await manager.findOneOrFail(Student, { where: { id: principal.studentId }, lock: { mode: 'pessimistic_write' } });
      const application = await lockApplication(manager, id);
      const asked = { today: this.clock.today(), locale };
      const availability = await availabilityOf(manager, student.id);
      const days = datesAskedFor(application, { availability, offer, today: asked.today });
      const guard = async () => {
        await requireFreeDays(manager, student.id, days, locale);
        await requireLawful(manager, application, asked);
        await requireInternPlace(manager, { application, offer, days, ...asked, promised: 'none' });
      };
      await moveApplication(work, application, 'accepted', principal, { guard });
      const placementId = await this.place(work, application, { student, offer, days }, principal);
      await this.endOverlapping(work, id, { student: { ...student, availability }, offers, days });
      await completeMove(work, this.letters, 'accepted', [id]);
      if (offer && !(await fillIfTaken(work, offer, this.letters)))
        await work.enqueue('match-offer', { offerId: offer.id, version: offer.version });
      return placementId;
    });
  }

  private async offersHeldFor({ manager }: UnitOfWork, studentId: string): Promise<string[]> {
    const held = await manager.find(Application, { select: { id: true, offerId: true }, where: { studentId, status: 'offered' } });
    return held.flatMap(({ offerId }) => offerId ?? []);
  }

  private place(
    work: UnitOfWork,
    application: Application,
    { student, offer, days }: { student: Student; offer: Offer | null; days: DayRange },
    by: StudentPrincipal,
  ): Promise<string> {
    const { id: applicationId, offerId, companySiteId } = application;
    const post = { kind: kindAskedFor(application, offer), ...days };
    const of = { studentId: student.id, applicationId, offerId, companySiteId };
    return beginPlacement(work, { source: 'application', state: 'agreed', ...of, ...post }, by);
  }

  /** Locked at the start; or now, when the company offered that seat in between. */
  private async held({ manager }: UnitOfWork, offers: readonly Offer[], id: string): Promise<Offer> {
    const known = offers.find((offer) => offer.id === id);
    return known ?? (await manager.findOneOrFail(Offer, { where: { id }, lock: { mode: 'pessimistic_write' } }));
  }

  /** The student's other running applications that ask for some of these days end, and the seats they held are free again. */
  private async endOverlapping(
    work: UnitOfWork,
    acceptedId: string,
    { student, offers, days }: { student: Student & Availability; offers: readonly Offer[]; days: DayRange },
  ): Promise<void> {
    const running = await work.manager.find(Application, {
      where: { studentId: student.id, id: Not(acceptedId), status: In([...RUNNING_APPLICATION_STATUSES]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const ids = running.flatMap(({ offerId }) => offerId ?? []);
    const asked = new Map((await work.manager.findBy(Offer, { id: In(ids) })).map((offer) => [offer.id, offer]));
    const today = this.clock.today();
    const ended = running.filter((one) => {
      const offer = one.offerId === null ? null : (asked.get(one.offerId) ?? null);
      return overlaps(datesAskedFor(one, { availability: student.availability, offer, today }), days);
    });
    for (const application of ended) {
      await moveApplication(work, application, 'obsolete', SYSTEM);
      if (application.status === 'offered' && application.offerId !== null)
        await seatsMoved(work, await this.held(work, offers, application.offerId), -1);
    }
    const endedIds = ended.map(({ id }) => id);
    await completeMove(work, this.letters, 'obsolete', endedIds);
  }
}
