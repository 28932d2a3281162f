import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from '@seve/config';
import { JobRunner, QUEUES } from '@seve/jobs';
import { NestLog } from '@seve/runtime';
import type { Logger } from 'pino';
import { Matching } from './matching/leadership/matching.js';
import { Heartbeat } from './platform/health/heartbeat.js';
import { MetricsListener } from './platform/metrics/metrics-listener.js';
import { Schedule } from './schedule.js';
import { WorkerModule } from './worker.module.js';

/** Returns the connected worker before it takes jobs. */
export function createWorker(config: Config, log: Logger): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.forRoot(config, log), { logger: new NestLog(log), abortOnError: false });
}

/** Resolves when the worker takes jobs and is the leader of matching or its standby. */
export async function startWorker(worker: INestApplicationContext): Promise<void> {
  await worker.get(JobRunner).start(QUEUES.filter((queue) => queue !== 'matching'));
  worker.get(Schedule).start();
  await worker.get(Matching).start();
  await worker.get(Heartbeat).start();
  await worker.get(MetricsListener).start();
}
