import { Inject, Injectable } from '@nestjs/common';
import { RosterImport, recordMoves, SYSTEM } from '@seve/database';
import { type CivilDate, DomainError, move, ROSTER_IMPORT_TABLE, type RosterImportAct, type RosterImportState } from '@seve/domain';
import { isPassing, type JobHandler, type JobOutcome, type JobPayloads, Outbox, type UnitOfWork } from '@seve/jobs';
import { applyImport, planImport, type TellProgress, undoImport } from '@seve/lifecycles';
import { Clock, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

/**
 * Plans a long list, or applies or undoes an import of pupils, completely or not at all. A failed attempt returns the import with the
 * reason.
 */
@Injectable()
export class RunRosterImportJob implements JobHandler<'run-roster-import'> {
  readonly name = 'run-roster-import';

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async run({ importId: id }: JobPayloads['run-roster-import']): Promise<JobOutcome> {
    const found = await this.dataSource.manager.findOneBy(RosterImport, { id });
    if (!found || !isRunning(found)) return 'skipped';
    const today = this.clock.today();
    // Uses a separate connection, so that progress is visible before the transaction ends.
    const tell = async (done: number) => {
      await this.dataSource.manager.update(RosterImport, { id }, { done });
    };
    try {
      await this.outbox.transaction((work) => {
        if (found.state === 'planning') return this.plan(work, found, today, tell);
        return found.state === 'applying' ? applyImport(work, id, today, tell) : undoImport(work, id, tell);
      });
    } catch (error) {
      // The import keeps its state until the disk has room or the database answers.
      if (isPassing(error)) throw error;
      if (!(error instanceof DomainError)) this.log.error({ err: error }, 'an import of pupils was rolled back');
      await this.outbox.transaction((work) =>
        this.giveBack(work, found, error instanceof DomainError ? error.code : 'roster-import.failed'),
      );
    }
    return 'done';
  }

  private async plan({ manager }: UnitOfWork, found: RosterImport, today: CivilDate, tell: TellProgress): Promise<void> {
    const { id, state } = found;
    const plan = await planImport(manager, found, today, tell);
    const to = move(ROSTER_IMPORT_TABLE, state, 'ready', 'system', 'finish_plan');
    const { affected } = await manager.update(RosterImport, { id, state }, { ...plan, state: to, done: 0 });
    if (affected === 1)
      await recordMoves(manager, SYSTEM, { entityType: 'roster_import', entityId: id, from: state, to, act: 'finish_plan' });
  }

  /** Returns a failed import to the person, with the reason and a new plan. */
  private async giveBack({ manager }: UnitOfWork, found: RosterImport, failureCode: string): Promise<void> {
    const { id, state } = found;
    const [to, act]: [RosterImportState, RosterImportAct] = state === 'undoing' ? ['applied', 'keep'] : ['ready', 'give_back'];
    const plan = state === 'applying' ? await planImport(manager, found, this.clock.today()) : {};
    await manager.update(RosterImport, { id }, { ...plan, state: move(ROSTER_IMPORT_TABLE, state, to, 'system', act), failureCode });
    await recordMoves(manager, SYSTEM, { entityType: 'roster_import', entityId: id, from: state, to, act });
  }
}

const isRunning = ({ state }: RosterImport): boolean => state === 'planning' || state === 'applying' || state === 'undoing';
