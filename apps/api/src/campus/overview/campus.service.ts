import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { allowFileSweep, audit, campusFigures, olderDatabase } from '@seve/database';
import { Conflict, FILE_SWEEP_WAIT_HOURS, HOUR_MS } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { sectorOccupations } from '@seve/reference';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { Principal } from '../../http/session/principal.js';
import type { CampusFiguresView, CampusNoticesView } from './campus.dto.js';

@Injectable()
export class CampusService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async figures(): Promise<CampusFiguresView> {
    const figures = await campusFigures(this.dataSource.manager, this.clock.today());
    return { ...figures, occupations: sectorOccupations().size };
  }

  async notices(): Promise<CampusNoticesView> {
    const older = await olderDatabase(this.dataSource.manager);
    return {
      hasVirusScanner: this.config.clamdUrl !== null,
      olderDatabase: older && { ...older, sweepsFrom: new Date(older.since.getTime() + FILE_SWEEP_WAIT_HOURS * HOUR_MS) },
    };
  }

  /** @throws Conflict when no permission is pending, or it concerns another restored database */
  async allowFileSweep(since: Date, principal: Principal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      const isAllowed = await allowFileSweep(manager, { accountId: principal.accountId, since, at: this.clock.now() });
      if (!isAllowed) throw new Conflict('file-sweep.not-waiting');
      await audit(manager, principal, { act: 'file_sweep_allowed', on: 'account', id: principal.accountId });
    });
  }
}
