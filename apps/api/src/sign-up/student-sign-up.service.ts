import { Injectable } from '@nestjs/common';
import type { ClassGroup } from '@seve/database';
import { ageOn, InvalidInput, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { classOfCode } from './class-codes.js';
import { PendingSignUps } from './pending-sign-ups.js';
import type { ClassOfCodeView, SignedUpView, StudentSignUpInput } from './sign-up.dto.js';
import { SignUpLimits } from './sign-up-limits.js';

const AGES = { youngest: 13, oldest: 90 } as const;

/** A student enters by the code of a class. */
@Injectable()
export class StudentSignUpService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly limits: SignUpLimits,
    private readonly signUps: PendingSignUps,
  ) {}

  /** @throws NotFound for a code that opens nothing. */
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

  private find(code: string, address: string): Promise<ClassGroup | null> {
    return this.limits.searchClass(address, () => classOfCode(this.dataSource.manager, code));
  }

  private requirePlausible(birthDate: string): void {
    const age = ageOn(birthDate, this.clock.today());
    if (age < AGES.youngest || age > AGES.oldest) throw new InvalidInput([{ path: 'birthDate', code: 'student.birth-date' }]);
  }
}
