import { Injectable } from '@nestjs/common';
import { RosterImport, RosterImportRow } from '@seve/database';
import { InvalidInput, NotFound, ROSTER_ROWS_MAX } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { planImport } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { ownImport } from './own-import.js';
import type { RowDecisionInput } from './roster-imports.dto.js';
import { requireDraft } from './roster-imports.service.js';

@Injectable()
export class DecideRow {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Records what to do with a row. @throws InvalidInput for a pupil whom the row does not resemble. */
  async decide(id: string, seq: number, { as, studentId }: RowDecisionInput, by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      const found = await ownImport(manager, id, by, { isLocked: true });
      requireDraft(found);
      if (seq < 1 || seq > ROSTER_ROWS_MAX) throw new NotFound('not-found');
      const row = await manager.findOneBy(RosterImportRow, { importId: id, seq });
      if (!row || row.line === null) throw new NotFound('not-found');
      if (as === 'same' && !row.candidates.some((one) => one.studentId === studentId))
        throw new InvalidInput([{ path: 'studentId', code: 'roster-import.not-alike' }]);
      await manager.update(
        RosterImportRow,
        { importId: id, seq },
        { decision: { as, studentId: as === 'same' ? (studentId ?? null) : null } },
      );
      await manager.update(RosterImport, { id }, await planImport(manager, found, this.clock.today()));
    });
  }
}
