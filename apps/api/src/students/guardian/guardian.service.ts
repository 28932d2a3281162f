import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { birthDateOf, Guardian, Student } from '@seve/database';
import { guardianMailbox, InvalidInput, isMinor } from '@seve/domain';
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
    if (row === null) return { isAsked: true, guardian: null };
    const { firstName, lastName, organisation, email, phone, confirmedAt } = row;
    const isOnPaper = guardianMailbox(email, student.email) === null;
    return { isAsked: true, guardian: { firstName, lastName, organisation, email, phone, isConfirmed: confirmedAt !== null, isOnPaper } };
  }

  /** The guardian of a new address gets the link of the page. @throws InvalidInput for an adult, whose stored contact goes at once. */
  async write(
    student: StudentPrincipal,
    { phone = null, email = null, organisation = null, ...contact }: GuardianInput,
  ): Promise<GuardianAnswer> {
    if (!(await this.isAsked(student))) {
      await this.remove(student);
      throw new InvalidInput([{ path: 'firstName', code: 'student.guardian-adult' }]);
    }
    await this.outbox.transaction((work) =>
      this.contacts.write(work, student.studentId, { ...contact, phone, email, organisation }, student),
    );
    return this.read(student);
  }

  async remove(student: StudentPrincipal): Promise<void> {
    await this.outbox.transaction((work) => this.contacts.remove(work, student.studentId, student));
  }

  private async isAsked({ studentId }: StudentPrincipal): Promise<boolean> {
    const student = await this.students.findOneOrFail({ select: { birthDate: true, emancipatedOn: true }, where: { id: studentId } });
    return student.emancipatedOn === null && isMinor(birthDateOf(student), this.clock.today());
  }
}
