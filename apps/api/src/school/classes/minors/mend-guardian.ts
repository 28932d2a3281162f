import { Injectable } from '@nestjs/common';
import { type GuardianPlace, InvalidInput, isMinor } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { type GuardianContact, GuardianContacts } from '../../../core/people/guardians/guardian-contacts.js';
import { type OwnStudent, ownStudent } from '../../../core/school/own-class.js';
import type { SchoolOfficePrincipal } from '../../../http/session/principal.js';

/** Lets the office of a school write, correct and remove the contacts of a minor's guardians. */
@Injectable()
export class MendGuardian {
  constructor(
    private readonly outbox: Outbox,
    private readonly contacts: GuardianContacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes a contact; `replaces` as in `GuardianContacts.write`. @throws InvalidInput for an adult; Conflict when the contact has changed.
   */
  async write(
    of: OwnStudent,
    { place, replaces }: { place: GuardianPlace; replaces?: string | null },
    contact: GuardianContact,
    office: SchoolOfficePrincipal,
  ): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { id, birthDate } = await ownStudent(work.manager, of, office);
      if (birthDate === null || !isMinor(birthDate, this.clock.today()))
        throw new InvalidInput([{ path: 'firstName', code: 'student.guardian-adult' }]);
      await this.contacts.write(work, { studentId: id, place }, contact, office, replaces);
    });
  }

  async remove(of: OwnStudent, place: GuardianPlace, office: SchoolOfficePrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { id } = await ownStudent(work.manager, of, office);
      await this.contacts.remove(work, { studentId: id, place }, office);
    });
  }
}
