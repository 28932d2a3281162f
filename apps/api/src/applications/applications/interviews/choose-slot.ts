import { Injectable } from '@nestjs/common';
import { Interview, type InterviewRow, interviewOf } from '@seve/database';
import { Conflict, isInterviewAhead, mayRefuseSlots } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { ApplicationLetters, completeInterviewChange, moveApplication } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { plannedOf } from '../../../core/applications/interview.view.js';
import { applicationOf, lockApplication } from '../../../core/applications/own-application.js';
import type { StudentPrincipal } from '../../../http/session/principal.js';

/** Actions of the student on an interview. */
@Injectable()
export class ChooseSlot {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  /** Chooses a time. Another one can be chosen until the chosen time begins. Choosing the same time again changes nothing. */
  async choose(id: string, student: StudentPrincipal, slotId: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      await applicationOf.student(work.manager, id, student.studentId);
      const application = await lockApplication(work.manager, id);
      const interview = await interviewOf(work.manager, id);
      const slot = interview?.slots.find((one) => one.id === slotId);
      const isChosen = interview?.status === 'confirmed' && slot !== undefined && slot.startsAt === interview.startsAt;
      if (application.status === 'interview' && isChosen) return;
      const guard = async () => this.requireChoice(interview, slot?.startsAt);
      await moveApplication(work, application, 'interview', student, { act: 'choose_slot', guard });
      const isFirst = interview?.status === 'proposed';
      // Sequence 0 means that no calendar file was sent yet.
      const hasFile = !isFirst || interview.sequence > 0;
      await work.manager.update(
        Interview,
        { applicationId: id },
        {
          status: 'confirmed',
          startsAt: slot && new Date(slot.startsAt),
          refusedAt: null,
          otherTimes: '',
          updatedAt: () => 'now()',
          ...(hasFile && { sequence: () => 'sequence + 1' }),
        },
      );
      await completeInterviewChange(work, this.letters, isFirst ? 'confirmed' : 'rechosen', id);
    });
  }

  /**
   * Records that none of the times suits, and notifies the company with the student's words on other times. The student can still choose
   * one.
   */
  async refuse(id: string, student: StudentPrincipal, otherTimes: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      await applicationOf.student(work.manager, id, student.studentId);
      const application = await lockApplication(work.manager, id);
      const planned = plannedOf(await interviewOf(work.manager, id));
      const guard = async () => {
        if (planned === null || planned.status === 'cancelled') throw new Conflict('interview.not-planned');
        if (!mayRefuseSlots(planned)) throw new Conflict(planned.isRefused ? 'interview.refused' : 'interview.chosen');
      };
      await moveApplication(work, application, 'interview', student, { act: 'refuse_slots', guard });
      const refused = { refusedAt: this.clock.now(), otherTimes: otherTimes.trim(), updatedAt: () => 'now()' };
      await work.manager.update(Interview, { applicationId: id }, refused);
      await completeInterviewChange(work, this.letters, 'refused', id);
    });
  }

  /** @throws Conflict when the time cannot be chosen any more. */
  private requireChoice(interview: InterviewRow | null, startsAt: string | undefined): void {
    const planned = plannedOf(interview);
    const now = this.clock.now();
    if (planned === null || planned.status === 'cancelled') throw new Conflict('interview.not-planned');
    if (!isInterviewAhead(planned, now)) throw new Conflict('interview.over');
    if (startsAt === undefined || new Date(startsAt) <= now) throw new Conflict('interview.slot-gone');
  }
}
