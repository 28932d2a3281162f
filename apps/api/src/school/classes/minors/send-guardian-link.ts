import { Injectable } from '@nestjs/common';
import { birthDateOf, Guardian, wardOfGuardian } from '@seve/database';
import { Conflict, type GuardianPlace, guardianMailbox, isMinor } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { GuardianLinks } from '../../../core/people/guardians/guardian-links.js';
import { type OwnStudent, ownStudent } from '../../../core/school/own-class.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';

/** Sends a minor's guardian a new link of the guardian page. */
@Injectable()
export class SendGuardianLink {
  constructor(
    private readonly outbox: Outbox,
    private readonly links: GuardianLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends the link and ends the guardian's earlier ones. @throws Conflict for an adult, without a contact, or when the student reads the
   * same mailbox.
   */
  async send(of: OwnStudent, place: GuardianPlace, member: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const student = await ownStudent(work.manager, of, member);
      const key = { studentId: student.id, place };
      const guardian = await work.manager.findOneBy(Guardian, key);
      const ward = await wardOfGuardian(work.manager, key);
      if (!guardian || !ward || !isMinor(birthDateOf(student), this.clock.today())) throw new Conflict('guardian.missing');
      const email = guardianMailbox(guardian.email, ward.ownEmail);
      if (email === null) throw new Conflict('guardian.on-paper');
      await this.links.send(work, { ward, email, sentByAccountId: member.accountId });
    });
  }
}
