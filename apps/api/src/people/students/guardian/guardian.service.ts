import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { birthDateOf, Guardian, Student } from '@seve/database';
import { type GuardianPlace, guardianMailbox, InvalidInput, isMinor } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { Repository } from 'typeorm';
import type { GuardianAnswer, GuardianInput, GuardianView } from '../../../core/people/guardians/guardian.dto.js';
import { GuardianContacts } from '../../../core/people/guardians/guardian-contacts.js';
import type { StudentPrincipal } from '../../../http/session/principal.js';

/** The one or two legal representatives of a minor, as the student enters them. */
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
    if (!(await this.isAsked(student))) return { isAsked: false, guardian: null, second: null };
    const rows = await this.guardians.find({ where: { studentId: student.studentId }, order: { place: 'ASC' } });
    const [guardian = null, second = null] = rows.map((row) => viewOf(row, student.email));
    return { isAsked: true, guardian, second };
  }

  /**
   * Sends a guardian at a new address the link of the guardian page. @throws InvalidInput for an adult, whose stored contacts are deleted
   */
  async write(
    student: StudentPrincipal,
    { phone = null, email = null, organisation = null, place = 1, replaces, ...name }: GuardianInput,
  ): Promise<GuardianAnswer> {
    const { studentId } = student;
    if (!(await this.isAsked(student))) {
      await this.outbox.transaction((work) => this.contacts.removeAll(work, studentId, student));
      throw new InvalidInput([{ path: 'firstName', code: 'student.guardian-adult' }]);
    }
    const contact = { ...name, phone, email, organisation };
    await this.outbox.transaction((work) => this.contacts.write(work, { studentId, place }, contact, student, replaces));
    return this.read(student);
  }

  async remove(student: StudentPrincipal, place: GuardianPlace): Promise<void> {
    await this.outbox.transaction((work) => this.contacts.remove(work, { studentId: student.studentId, place }, student));
  }

  private async isAsked({ studentId }: StudentPrincipal): Promise<boolean> {
    const student = await this.students.findOneOrFail({ select: { birthDate: true, emancipatedOn: true }, where: { id: studentId } });
    return student.emancipatedOn === null && isMinor(birthDateOf(student), this.clock.today());
  }
}

function viewOf({ place, firstName, lastName, organisation, email, phone, confirmedAt }: Guardian, ownEmail: string): GuardianView {
  const isOnPaper = guardianMailbox(email, ownEmail) === null;
  return { place, firstName, lastName, organisation, email, phone, isConfirmed: confirmedAt !== null, isOnPaper };
}
