import { rm, writeFile } from 'node:fs/promises';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Config } from '@seve/config';
import type { QueueBackend } from '@seve/jobs';
import { CONFIG, LOG, QUEUE_BACKEND } from '@seve/runtime';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { BEAT_EVERY_MS } from './beats.js';

/** Rewrites a file each time the database and the queue have answered. The worker has no port, so `is-healthy.ts` reads the file's age. */
@Injectable()
export class Heartbeat implements OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(CONFIG) private readonly config: Pick<Config, 'heartbeatFile'>,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Resolves after the first beat; does nothing without a file. */
  async start(): Promise<void> {
    const { heartbeatFile: file } = this.config;
    if (file === null) return;
    this.timer = setInterval(() => this.beat(file), BEAT_EVERY_MS);
    await this.beat(file);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
    if (this.config.heartbeatFile !== null) await rm(this.config.heartbeatFile, { force: true });
  }

  /** Runs one beat at a time; one that still waits for an answer does not count. */
  private beat(file: string): Promise<void> {
    this.running ??= this.ask()
      .then(() => writeFile(file, `${new Date().toISOString()}\n`))
      .catch((error: unknown) => this.log.warn({ err: error }, 'no heartbeat'))
      .finally(() => {
        this.running = null;
      });
    return this.running;
  }

  private async ask(): Promise<void> {
    await this.dataSource.query('select 1');
    await this.backend.queue('mail').getJobCounts('waiting');
  }
}
