import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '@seve/config';
import { NoticeLine, PAGE_NOTICES_CHANNEL, type PageNotice, readPageNotice } from '@seve/database';
import { CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { type Observable, Subject } from 'rxjs';

/** Listens to PostgreSQL notifications about lists of matches and news. */
@Injectable()
export class HeardNotices implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #notices = new Subject<PageNotice | 'any'>();
  #line: NoticeLine | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Emits the notices; `any` after a lost connection, when anything may have changed. */
  get notices(): Observable<PageNotice | 'any'> {
    return this.#notices;
  }

  onApplicationBootstrap(): void {
    this.#line = new NoticeLine(this.config.databaseUrl, PAGE_NOTICES_CHANNEL, {
      heard: (notice) => this.#notices.next(readPageNotice(notice)),
      listens: () => this.#notices.next('any'),
      fails: (error) => this.log.warn({ err: error }, 'notices for pages'),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#line?.close();
  }
}
