import { Injectable } from '@nestjs/common';
import { guardiansToConfirm, mailboxesAround } from '@seve/database';
import type { GuardianPlace } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { ConfirmGuardians } from '../../../core/people/guardians/confirm-guardians.js';
import type { GuardianToConfirm } from '../../../core/people/guardians/guardians-to-confirm.dto.js';
import { viewOfGuardiansToConfirm } from '../../../core/people/guardians/guardians-to-confirm.view.js';
import { type OwnStudent, ownClass, ownStudent } from '../../../core/school/own-class.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';

/** Confirms guardians for their school, one by one or for a class. */
@Injectable()
export class GuardianConfirmations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly guardians: ConfirmGuardians,
    private readonly clock: Clock,
  ) {}

  /** Returns the unconfirmed contacts with their doubts. */
  async waiting(classId: string, member: SchoolPrincipal): Promise<GuardianToConfirm[]> {
    const { manager } = this.dataSource;
    await ownClass(manager, classId, member);
    const rows = await guardiansToConfirm.ofClass(manager, classId, this.clock.today());
    return viewOfGuardiansToConfirm(rows, await mailboxesAround(manager, [member.schoolId]));
  }

  async confirmAll(classId: string, contactIds: readonly string[], member: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      await ownClass(work.manager, classId, member);
      await this.guardians.confirm(work, contactIds, { classGroupId: classId }, member);
    });
  }

  async confirm(of: OwnStudent, contactId: string, member: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { id } = await ownStudent(work.manager, of, member);
      await this.guardians.confirm(work, [contactId], { id }, member);
    });
  }

  async revoke(of: OwnStudent, place: GuardianPlace, member: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { id } = await ownStudent(work.manager, of, member);
      await this.guardians.revoke(work, { studentId: id, place }, member);
    });
  }
}
