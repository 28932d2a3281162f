import { Injectable } from '@nestjs/common';
import { birthDateOf, Guardian, GuardianConsent, guardianDecision } from '@seve/database';
import { Conflict, GUARDIAN_CONSENT_VERSION, guardianMailbox, InvalidInput, isUnderGuardianConsent } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import { type OwnStudent, ownStudent } from '../../../core/school/own-class.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import type { GuardianPaperInput } from './minors.dto.js';

/** Records a guardian's answer on paper, for guardians without a link: no address, or one mailbox for the family. */
@Injectable()
export class NoteGuardianConsent {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Records the answer beside earlier decisions, with the day on the paper and the account that saw it. @throws Conflict when the contact
   * has changed, is not confirmed, decides by a link, or the student is old enough to decide alone; InvalidInput for a future day.
   */
  async note(of: OwnStudent, { contactId, purpose, given, signedOn }: GuardianPaperInput, member: SchoolPrincipal): Promise<void> {
    const today = this.clock.today();
    if (signedOn > today) throw new InvalidInput([{ path: 'signedOn', code: 'guardian.paper-to-come' }]);
    await this.outbox.transaction(async ({ manager }) => {
      const student = await ownStudent(manager, of, member);
      const { id: studentId } = student;
      const guardian = await manager.findOne(Guardian, { where: { studentId, contactId }, lock: { mode: 'pessimistic_write' } });
      if (!guardian?.confirmedAt) throw new Conflict('guardian.contact-changed');
      if (guardianMailbox(guardian.email, student.account?.email ?? null) !== null) throw new Conflict('guardian.by-link');
      if (!isUnderGuardianConsent(birthDateOf(student), today)) throw new Conflict('guardian.decides-alone');
      const before = await guardianDecision(manager, guardian, purpose);
      if (before?.given === given) return;
      const { place, firstName, lastName } = guardian;
      await manager.insert(GuardianConsent, {
        ...{ id: uuid(), studentId, place, purpose, given, signedOn, textVersion: GUARDIAN_CONSENT_VERSION },
        ...{ guardianName: `${firstName} ${lastName}`, notedByAccountId: member.accountId },
      });
    });
  }
}
