import { Injectable } from '@nestjs/common';
import { type Actor, Placement, recordEdit, Student } from '@seve/database';
import { Conflict, InvalidInput, type Locale } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockPaperRow } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { requireFreeDays } from '../../core/applications/requirements/require-free-days.js';
import { PAPERS_OF_API } from '../kinds/paper-of-api.js';
import type { PaperFinder } from '../own-paper.js';
import type { AgreementDaysInput } from './parts.dto.js';
import { requireWritable } from './save-part.js';

/** Moves the first and last day of a placement whose paper is being filled. */
@Injectable()
export class PlanDays {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput for impossible days, Conflict for days that another place takes, or once the part of the school is complete */
  async plan(find: PaperFinder, days: AgreementDaysInput, by: Actor, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { type, id, placementId, studentId, kind } = await find(manager);
      await manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      const placement = await manager.findOneOrFail(Placement, { where: { id: placementId }, lock: { mode: 'pessimistic_write' } });
      const { state } = await lockPaperRow(work, type, id);
      requireWritable(type, 'school', state);
      if (placement.startOn === days.startOn && placement.endOn === days.endOn) return;
      PAPERS_OF_API[type].requireDays({ ...days, kind }, this.clock.today());
      if (days.startOn < this.clock.today()) throw new InvalidInput([{ path: 'startOn', code: 'agreement.start-past' }]);
      await requireFreeDays(manager, studentId, days, locale, placementId);
      const before = { startOn: placement.startOn, endOn: placement.endOn };
      await recordEdit<object>(manager, by, { entityType: type, entityId: id, before, after: { ...days } });
      const { affected } = await manager.update(Placement, { id: placementId }, { ...days, version: () => 'version + 1' });
      if (affected !== 1) throw new Conflict('status.not-allowed');
    });
  }
}
