import type { Lane } from '@seve/domain';
import type { DataSource } from 'typeorm';
import { CATALOGUE, type JobName } from '../catalogue.js';
import type { QueueBackend } from '../processing/queue-backend.js';
import { addJob, type EnqueuedJob } from './enqueued-job.js';
import { endReplaced } from './given-up-jobs.js';
import { jobsFor, wakeUpForLetters } from './wake-up.js';

const LIVE = ['waiting', 'active', 'delayed', 'prioritized', 'waiting-children'];
const BATCH = 500;

/** Adds due jobs to the queue again when it has no live job for them: after a crash before the flush, after the queue was emptied or had given the job up. Given-up jobs come back with it, at their hour. */
export class Sweeper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly backend: QueueBackend,
  ) {}

  /** Returns the number of jobs added. */
  async sweep(): Promise<number> {
    await endReplaced(this.dataSource.manager);
    let added = 0;
    for (const due of jobsFor(await this.dueJobs())) {
      if (await this.addAgain(due)) added++;
    }
    const lanes = await this.lanesToWakeUp();
    for (const lane of lanes) await wakeUpForLetters(this.backend, lane, 0);
    return added + lanes.length;
  }

  /** Updates `flushed_at` of the rows it reads, so that two sweepers share them and the next pass continues after them. Raw: `for update skip locked`. */
  private async dueJobs(): Promise<EnqueuedJob[]> {
    const [rows]: [{ id: string; name: JobName; payload: object }[]] = await this.dataSource.query(
      `update outbox set flushed_at = now() where id in (
         select id from outbox
         where done_at is null and not_before <= now() and coalesce(flushed_at, created_at) < now() - interval '3 seconds'
         order by coalesce(flushed_at, created_at) limit ${BATCH} for update skip locked)
       returning id, job as name, payload`,
    );
    return rows.map((row) => ({ ...row, notBefore: null }));
  }

  /** Returns lanes with due letters while the mail queue has no job: it was emptied, or a process crashed before the flush. */
  private async lanesToWakeUp(): Promise<Lane[]> {
    const rows: { lane: Lane }[] = await this.dataSource.query(
      `select distinct lane from email where state in ('queued', 'sending') and not_before < now() - interval '3 seconds'
         and (state = 'queued' or lease_until < now())`,
    );
    if (rows.length === 0) return [];
    const counts = await this.backend.queue(CATALOGUE['send-emails'].queue).getJobCounts('waiting', 'active', 'prioritized');
    return Object.values(counts).some((count) => count > 0) ? [] : rows.map(({ lane }) => lane);
  }

  private async addAgain(due: EnqueuedJob): Promise<boolean> {
    const queue = this.backend.queue(CATALOGUE[due.name].queue);
    const job = await queue.getJob(due.id);
    if (job) {
      if (LIVE.includes(await job.getState())) return false;
      await job.remove();
    }
    const { id } = await addJob(queue, due);
    return id === due.id;
  }
}
