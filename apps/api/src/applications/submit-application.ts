import { Injectable } from '@nestjs/common';
import { Application, applicationsSent, Offer, recordMoves, Student, seatsHeld } from '@seve/database';
import {
  APPLICATIONS_PER_DAY,
  Conflict,
  isComplete,
  isOpenToApplications,
  type Locale,
  NotFound,
  OPEN_APPLICATIONS_MAX,
  TooMany,
} from '@seve/domain';
import { Outbox, type Work } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { Clock } from '../http/clock.js';
import type { StudentPrincipal } from '../http/principal.js';
import { ApplicationLetters } from './application-letters.js';
import type { ApplicationInput } from './applications.dto.js';
import { eligibility } from './eligibility.js';

@Injectable()
export class SubmitApplication {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /** Sends the application. Answers its id. */
  async submit(student: StudentPrincipal, { offerId, motivation }: ApplicationInput, locale: Locale): Promise<string> {
    const { studentId } = student;
    return this.outbox.transaction(async (work) => {
      const offer = await this.lockOffer(work, offerId);
      const applicant = await this.lockStudent(work, studentId);
      if (await work.manager.existsBy(Application, { offerId, studentId })) throw new Conflict('application.already-sent');
      await this.requireOpen(work, offer);
      await this.requireReady(work, applicant);
      const matchSnapshot = await eligibility(work.manager, { studentId, offerId, today: this.clock.today(), locale });
      const id = uuid();
      await work.manager.insert(Application, { id, offerId, studentId, status: 'submitted', motivation, matchSnapshot });
      await recordMoves(work.manager, student, { entityType: 'application', entityId: id, from: null, to: 'submitted' });
      await this.letters.write(work, 'submitted', [id]);
      return id;
    });
  }

  /** Shared with other students, not with who closes the offer or gives its seats. */
  private async lockOffer({ manager }: Work, id: string): Promise<Offer> {
    const offer = await manager.findOne(Offer, { where: { id }, lock: { mode: 'pessimistic_read' } });
    if (!offer || offer.status === 'draft' || offer.status === 'submitted') throw new NotFound('not-found');
    return offer;
  }

  private lockStudent({ manager }: Work, id: string): Promise<Student> {
    return manager.findOneOrFail(Student, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  private async requireOpen({ manager }: Work, offer: Offer): Promise<void> {
    const { held } = await seatsHeld(manager, offer.id);
    if (!isOpenToApplications({ ...offer, held }, this.clock.today())) throw new Conflict('application.offer-not-open');
  }

  private async requireReady({ manager }: Work, student: Student): Promise<void> {
    if (student.searchState === 'placed') throw new Conflict('application.already-placed');
    if (!isComplete(student)) throw new Conflict('application.profile-incomplete');
    const sent = await applicationsSent(manager, student.id);
    if (sent.today >= APPLICATIONS_PER_DAY) throw new TooMany('application.daily-limit', { max: APPLICATIONS_PER_DAY });
    if (sent.open >= OPEN_APPLICATIONS_MAX) throw new TooMany('application.open-limit', { max: OPEN_APPLICATIONS_MAX });
  }
}
