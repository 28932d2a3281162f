import { Injectable } from '@nestjs/common';
import {
  Application,
  ApplicationDraft,
  applicationsSent,
  type MatchSnapshot,
  recordMoves,
  Student,
  withAvailability,
} from '@seve/database';
import type { ApplicationOrigin, ApplicationSubject, Availability, Locale } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { ApplicationLetters, closeWhenFull, completeMove, datesAskedFor } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import type { StudentPrincipal } from '../../http/session/principal.js';
import { originOfApplication } from '../../invitations-to-apply/origin-of-application.js';
import { requireFreeDays } from '../requirements/require-free-days.js';
import { requireGuardianConsent } from '../requirements/require-guardian-consent.js';
import { isProposedBySchool, requireLawfulWish } from '../requirements/require-lawful.js';
import { answersTo, requireOwnCv, type Written } from './application-parts.js';
import { eligibility } from './eligibility.js';
import { type Receiver, receiverOf, requireOpenCompany, requireOpenSeats } from './receiver.js';
import { requireComplete, requireNotSent, requireRoom } from './sending-guards.js';

interface Sending {
  subject: ApplicationSubject;
  written: Written;
  /** What it grew from, locked; it goes with the sending. */
  draft: ApplicationDraft | null;
}

/** The one way an application leaves, with everything that may stand against it. */
@Injectable()
export class SendApplication {
  constructor(
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /** Returns the id of the application: that of its draft, if there was one. */
  async send(work: UnitOfWork, student: StudentPrincipal, { subject, written, draft }: Sending, locale: Locale): Promise<string> {
    const { manager } = work;
    const receiver = await receiverOf(manager, subject, student.schoolId);
    const locked = await manager.findOneOrFail(Student, { where: { id: student.studentId }, lock: { mode: 'pessimistic_write' } });
    const applicant = await withAvailability(manager, locked);
    const matchSnapshot = await this.guard(work, receiver, applicant, { locale, isThroughSchool: isProposedBySchool(draft?.origin) });
    const id = draft?.id ?? uuid();
    await manager.insert(Application, {
      id,
      studentId: applicant.id,
      status: 'submitted',
      companySiteId: receiver.siteId,
      ...(receiver.offer ? { offerId: receiver.offer.id } : receiver.wish),
      motivation: written.motivation,
      answers: answersTo(receiver.offer?.questions ?? [], written.answers),
      cvFileId: await requireOwnCv(manager, written.cvFileId, applicant.id),
      matchSnapshot,
      origin: await this.originOf(work, student, receiver, draft),
      proposedByAccountId: draft?.proposedByAccountId ?? null,
      proposal: draft?.proposal || null,
    });
    if (draft) await manager.delete(ApplicationDraft, { id });
    const history = { entityType: 'application', entityId: id, from: draft && 'draft', to: 'submitted', act: 'send' } as const;
    await recordMoves(manager, student, history);
    await completeMove(work, this.letters, 'submitted', [id]);
    if (receiver.offer) await closeWhenFull(work, receiver.offer, receiver.seats.received + 1, this.letters);
    return id;
  }

  /** Checks everything that may forbid the application. Returns the score of that day. */
  private async guard(
    { manager }: UnitOfWork,
    receiver: Receiver,
    student: Student & Availability,
    { locale, isThroughSchool }: { locale: Locale; isThroughSchool: boolean },
  ): Promise<MatchSnapshot | null> {
    const today = this.clock.today();
    const { offer } = receiver;
    const sent = await applicationsSent(manager, student.id, offer?.id);
    requireNotSent(sent);
    if (receiver.offer) requireOpenSeats(receiver.offer, receiver.seats, today);
    requireComplete(student);
    await requireGuardianConsent(manager, student, today);
    if (!offer) await requireOpenCompany(manager, receiver, student);
    const wish = offer ? { wantedFrom: null, wantedTo: null } : receiver.wish;
    await requireFreeDays(manager, student.id, datesAskedFor(wish, { availability: student.availability, offer, today }), locale);
    requireRoom(sent);
    if (offer) return eligibility(manager, { studentId: student.id, offerId: offer.id, today, locale, isThroughSchool });
    await requireLawfulWish(manager, student.id, receiver.wish, locale);
    return null;
  }

  /** A proposal stays the teacher's; a company's open invitation is answered in any case. */
  private async originOf(
    work: UnitOfWork,
    student: StudentPrincipal,
    { offer }: Receiver,
    draft: ApplicationDraft | null,
  ): Promise<ApplicationOrigin> {
    const own = offer ? await originOfApplication(work, student, offer.id) : 'unsolicited';
    return draft?.origin === 'teacher_proposed' ? 'teacher_proposed' : own;
  }
}
