import type { Lane } from '@seve/domain';
import type { DataSource } from 'typeorm';
import { CATALOGUE, type JobName } from '../catalogue.js';
import type { QueueBackend } from '../processing/queue-backend.js';
import { addJob, type EnqueuedJob, MAX_ATTEMPTS } from './enqueued-job.js';
import { jobsFor, wakeUpIn } from './wake-up.js';

const LIVE = ['waiting', 'active', 'delayed', 'prioritized', 'waiting-children'];
const BATCH = 500;

/** Puts back into the queue what is due and has no living job: a crash before the flush, a queue that was emptied, a job that gave up. */
export class Sweeper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly backend: QueueBackend,
  ) {}

  /** One pass over what is due. Answers how many jobs it put back. */
  async sweep(): Promise<number> {
    let repaired = 0;
    for (const due of jobsFor(await this.dueJobs())) {
      if (await this.putBack(due)) repaired++;
    }
    const lanes = await this.forgottenLanes();
    for (const lane of lanes) await wakeUpIn(this.backend, lane, 0);
    return repaired + lanes.length;
  }

  /** Marks what it takes as looked at, so that two sweepers share the work and the next pass begins where this one ended. */
  private async dueJobs(): Promise<EnqueuedJob[]> {
    const [rows]: [{ id: string; name: JobName; payload: object }[]] = await this.dataSource.query(
      `update outbox set flushed_at = now() where id in (
         select id from outbox
         where done_at is null and attempt < ${MAX_ATTEMPTS} and not_before <= now() and coalesce(flushed_at, created_at) < now() - interval '3 seconds'
         order by coalesce(flushed_at, created_at) limit ${BATCH} for update skip locked)
       returning id, job as name, payload`,
    );
    return rows.map((row) => ({ ...row, notBefore: null }));
  }

  /** Lanes whose letters are due while no wake-up job waits and nobody sends: a queue that was emptied, a crash before the flush. */
  private async forgottenLanes(): Promise<Lane[]> {
    const rows: { lane: Lane }[] = await this.dataSource.query(
      `select distinct lane from email where state in ('queued', 'sending') and not_before < now() - interval '3 seconds'
         and (state = 'queued' or lease_until < now())`,
    );
    if (rows.length === 0) return [];
    const counts = await this.backend.queue(CATALOGUE['send-emails'].queue).getJobCounts('waiting', 'active', 'prioritized');
    return Object.values(counts).some((count) => count > 0) ? [] : rows.map(({ lane }) => lane);
  }

  private async putBack(due: EnqueuedJob): Promise<boolean> {
    const queue = this.backend.queue(CATALOGUE[due.name].queue);
    const job = await queue.getJob(due.id);
    if (job) {
      if (LIVE.includes(await job.getState())) return false;
      await job.remove();
    }
    const added = await addJob(queue, due);
    return added.id === due.id;
  }
}
