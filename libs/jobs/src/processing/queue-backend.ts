import { createPool } from '@seve/database';
import { createPostgresBackend, type JobsOptions, Queue, Worker, type WorkerOptions, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { CONCURRENCY, QUEUES, type QueueName } from '../catalogue.js';

export interface QueuedJob {
  id?: string;
  getState(): Promise<string>;
  remove(): Promise<unknown>;
}

/** The part of a queue we use, the same over PostgreSQL and over Redis. */
export interface JobQueue {
  add(name: string, data: object, options: JobsOptions): Promise<{ id?: string }>;
  addBulk(jobs: { name: string; data: object; opts: JobsOptions }[]): Promise<unknown>;
  getJob(id: string): Promise<QueuedJob | null | undefined>;
  removeDeduplicationKey(id: string): Promise<unknown>;
  getJobCounts(...states: ('waiting' | 'active' | 'prioritized')[]): Promise<Record<string, number>>;
  close(): Promise<void>;
}

export interface RunningWorker {
  /** Resolves when it takes jobs. */
  waitUntilReady(): Promise<void>;
  close(): Promise<void>;
}

type Run = (name: string, data: object, id: string) => Promise<void>;
type OnError = (error: Error) => void;

const JOB_LOCK_MS = 10_000;
/** Connections; a job holds none while it runs. */
const POOL = 14;

const workerOptions = (queue: QueueName, lockMs: number): Omit<WorkerOptions, 'connection'> => ({
  concurrency: CONCURRENCY[queue],
  // A job whose worker died comes back within lock + 2 checks; the job's own row, not this counter, stops a poisoned one.
  lockDuration: lockMs,
  stalledInterval: lockMs / 2,
  maxStalledCount: 1_000,
  // Default 15 s: too long a rest after a restart of the server.
  runRetryDelay: 1_000,
});

/** What carries the jobs, chosen once from the configuration. */
export interface QueueBackend {
  queue(name: QueueName): JobQueue;
  /** All of them, for whoever watches. */
  queues(): Queue[];
  work(name: QueueName, run: Run, onError: OnError): RunningWorker;
  close(): Promise<void>;
}

/** @throws when the database does not answer: a queue whose first look failed stays dead for good, without a word. */
async function postgresBackend(databaseUrl: string, lockMs: number, onError: OnError): Promise<QueueBackend> {
  // What a power cut may lose of the queue, the sweeper puts back.
  const pool = createPool(databaseUrl, POOL, { search_path: 'bullmq,public', synchronous_commit: 'off' });
  const backend = withBackend(createPostgresBackend);
  const queues = new Map(QUEUES.map((name) => [name, new backend.Queue(name, { connection: pool }).on('error', onError)]));
  await Promise.all([...queues.values()].map((queue) => queue.waitUntilReady()));
  return {
    queue: (name) => queues.get(name) as JobQueue,
    // Its type names the options of PostgreSQL, that of a plain `Queue` those of Redis.
    queues: () => [...queues.values()] as unknown as Queue[],
    work: (name, run, fail) =>
      new backend.Worker(name, (job) => run(job.name, job.data, job.id ?? ''), { ...workerOptions(name, lockMs), connection: pool }).on(
        'error',
        fail,
      ),
    close: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await pool.end();
    },
  };
}

function redisBackend(redisUrl: string, lockMs: number, onError: OnError): QueueBackend {
  // Who adds must not wait for a Redis that is away (the sweeper adds again); who works must.
  const adding = new Redis(redisUrl, { maxRetriesPerRequest: 1 }).on('error', onError);
  const working = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true }).on('error', onError);
  const queues = new Map(QUEUES.map((name) => [name, new Queue(name, { connection: adding }).on('error', onError)]));
  return {
    queue: (name) => queues.get(name) as JobQueue,
    queues: () => [...queues.values()],
    work: (name, run, fail) =>
      new Worker(name, (job) => run(job.name, job.data, job.id ?? ''), { ...workerOptions(name, lockMs), connection: working }).on(
        'error',
        fail,
      ),
    close: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      adding.disconnect();
      working.disconnect();
    },
  };
}

interface CarrierConfig {
  databaseUrl: string;
  redisUrl: string | null;
  /** See `Config`. */
  jobLockMs?: number;
}

/** Build it only once the database answers (`databaseReady`). */
export async function createQueueBackend(
  { databaseUrl, redisUrl, jobLockMs = JOB_LOCK_MS }: CarrierConfig,
  onError: OnError,
): Promise<QueueBackend> {
  return redisUrl ? redisBackend(redisUrl, jobLockMs, onError) : postgresBackend(databaseUrl, jobLockMs, onError);
}
