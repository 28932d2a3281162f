import { Injectable } from '@nestjs/common';
import { type ClassGroup, type NamedByCode, rowOfCode } from '@seve/database';
import { ageOn, InvalidInput, NotFound, PERSONAL_CODE_LENGTH, STUDENT_AGES } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { classOfCode, normalClassCode } from '../../../core/school/class-codes.js';
import { PendingSignUps } from './pending-sign-ups.js';
import type { ClassOfCodeView, PersonalCodeSignUpInput, SignedUpView, StudentSignUpInput } from './sign-up.dto.js';
import { SignUpLimits } from './sign-up-limits.js';

/** Signs a student up by the code of a class. */
@Injectable()
export class StudentSignUpService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly limits: SignUpLimits,
    private readonly signUps: PendingSignUps,
  ) {}

  /** @throws NotFound for a code without a class. */
  async classOf(code: string, address: string): Promise<ClassOfCodeView> {
    const group = await this.find(code, address);
    if (!group) throw new NotFound('class-code.unknown');
    return { className: group.name, schoolName: group.school.name };
  }

  async signUp({ classCode, birthDate, lowerSecondaryFinished, ...person }: StudentSignUpInput, address: string): Promise<SignedUpView> {
    this.requirePlausible(birthDate);
    const group = await this.find(classCode, address);
    if (!group) throw new InvalidInput([{ path: 'classCode', code: 'class-code.unknown' }]);
    await this.limits.take(person.email, address);
    const student = { classGroupId: group.id, birthDate, lowerSecondaryFinished: lowerSecondaryFinished ?? false };
    await this.outbox.transaction((work) => this.signUps.keep(work, { ...person, ...student }));
    return {};
  }

  /** @throws InvalidInput, always the same, unless both the code and the birth date are those of one row. */
  async signUpByCode({ code: typed, email, locale, ...person }: PersonalCodeSignUpInput, address: string): Promise<SignedUpView> {
    this.requirePlausible(person.birthDate);
    const row = await this.limits.tryCode(normalClassCode(typed), email, address, (code) => this.rowOf(code, person.birthDate));
    if (!row) throw new InvalidInput([{ path: 'code', code: 'personal-code.unknown' }]);
    await this.limits.take(email, address);
    const { id: studentId, classGroupId, firstName, lastName } = row;
    const student = { studentId, classGroupId, firstName, lastName, lowerSecondaryFinished: person.lowerSecondaryFinished ?? false };
    await this.outbox.transaction((work) => this.signUps.keep(work, { ...student, email, locale, birthDate: person.birthDate }));
    return {};
  }

  /** A row without birth date matches any date; joining it then waits for the teacher. */
  private async rowOf(code: string, birthDate: string): Promise<NamedByCode | null> {
    const row = code.length === PERSONAL_CODE_LENGTH ? await rowOfCode(this.dataSource.manager, code) : null;
    return row && (row.birthDate === null || row.birthDate === birthDate) ? row : null;
  }

  private find(code: string, address: string): Promise<ClassGroup | null> {
    return this.limits.searchClass(address, () => classOfCode(this.dataSource.manager, code));
  }

  private requirePlausible(birthDate: string): void {
    const age = ageOn(birthDate, this.clock.today());
    if (age < STUDENT_AGES.youngest || age > STUDENT_AGES.oldest)
      throw new InvalidInput([{ path: 'birthDate', code: 'student.birth-date' }]);
  }
}
