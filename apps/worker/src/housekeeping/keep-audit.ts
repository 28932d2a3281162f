import { Inject, Injectable } from '@nestjs/common';
import { checkAudit, closeAuditMonths, lastAuditCheck, noteAuditCheck, sealAudit } from '@seve/database';
import { LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

const CHECK_EVERY_MS = 86_400_000;

/** Seals new entries of the audit log at each pass of the schedule; once a day reads the whole chain again and closes months older than a year. */
@Injectable()
export class KeepAudit {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async keep(): Promise<void> {
    const { manager } = this.dataSource;
    await sealAudit(this.dataSource);
    const last = await lastAuditCheck(manager);
    if (last && Date.now() - last.checkedAt.getTime() < CHECK_EVERY_MS) return;
    const state = await checkAudit(manager);
    await noteAuditCheck(manager, state);
    if (state.brokenAt === null) await closeAuditMonths(manager);
    else this.log.error({ brokenAt: state.brokenAt }, 'the audit log was changed: its hash chain is broken');
  }
}
