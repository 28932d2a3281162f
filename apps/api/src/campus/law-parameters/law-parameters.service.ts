import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { FedLawParameter, fedLawRows, lawHistory, lawRowsNumber, lockLawRows, raiseOfferVersionsFrom } from '@seve/database';
import { Conflict, InvalidInput } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { kindsComparedWith } from '@seve/matching';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { CampusLawView, LawRowInput, LawSetView } from './law-parameters.dto.js';
import { viewOfCampus, viewOfSet } from './law-parameters.view.js';
import { lawRowFaults } from './law-row-faults.js';

/** Dated rows of the law entered between two releases: never changed, only corrected by a later row of the same day. */
@Injectable()
export class LawParametersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async publicSet(): Promise<LawSetView> {
    return viewOfSet(await fedLawRows(this.dataSource.manager));
  }

  async read(): Promise<CampusLawView> {
    const { manager } = this.dataSource;
    const [fed, history] = await Promise.all([fedLawRows(manager), lawHistory(manager)]);
    return viewOfCampus(fed, history);
  }

  /** @throws InvalidInput naming each invalid field; Conflict after another row, or when the same row is in force. */
  async feed(input: LawRowInput, authorAccountId: string): Promise<CampusLawView> {
    const faults = lawRowFaults(input, this.clock.today());
    if (faults.length > 0) throw new InvalidInput(faults);
    await this.outbox.transaction((work) => add(work, input, authorAccountId));
    return this.read();
  }
}

/** Stores the row and re-scores published offers whose pay is compared with it: next is apps/worker/src/matching/match-offer.job.ts */
async function add(work: UnitOfWork, { basedOn, ...row }: LawRowInput, authorAccountId: string): Promise<void> {
  const { manager } = work;
  await lockLawRows(manager);
  const newest = await lawRowsNumber(manager);
  if (newest !== basedOn) throw new Conflict('law.changed-meanwhile');
  const fed = await fedLawRows(manager);
  const same = fed.find(({ parameter, validFrom }) => parameter === row.parameter && validFrom === row.validFrom);
  if (same && same.source === row.source && isDeepStrictEqual(same.value, row.value)) throw new Conflict('law.row-unchanged');
  await manager.insert(FedLawParameter, { ...row, number: newest + 1, authorAccountId });
  const offers = await raiseOfferVersionsFrom(manager, row.validFrom, kindsComparedWith(row.parameter));
  await work.enqueueAll(
    'match-offer',
    offers.map(({ id, version }) => ({ payload: { offerId: id, version } })),
  );
}
