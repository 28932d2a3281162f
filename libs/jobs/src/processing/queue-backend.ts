import { createPool } from '@seve/database';
import { createPostgresBackend, type JobsOptions, Queue, Worker, type WorkerOptions, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { CONCURRENCY, QUEUES, type QueueName } from '../catalogue.js';

export interface QueuedJob {
  id?: string;
  getState(): Promise<string>;
  remove(): Promise<unknown>;
}

/** The part of a BullMQ queue in use, the same on PostgreSQL and on Redis. */
export interface JobQueue {
  add(name: string, data: object, options: JobsOptions): Promise<{ id?: string }>;
  addBulk(jobs: { name: string; data: object; opts: JobsOptions }[]): Promise<unknown>;
  getJob(id: string): Promise<QueuedJob | null | undefined>;
  removeDeduplicationKey(id: string): Promise<unknown>;
  getJobCounts(...states: ('waiting' | 'active' | 'prioritized')[]): Promise<Record<string, number>>;
  close(): Promise<void>;
}

export interface RunningWorker {
  /** Resolves when the worker takes jobs. */
  waitUntilReady(): Promise<void>;
  close(): Promise<void>;
}

type Run = (name: string, data: object, id: string) => Promise<void>;
type OnError = (error: Error) => void;

const JOB_LOCK_MS = 10_000;
/** Connections to PostgreSQL. A running job holds none. */
const POOL = 14;

const workerOptions = (queue: QueueName, lockMs: number): Omit<WorkerOptions, 'connection'> => ({
  concurrency: CONCURRENCY[queue],
  // A job whose worker died runs again within the lock time and two checks; its outbox row limits the attempts, not this counter.
  lockDuration: lockMs,
  stalledInterval: lockMs / 2,
  maxStalledCount: 1_000,
  // The default, 15 s, delays jobs after a restart of the server.
  runRetryDelay: 1_000,
});

/** BullMQ on PostgreSQL, or on Redis when the configuration names one. */
export interface QueueBackend {
  queue(name: QueueName): JobQueue;
  /** Queues for the dashboard. */
  queues(): Queue[];
  work(name: QueueName, run: Run, onError: OnError): RunningWorker;
  close(): Promise<void>;
}

/** @throws when the database is not reachable: a queue whose first query failed would never take a job and report no error. */
async function postgresBackend(
  { databaseUrl, applicationName = 'seve' }: BackendConfig,
  lockMs: number,
  onError: OnError,
): Promise<QueueBackend> {
  // The sweeper adds again what a power cut loses from the queue.
  const pool = createPool(databaseUrl, POOL, {
    applicationName: `${applicationName} queue`,
    settings: { search_path: 'bullmq,public', synchronous_commit: 'off' },
  });
  const backend = withBackend(createPostgresBackend);
  const queues = new Map(QUEUES.map((name) => [name, new backend.Queue(name, { connection: pool }).on('error', onError)]));
  await Promise.all([...queues.values()].map((queue) => queue.waitUntilReady()));
  return {
    queue: (name) => queues.get(name) as JobQueue,
    // Their type has the connection options of PostgreSQL, `Queue` those of Redis.
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
  // Adding fails at once when Redis is down (the sweeper adds again); workers wait for it.
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

interface BackendConfig {
  databaseUrl: string;
  redisUrl: string | null;
  /** See `Config`. */
  jobLockMs?: number;
  /** Name of the process in `pg_stat_activity`. */
  applicationName?: string;
}

/** Call it only after `databaseReady`. */
export async function createQueueBackend(config: BackendConfig, onError: OnError): Promise<QueueBackend> {
  const { redisUrl, jobLockMs = JOB_LOCK_MS } = config;
  return redisUrl ? redisBackend(redisUrl, jobLockMs, onError) : postgresBackend(config, jobLockMs, onError);
}
