import { Injectable } from '@nestjs/common';
import { Student } from '@seve/database';
import { InvalidInput } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { fitnessEndsOn } from '@seve/law';
import { Clock } from '@seve/runtime';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { type OwnStudent, ownStudent } from '../own-class.js';
import type { CertificationInput } from './student-sheet.dto.js';

/** Which papers the school has seen of a student: their date or their kind, never what they say. */
@Injectable()
export class CertifyStudent {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Scores the student again. @throws InvalidInput for a notice to come, or more than a year old. */
  async certify(of: OwnStudent, { legalExceptions, fitnessNoticeOn = null }: CertificationInput, member: SchoolPrincipal): Promise<void> {
    this.requireValid(fitnessNoticeOn);
    await this.outbox.transaction(async (work) => {
      const { id: studentId } = await ownStudent(work.manager, of, member);
      const { raw } = await work.manager
        .createQueryBuilder()
        .update(Student)
        .set({ legalExceptions, fitnessNoticeOn, version: () => 'version + 1', updatedAt: () => 'now()' })
        .where('id = :id', { id: studentId })
        .returning('version')
        .execute();
      const [changed] = raw as { version: number }[];
      if (changed) await work.enqueue('match-student', { studentId, version: changed.version });
    });
  }

  private requireValid(fitnessNoticeOn: string | null): void {
    if (fitnessNoticeOn === null) return;
    const today = this.clock.today();
    if (fitnessNoticeOn > today) throw new InvalidInput([{ path: 'fitnessNoticeOn', code: 'certification.future' }]);
    if (fitnessEndsOn(fitnessNoticeOn) <= today) throw new InvalidInput([{ path: 'fitnessNoticeOn', code: 'certification.expired' }]);
  }
}
