import { Injectable } from '@nestjs/common';
import { Escalation, EscalationCall, interviewOf } from '@seve/database';
import { addDays, CORRECTION_DAYS, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { ApplicationLetters, completeMove, moveApplication } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { isTeacher, type Principal } from '../../http/session/principal.js';
import { beforeAnswer, NEW_ANSWER } from './answering.js';
import { applicationOf, lockApplication } from './own-application.js';
import type { PhoneRefusalInput, PhoneRefusalView } from './phone-refusal.dto.js';

/** Notes a refusal that the company told on the phone: by the campus while the application is one of its cases, or by the referent teacher. */
@Injectable()
export class RefuseByPhone {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly letters: ApplicationLetters,
  ) {}

  async refuse(id: string, by: Principal, input: PhoneRefusalInput): Promise<PhoneRefusalView> {
    await this.outbox.transaction((work) => this.refuseIn(work, id, by, { ...input, note: '' }));
    return { applicationId: id, correctUntil: addDays(this.clock.today(), CORRECTION_DAYS) };
  }

  /** @throws NotFound when the caller does not follow the applicant; InvalidTransition when the application is already answered. */
  async refuseIn(work: UnitOfWork, id: string, by: Principal, input: PhoneRefusalInput & { note: string }): Promise<void> {
    const { manager } = work;
    const { reason, spokeTo, note } = input;
    const escalation = isTeacher(by) ? null : await caseOf(work, id);
    if (isTeacher(by)) await applicationOf.school(manager, id, by);
    const application = await lockApplication(manager, id);
    const before = beforeAnswer(application, await interviewOf(manager, id));
    const told = { accountId: by.accountId, role: by.role, via: 'phone' as const };
    const changes = { ...NEW_ANSWER, refusalReason: reason, beforeAnswer: before };
    await moveApplication(work, application, 'rejected', told, { act: 'refuse_by_phone', changes, reasonCode: reason, comment: spokeTo });
    if (escalation) {
      const call = { id: uuid(), escalationId: escalation.id, callerAccountId: by.accountId, spokeTo, note };
      await manager.insert(EscalationCall, { ...call, outcome: 'refuses', calledAt: () => 'clock_timestamp()' });
    }
    await completeMove(work, this.letters, 'refused_by_phone', [id]);
  }
}

async function caseOf({ manager }: UnitOfWork, applicationId: string): Promise<Escalation> {
  const active = await manager.findOneBy(Escalation, { applicationId, status: Not('closed') });
  if (!active) throw new NotFound('not-found');
  return active;
}
