import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type QueueBackend, wouldStart } from '@seve/jobs';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { QUEUE_BACKEND } from '../tokens.js';
import { SelfWatch } from './self-watch.js';
import { watchLoop } from './watch-loop.js';

const STOPS_WITHIN_MS = 20_000;

/**
 * Ends this process when only it cannot work, so that its supervisor (`restart: unless-stopped`, `npm start`) restarts it: a container
 * engine restarts ended containers, not unhealthy ones. Called only by `main.ts`, which may end its process.
 */
export function watchSelf(app: INestApplicationContext, config: Config, log: Logger): void {
  const dataSource = app.get(DataSource, { strict: false });
  const backend = app.get<QueueBackend>(QUEUE_BACKEND, { strict: false });
  watchLoop();
  new SelfWatch({
    work: () => Promise.all([dataSource.query('select 1'), backend.queue('mail').getJobCounts('waiting')]),
    wouldStart: () => wouldStart(config),
    end: (fault) => {
      log.fatal({ err: fault }, 'database or queue answer others, not this process: it ends, to be started again');
      // As in a regular stop, running jobs and requests finish first.
      setTimeout(() => process.exit(1), STOPS_WITHIN_MS);
      process.kill(process.pid, 'SIGTERM');
    },
  }).start();
}
