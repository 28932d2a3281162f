import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type Application, Interview, type InterviewRow, InterviewSlot, interviewOf } from '@seve/database';
import { Conflict, isInterviewAhead, type Locale, requireSlots } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { ApplicationLetters, completeInterviewChange, moveApplication } from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import { beforeAnswer, NEW_ANSWER, READ_BY_NOW, requireUnchanged } from '../../../core/applications/answering.js';
import { plannedOf } from '../../../core/applications/interview.view.js';
import { applicationOf, lockApplication } from '../../../core/applications/own-application.js';
import type { CompanyPrincipal } from '../../../http/session/principal.js';
import type { InterviewCancellationInput, InterviewInput } from '../answers/answer-input.dto.js';

/** Actions of the company on an interview: it proposes times, replaces them, or cancels it. */
@Injectable()
export class PlanInterview {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
    @Inject(CONFIG) private readonly config: Pick<Config, 'undoMs'>,
  ) {}

  /** Proposes times. The first proposal is an answer and can be undone; later ones replace the times. */
  async propose(id: string, company: CompanyPrincipal, input: InterviewInput, locale: Locale): Promise<void> {
    requireSlots(
      input.slots.map((slot) => new Date(slot)),
      this.clock.now(),
    );
    await this.withOwn(id, company, async (work, application, interview) => {
      requireUnchanged(application, input.version, locale);
      if (application.status === 'interview') await this.move(work, application, interview, input, company);
      else await this.answer(work, application, interview, input, company);
    });
  }

  async cancel(id: string, company: CompanyPrincipal, { note, version }: InterviewCancellationInput, locale: Locale): Promise<void> {
    await this.withOwn(id, company, async (work, application, interview) => {
      requireUnchanged(application, version, locale);
      const guard = async () => this.requireAhead(interview);
      await moveApplication(work, application, 'interview', company, { act: 'cancel_interview', guard });
      const cancelled = { status: 'cancelled' as const, sequence: () => 'sequence + 1', updatedAt: () => 'now()', ...(note && { note }) };
      await work.manager.update(Interview, { applicationId: id }, cancelled);
      await completeInterviewChange(work, this.letters, 'cancelled', id);
    });
  }

  private async answer(
    work: UnitOfWork,
    application: Application,
    interview: InterviewRow | null,
    input: InterviewInput,
    by: CompanyPrincipal,
  ): Promise<void> {
    const changes = { ...NEW_ANSWER, ...READ_BY_NOW, beforeAnswer: beforeAnswer(application, interview) };
    await moveApplication(work, application, 'interview', by, { act: 'propose_interview', changes });
    await this.write(work, application.id, interview, input);
    await completeInterviewChange(work, this.letters, 'proposed', application.id, { heldMs: this.config.undoMs });
  }

  private async move(
    work: UnitOfWork,
    application: Application,
    interview: InterviewRow | null,
    input: InterviewInput,
    by: CompanyPrincipal,
  ): Promise<void> {
    await moveApplication(work, application, 'interview', by, { act: 'move_interview' });
    await this.write(work, application.id, interview, input);
    const given = this.isAhead(interview) ? (interview?.startsAt ?? null) : null;
    if (given === null) await completeInterviewChange(work, this.letters, 'proposed', application.id);
    else await completeInterviewChange(work, this.letters, 'reopened', application.id, { chosen: given });
  }

  /** Writes the interview. An application has one row for all its interviews: calendars identify it by its id. */
  private async write(
    { manager }: UnitOfWork,
    applicationId: string,
    interview: InterviewRow | null,
    input: InterviewInput,
  ): Promise<void> {
    const { mode, place, note, durationMinutes } = input;
    const planned = { status: 'proposed' as const, mode, place, note, durationMinutes, startsAt: null, refusedAt: null, otherTimes: '' };
    const id = interview?.id ?? uuid();
    if (interview === null) await manager.insert(Interview, { id, applicationId, ...planned });
    else {
      await manager.update(Interview, { id }, { ...planned, sequence: () => 'sequence + 1', updatedAt: () => 'now()' });
      await manager.delete(InterviewSlot, { interviewId: id });
    }
    await manager.insert(
      InterviewSlot,
      input.slots.map((startsAt) => ({ id: uuid(), interviewId: id, startsAt: new Date(startsAt) })),
    );
  }

  private isAhead(interview: InterviewRow | null): boolean {
    const planned = plannedOf(interview);
    return planned !== null && isInterviewAhead(planned, this.clock.now());
  }

  /** @throws Conflict when the interview has begun. */
  private requireAhead(interview: InterviewRow | null): void {
    if (interview === null || interview.status === 'cancelled') throw new Conflict('interview.not-planned');
    if (!this.isAhead(interview)) throw new Conflict('interview.over');
  }

  private async withOwn(
    id: string,
    { companyId }: CompanyPrincipal,
    act: (work: UnitOfWork, application: Application, interview: InterviewRow | null) => Promise<void>,
  ): Promise<void> {
    await this.outbox.transaction(async (work) => {
      await applicationOf.company(work.manager, id, companyId);
      const application = await lockApplication(work.manager, id);
      await act(work, application, await interviewOf(work.manager, id));
    });
  }
}
