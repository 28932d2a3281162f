import { Injectable } from '@nestjs/common';
import { Student } from '@seve/database';
import { InvalidInput } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { fitnessEndsOn } from '@seve/law';
import { Clock } from '@seve/runtime';
import { type OwnStudent, ownStudent } from '../../../core/school/own-class.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import type { CertificationInput } from './student-sheet.dto.js';

/** Records which papers of a student the school has seen: their date or kind, never their content. */
@Injectable()
export class CertifyStudent {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Records the papers and scores the student again. @throws InvalidInput for a future day, or a notice more than a year old. */
  async certify(of: OwnStudent, input: CertificationInput, member: SchoolPrincipal): Promise<void> {
    const { legalExceptions, fitnessNoticeOn = null } = input;
    this.requireValid(input);
    await this.outbox.transaction(async (work) => {
      const { id: studentId, emancipatedOn: before } = await ownStudent(work.manager, of, member);
      const emancipatedOn = input.emancipatedOn === undefined ? before : input.emancipatedOn;
      const { raw } = await work.manager
        .createQueryBuilder()
        .update(Student)
        .set({ legalExceptions, fitnessNoticeOn, emancipatedOn, version: () => 'version + 1', updatedAt: () => 'now()' })
        .where('id = :id', { id: studentId })
        .returning('version')
        .execute();
      const [changed] = raw as { version: number }[];
      if (changed) await work.enqueue('match-student', { studentId, version: changed.version });
    });
  }

  private requireValid({ fitnessNoticeOn = null, emancipatedOn = null }: CertificationInput): void {
    const today = this.clock.today();
    if (emancipatedOn !== null && emancipatedOn > today) throw new InvalidInput([{ path: 'emancipatedOn', code: 'certification.future' }]);
    if (fitnessNoticeOn === null) return;
    if (fitnessNoticeOn > today) throw new InvalidInput([{ path: 'fitnessNoticeOn', code: 'certification.future' }]);
    if (fitnessEndsOn(fitnessNoticeOn) <= today) throw new InvalidInput([{ path: 'fitnessNoticeOn', code: 'certification.expired' }]);
  }
}
