import { Injectable } from '@nestjs/common';
import { lockWeights, rescoreProgress, startRescore, WeightsVersion, weightsHistory, weightsInUse, weightsVersion } from '@seve/database';
import { areSameWeights, Conflict, InvalidInput, type Locale, NotFound, type WeightPoints, weightFaults } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { DataSource } from 'typeorm';
import type { RescoreProgressView, WeightsInput, WeightsRestorationInput, WeightsView } from '../../core/matching/weights.dto.js';
import { viewOfProgress, viewOfWeights } from './weights.view.js';

interface NewVersion extends WeightsRestorationInput {
  points: WeightPoints;
  restores: number | null;
  authorAccountId: string;
}

/**
 * Reads and changes the weights of the criteria. Each change is a new version; apps/worker/src/matching/rescore.job.ts then rescores all
 * matches.
 */
@Injectable()
export class WeightsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  async read(locale: Locale): Promise<WeightsView> {
    const { manager } = this.dataSource;
    const [history, progress] = await Promise.all([weightsHistory(manager), rescoreProgress(manager)]);
    return viewOfWeights(history, progress, locale);
  }

  async progress(): Promise<RescoreProgressView> {
    return viewOfProgress(await rescoreProgress(this.dataSource.manager));
  }

  /**
   * Saves a new version. @throws InvalidInput for invalid points; Conflict when another version was saved meanwhile, or nothing changes.
   */
  async save({ student, post, ...input }: WeightsInput, authorAccountId: string, locale: Locale): Promise<WeightsView> {
    const faults = weightFaults({ student, post });
    if (faults.length > 0) throw new InvalidInput(faults);
    await this.outbox.transaction((work) => add(work, { ...input, points: { student, post }, restores: null, authorAccountId }));
    return this.read(locale);
  }

  /** Saves the points of an older version as a new one. */
  async restore(number: string, input: WeightsRestorationInput, authorAccountId: string, locale: Locale): Promise<WeightsView> {
    const older = /^\d{1,9}$/.test(number) ? await weightsVersion(this.dataSource.manager, Number(number)) : null;
    if (!older) throw new NotFound('not-found');
    await this.outbox.transaction((work) => add(work, { ...input, points: older.points, restores: older.number, authorAccountId }));
    return this.read(locale);
  }
}

async function add(work: UnitOfWork, { basedOn, points, reason, reasonEn, restores, authorAccountId }: NewVersion): Promise<void> {
  await lockWeights(work.manager);
  const used = await weightsInUse(work.manager);
  if (used.number !== basedOn) throw new Conflict('weights.changed-meanwhile');
  if (areSameWeights(used.points, points)) throw new Conflict('weights.unchanged');
  const number = used.number + 1;
  await work.manager.insert(WeightsVersion, { number, points, reason, reasonEn: reasonEn ?? null, restores, authorAccountId });
  await work.enqueue('rescore', { version: number, step: await startRescore(work.manager, number) });
}
