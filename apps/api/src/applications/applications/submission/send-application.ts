import { Injectable } from '@nestjs/common';
import {
  Application,
  ApplicationDraft,
  applicationsSent,
  availabilityOf,
  countSeatsHeld,
  type MatchSnapshot,
  recordMoves,
  type SeatsHeld,
  Student,
} from '@seve/database';
import type { ApplicationOrigin, ApplicationSubject, Locale } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { ApplicationLetters, closeWhenFull, completeMove, datesAskedFor } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type Receiver, receiverOf, requireOpenCompany, requireOpenSeats } from '../../../core/applications/receiver.js';
import { placesOf, requireFreeAmong } from '../../../core/applications/requirements/require-free-days.js';
import { isProposedBySchool, requireLawfulWish } from '../../../core/applications/requirements/require-lawful.js';
import { requireComplete, requireNotSent, requireWithinLimits } from '../../../core/applications/sending-guards.js';
import { originOfApplication } from '../../../core/matching/invitations/origin-of-application.js';
import { weighedPair } from '../../../core/matching/pairs.js';
import type { StudentPrincipal } from '../../../http/session/principal.js';
import { requireGuardianConsent } from '../requirements/require-guardian-consent.js';
import { answersTo, requireOwnCv, type Written } from './application-parts.js';
import { eligibility } from './eligibility.js';

interface Sending {
  subject: ApplicationSubject;
  written: Written;
  /** Locked draft that the application comes from; sending deletes it. */
  draft: ApplicationDraft | null;
}

/** Seat counts of an unsolicited application: a company without an offer has no seats. */
const NO_SEATS: SeatsHeld = { received: 0, held: 0, accepted: 0 };

/** Sends an application; every application is sent here, with all checks that can forbid it. */
@Injectable()
export class SendApplication {
  constructor(
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /** Sends the application. Returns its id, which is that of the draft where there was one. */
  async send(work: UnitOfWork, student: StudentPrincipal, { subject, written, draft }: Sending, locale: Locale): Promise<string> {
    const { manager } = work;
    const receiver = await receiverOf(manager, subject, student.schoolId);
    const applicant = await manager.findOneOrFail(Student, { where: { id: student.studentId }, lock: { mode: 'pessimistic_write' } });
    const found = await this.read(manager, receiver, applicant.id, isProposedBySchool(draft?.origin));
    const matchSnapshot = await this.guard(manager, receiver, applicant, found, locale);
    const answers = answersTo(receiver.offer?.questions ?? [], written.answers);
    const cvFileId = await requireOwnCv(manager, written.cvFileId, applicant.id);
    const origin = await this.originOf(work, student, receiver, draft);
    const id = draft?.id ?? uuid();
    const history = { entityType: 'application', entityId: id, from: draft && 'draft', to: 'submitted', act: 'send' } as const;
    await Promise.all([
      manager.insert(Application, {
        id,
        studentId: applicant.id,
        status: 'submitted',
        companySiteId: receiver.siteId,
        ...(receiver.offer ? { offerId: receiver.offer.id } : receiver.wish),
        motivation: written.motivation,
        answers,
        cvFileId,
        matchSnapshot,
        origin,
        proposedByAccountId: draft?.proposedByAccountId ?? null,
        proposal: draft?.proposal || null,
      }),
      draft && manager.delete(ApplicationDraft, { id }),
      recordMoves(manager, student, history),
    ]);
    await completeMove(work, this.letters, 'submitted', [id]);
    if (receiver.offer) await closeWhenFull(work, receiver.offer, found.seats.received + 1, this.letters);
    return id;
  }

  /** Reads all that the checks need, with offer and student locked. The queries are independent: one round trip. */
  private async read(manager: EntityManager, { offer }: Receiver, studentId: string, isThroughSchool: boolean) {
    const today = this.clock.today();
    const [availability, sent, places, seats, weighed] = await Promise.all([
      availabilityOf(manager, studentId),
      applicationsSent(manager, studentId, offer?.id),
      placesOf(manager, studentId),
      offer ? countSeatsHeld(manager, offer.id) : NO_SEATS,
      offer ? weighedPair(manager, studentId, offer.id, today, isThroughSchool) : null,
    ]);
    return { today, availability, sent, places, seats, weighed };
  }

  /** Checks everything that may forbid the application. Returns the score of today. */
  private async guard(
    manager: EntityManager,
    receiver: Receiver,
    student: Student,
    { today, availability, sent, places, seats, weighed }: Awaited<ReturnType<SendApplication['read']>>,
    locale: Locale,
  ): Promise<MatchSnapshot | null> {
    const { offer } = receiver;
    requireNotSent(sent);
    if (offer) requireOpenSeats(offer, seats, today);
    requireComplete({ ...student, availability });
    await requireGuardianConsent(manager, student, today);
    if (!offer) await requireOpenCompany(manager, receiver, student);
    const wish = offer ? { wantedFrom: null, wantedTo: null } : receiver.wish;
    requireFreeAmong(places, datesAskedFor(wish, { availability, offer, today }), locale);
    requireWithinLimits(sent);
    if (weighed) return eligibility(weighed, today, locale);
    if (!offer) await requireLawfulWish(manager, student.id, receiver.wish, locale);
    return null;
  }

  /**
   * Returns the origin of the application: a teacher's proposal keeps its origin; an open invitation of the company counts as answered in
   * any case.
   */
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
