import { Injectable } from '@nestjs/common';
import { type Application, availabilityOf, lockInternCount, type Offer, Student } from '@seve/database';
import type { Locale, PlacementDays } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import {
  ApplicationLetters,
  beginPlacement,
  completeMove,
  datesAskedFor,
  fillIfTaken,
  kindAskedFor,
  moveApplication,
  PaperBeginning,
} from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { EndOverlappingApplications } from '../../../core/applications/end-overlapping-applications.js';
import { applicationOf, lockApplication } from '../../../core/applications/own-application.js';
import { requireFreeDays } from '../../../core/applications/requirements/require-free-days.js';
import { requireLawfulApplication } from '../../../core/applications/requirements/require-lawful.js';
import type { StudentPrincipal } from '../../../http/session/principal.js';
import { requireInternPlace } from '../requirements/require-intern-place.js';

@Injectable()
export class AcceptApplication {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
    private readonly papers: PaperBeginning,
    private readonly endOverlapping: EndOverlappingApplications,
  ) {}

  /**
   * Places the student, ends the applications for the same days, and fills the offer with its last seat. Returns the id of the placement.
   */
  async accept(id: string, principal: StudentPrincipal, locale: Locale): Promise<string> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { offerId, companyId } = await applicationOf.student(manager, id, principal.studentId);
      await lockInternCount(manager, companyId);
      const offers = await this.endOverlapping.lockHeldOffers(work, principal.studentId, offerId);
      const offer = offers.find((one) => one.id === offerId) ?? null;
      const student = await manager.findOneOrFail(Student, { where: { id: principal.studentId }, lock: { mode: 'pessimistic_write' } });
      const application = await lockApplication(manager, id);
      const asked = { today: this.clock.today(), locale };
      const availability = await availabilityOf(manager, student.id);
      const days = datesAskedFor(application, { availability, offer, today: asked.today });
      const guard = async () => {
        await requireFreeDays(manager, student.id, days, locale);
        await requireLawfulApplication(manager, application, asked);
        await requireInternPlace(manager, { application, offer, days, ...asked, promised: 'none' });
      };
      await moveApplication(work, application, 'accepted', principal, { guard });
      const placementId = await this.place(work, application, { student, offer, days }, principal);
      await this.papers.begin(work, placementId);
      await this.endOverlapping.endApplications(work, offers, { studentId: student.id, availability, days, exceptId: id });
      await completeMove(work, this.letters, 'accepted', [id]);
      if (offer && !(await fillIfTaken(work, offer, this.letters)))
        await work.enqueue('match-offer', { offerId: offer.id, version: offer.version });
      return placementId;
    });
  }

  private place(
    work: UnitOfWork,
    application: Application,
    { student, offer, days }: { student: Student; offer: Offer | null; days: PlacementDays },
    by: StudentPrincipal,
  ): Promise<string> {
    const { id: applicationId, offerId, companySiteId } = application;
    const post = { kind: kindAskedFor(application, offer), ...days };
    const of = { studentId: student.id, applicationId, offerId, companySiteId };
    return beginPlacement(work, { source: 'application', state: 'agreed', ...of, ...post }, by);
  }
}
