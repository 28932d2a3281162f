import { type BeforeApplicationShutdown, Inject, Injectable, type MessageEvent } from '@nestjs/common';
import type { Config } from '@seve/config';
import { NOTICE_TOPICS, type PageNotice } from '@seve/database';
import { TooMany, UNDO_SECONDS } from '@seve/domain';
import { CONFIG } from '@seve/runtime';
import { delay, exhaustMap, filter, interval, merge, Observable, type Subscriber, throttleTime } from 'rxjs';
import type { Principal, RequestWithPrincipal } from '../../http/session/principal.js';
import { SessionAuthenticator } from '../../http/session/session-authenticator.js';
import { HeardNotices } from './heard-notices.js';

/** Open pages of one session; a browser opens at most six connections to one address. */
const PAGES_OF_SESSION = 4;
const PAGES_OF_PROCESS = 2_000;
const TOLD_EVERY_MS = 1_000;
const CHECKED_EVERY_MS = 25_000;
/** Margin for a database clock that runs slightly late, in milliseconds. */
const AFTER_MS = 500;

/** An open page of a signed-in person. */
export interface OpenPage {
  principal: Principal;
  /** Request with the cookie, which is checked again as long as the page is open. */
  request: Pick<RequestWithPrincipal, 'headers' | 'ip'>;
}

interface Reader {
  sessionId: string;
  subscriber: Subscriber<MessageEvent>;
}

type Topic = PageNotice['topic'];

/** Returns an event that says that something of the topic has changed, without its content. */
const noticeOf = (topic: Topic): MessageEvent => ({ type: topic, data: topic });
/** Tells a page not to reconnect by itself, because it would close a newer page. */
const REPLACED: MessageEvent = { type: 'replaced', data: 'replaced' };
const STILL_THERE: MessageEvent = { comment: '' };

/** Returns the id whose notices of this topic the page receives; null for none. */
const readerOf = ({ studentId, accountId }: Principal, topic: Topic): string | null => (topic === 'matches' ? studentId : accountId);

/** Notifies the open pages of this process of changes for their reader. */
@Injectable()
export class OpenPages implements BeforeApplicationShutdown {
  readonly #readers = new Set<Reader>();
  #isStopping = false;

  constructor(
    private readonly heard: HeardNotices,
    private readonly doorkeeper: SessionAuthenticator,
    @Inject(CONFIG) private readonly config: Pick<Config, 'undoMs'>,
  ) {}

  /** @throws TooMany when this process has its maximum of open pages. */
  open(page: OpenPage): Observable<MessageEvent> {
    if (this.#readers.size >= PAGES_OF_PROCESS) throw new TooMany('throttle.too-many-seconds', { seconds: 60 });
    return new Observable((subscriber) => {
      if (this.#isStopping) return subscriber.complete();
      const line = { sessionId: page.principal.sessionId, subscriber };
      this.#makeRoom(line);
      subscriber.add(() => this.#readers.delete(line));
      for (const topic of NOTICE_TOPICS) {
        const reader = readerOf(page.principal, topic);
        if (reader !== null) subscriber.add(this.#notices(topic, reader).subscribe(() => subscriber.next(noticeOf(topic))));
      }
      subscriber.add(this.#checksOf(page).subscribe((mayStay) => (mayStay ? subscriber.next(STILL_THERE) : subscriber.complete())));
    });
  }

  beforeApplicationShutdown(): void {
    this.#isStopping = true;
    for (const { subscriber } of this.#readers) subscriber.complete();
  }

  #makeRoom(reader: Reader): void {
    const own = [...this.#readers].filter(({ sessionId }) => sessionId === reader.sessionId);
    const [oldest] = own;
    if (oldest && own.length >= PAGES_OF_SESSION) {
      oldest.subscriber.next(REPLACED);
      oldest.subscriber.complete();
    }
    this.#readers.add(reader);
  }

  #notices(topic: Topic, reader: string): Observable<unknown> {
    const own = this.heard.notices.pipe(filter((notice) => notice === 'any' || (notice.topic === topic && notice.ids.includes(reader))));
    // News of an act that can be undone becomes readable only after the time to undo it.
    const told = topic === 'news' ? merge(own, own.pipe(delay(Math.max(this.config.undoMs, UNDO_SECONDS * 1_000) + AFTER_MS))) : own;
    return told.pipe(throttleTime(TOLD_EVERY_MS, undefined, { leading: true, trailing: true }));
  }

  #checksOf(page: OpenPage): Observable<boolean> {
    return interval(CHECKED_EVERY_MS).pipe(exhaustMap(() => this.#mayStay(page).catch(() => false)));
  }

  /** Returns whether the session is still open for the same person with the same rights. */
  async #mayStay({ principal, request }: OpenPage): Promise<boolean> {
    const now = await this.doorkeeper.authenticate(request);
    this.doorkeeper.authorize(now, { act: 'read', subject: 'Account' });
    return now?.studentId === principal.studentId && now.companyId === principal.companyId;
  }
}
