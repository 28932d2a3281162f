import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '@seve/config';
import { MOVED_MATCHES_CHANNEL, type MovedMatches, NoticeLine, readMovedMatches } from '@seve/database';
import { CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { type Observable, Subject } from 'rxjs';

/** Listens to PostgreSQL's notices about changed lists of matches. */
@Injectable()
export class HeardMoves implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #moves = new Subject<MovedMatches | 'any'>();
  #line: NoticeLine | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** `any`: the line was lost for a while, whatever list may have moved. */
  get moves(): Observable<MovedMatches | 'any'> {
    return this.#moves;
  }

  onApplicationBootstrap(): void {
    this.#line = new NoticeLine(this.config.databaseUrl, MOVED_MATCHES_CHANNEL, {
      heard: (notice) => this.#moves.next(readMovedMatches(notice)),
      listens: () => this.#moves.next('any'),
      fails: (error) => this.log.warn({ err: error }, 'notices of moved matches'),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#line?.close();
  }
}
