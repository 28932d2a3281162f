import { Injectable } from '@nestjs/common';
import { type Actor, RosterImport, recordMoves } from '@seve/database';
import {
  Conflict,
  InvalidInput,
  move,
  ROSTER_IMPORT_TABLE,
  type RosterImportAct,
  type RosterImportState,
  seemsPartial,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import { ownImport } from './own-import.js';
import { undoUntil } from './roster-import.view.js';
import type { ApplyImportInput } from './roster-imports.dto.js';
import { requireDraft } from './roster-imports.service.js';

/** Applies and undoes an import: starts a job that the worker runs in one transaction. */
@Injectable()
export class RunImport {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput while many students would be disabled and their number is not confirmed; Conflict when nothing would change. */
  async apply(id: string, by: SchoolPrincipal, { confirmedAbsent }: ApplyImportInput): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await ownImport(work.manager, id, by, { isLocked: true });
      requireDraft(found);
      const { counts, pupilsBefore, disablesAbsent } = found;
      if (counts.new + counts.changed + (disablesAbsent ? counts.absent : 0) === 0) throw new Conflict('roster-import.nothing');
      const isAsked = disablesAbsent && seemsPartial(counts.absent, pupilsBefore);
      if (isAsked && confirmedAbsent !== counts.absent)
        throw new InvalidInput([
          { path: 'confirmedAbsent', code: 'roster-import.many-absent', values: { count: counts.absent, of: pupilsBefore } },
        ]);
      await this.start(work, found, by, 'applying', 'apply');
    });
  }

  /** @throws Conflict when the time to undo has passed. */
  async undo(id: string, by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await ownImport(work.manager, id, by, { isLocked: true });
      const until = undoUntil(found);
      if (until !== null && until <= this.clock.now()) throw new Conflict('roster-import.too-late');
      await this.start(work, found, by, 'undoing', 'undo');
    });
  }

  private async start(
    work: UnitOfWork,
    { id, state }: RosterImport,
    { accountId, role }: SchoolPrincipal,
    to: RosterImportState,
    act: RosterImportAct,
  ): Promise<void> {
    const actor: Actor = { accountId, role };
    const next = move(ROSTER_IMPORT_TABLE, state, to, role, act);
    await work.manager.update(RosterImport, { id }, { state: next, done: 0, failureCode: null });
    await recordMoves(work.manager, actor, { entityType: 'roster_import', entityId: id, from: state, to: next, act });
    await work.enqueue('run-roster-import', { importId: id });
  }
}
