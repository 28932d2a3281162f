import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { birthDateOf, Guardian, Student } from '@seve/database';
import { InvalidInput, isMinor, isSameMailbox } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { Repository } from 'typeorm';
import { GuardianContacts } from '../../guardian-pages/guardian-contacts.js';
import type { StudentPrincipal } from '../../http/session/principal.js';
import type { GuardianAnswer, GuardianInput } from './guardian.dto.js';

/** The legal representative of a minor, as the student writes it. */
@Injectable()
export class GuardianService {
  constructor(
    @InjectRepository(Guardian) private readonly guardians: Repository<Guardian>,
    @InjectRepository(Student) private readonly students: Repository<Student>,
    private readonly outbox: Outbox,
    private readonly contacts: GuardianContacts,
    private readonly clock: Clock,
  ) {}

  async read(student: StudentPrincipal): Promise<GuardianAnswer> {
    if (!(await this.isAsked(student))) return { isAsked: false, guardian: null };
    const row = await this.guardians.findOneBy({ studentId: student.studentId });
    const { firstName, lastName, email, phone } = row ?? {};
    const guardian = firstName && lastName && email ? { firstName, lastName, email, phone: phone ?? null } : null;
    return { isAsked: true, guardian };
  }

  /** The guardian of a new address gets the link of the page. @throws InvalidInput for an adult, whose stored contact goes at once, and for the student’s own mailbox. */
  async write(student: StudentPrincipal, { phone = null, ...contact }: GuardianInput): Promise<GuardianAnswer> {
    if (!(await this.isAsked(student))) {
      await this.remove(student);
      throw new InvalidInput([{ path: 'firstName', code: 'student.guardian-adult' }]);
    }
    if (isSameMailbox(contact.email, student.email)) throw new InvalidInput([{ path: 'email', code: 'student.guardian-own-address' }]);
    await this.outbox.transaction((work) => this.contacts.write(work, student.studentId, { ...contact, phone }, student));
    return this.read(student);
  }

  async remove(student: StudentPrincipal): Promise<void> {
    await this.outbox.transaction((work) => this.contacts.remove(work, student.studentId, student));
  }

  private async isAsked({ studentId }: StudentPrincipal): Promise<boolean> {
    const student = await this.students.findOneOrFail({ select: { birthDate: true }, where: { id: studentId } });
    return isMinor(birthDateOf(student), this.clock.today());
  }
}
