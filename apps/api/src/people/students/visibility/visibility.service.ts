import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { birthDateOf, Candidate, Consent, decisionsOfAccount, Student } from '@seve/database';
import { Conflict, InvalidInput, VISIBILITY_CONSENT_VERSION, type Visibility, type VisibilityRule, visibilityRule } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource, IsNull, Repository } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { StudentPrincipal } from '../../../http/session/principal.js';
import type { VisibilityInput, VisibilityView } from './visibility.dto.js';

const PURPOSE = 'visible_to_companies';
const HISTORY = 50;
const REFUSALS: Record<Exclude<VisibilityRule, 'allowed'>, string> = {
  needs_school: 'student.visibility-minor',
  under_15: 'student.visibility-under-15',
};

/** The student's choice of who sees the profile beside the companies applied to; every decision is recorded. */
@Injectable()
export class VisibilityService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(Student) private readonly students: Repository<Student>,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async read({ studentId, accountId }: StudentPrincipal): Promise<VisibilityView> {
    const [student, history] = await Promise.all([
      this.students.findOneByOrFail({ id: studentId }),
      decisionsOfAccount(this.dataSource.manager, accountId, HISTORY),
    ]);
    return {
      visibility: student.visibility,
      decidedAt: student.visibilityDecidedAt,
      rule: this.ruleOf(student),
      agreementAskedAt: student.schoolAgreementAskedAt,
      consentTextVersion: VISIBILITY_CONSENT_VERSION,
      history,
    };
  }

  /**
   * Records the choice, which applies at once to every company. @throws InvalidInput for a student who may not choose companies; Conflict
   * for a consent text that has changed.
   */
  async decide(student: StudentPrincipal, { visibility, consentTextVersion }: VisibilityInput): Promise<VisibilityView> {
    const { studentId, accountId } = student;
    if (consentTextVersion !== VISIBILITY_CONSENT_VERSION) throw new Conflict('consent.text-changed');
    await this.outbox.transaction(async (work) => {
      const stored = await work.manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      this.requireAllowed(stored, visibility);
      if (stored.visibilityDecidedAt !== null && stored.visibility === visibility) return;
      const version = stored.version + 1;
      const decided = { visibility, version, visibilityDecidedAt: () => 'now()', updatedAt: () => 'now()' };
      await work.manager.update(Student, { id: studentId }, decided);
      const given = visibility === 'verified_companies';
      await work.manager.insert(Consent, { id: uuid(), accountId, purpose: PURPOSE, textVersion: consentTextVersion, given });
      await work.enqueue('match-student', { studentId, version });
      if (!given) await work.manager.delete(Candidate, { studentId });
    });
    return this.read(student);
  }

  /** Puts the request on the teacher's list of waiting requests. @throws Conflict at another age, or once the school has agreed. */
  async askSchool(student: StudentPrincipal): Promise<VisibilityView> {
    const stored = await this.students.findOneByOrFail({ id: student.studentId });
    if (this.ruleOf(stored) !== 'needs_school') throw new Conflict('student.agreement-age');
    const open = { id: student.studentId, schoolAgreementAskedAt: IsNull() };
    await this.students.update(open, { schoolAgreementAskedAt: this.clock.now() });
    return this.read(student);
  }

  private ruleOf(student: Student): VisibilityRule {
    return visibilityRule(birthDateOf(student), this.clock.today(), student.schoolAgreedAt !== null);
  }

  private requireAllowed(student: Student, visibility: Visibility): void {
    const rule = this.ruleOf(student);
    if (visibility !== 'verified_companies' || rule === 'allowed') return;
    throw new InvalidInput([{ path: 'visibility', code: REFUSALS[rule] }]);
  }
}
