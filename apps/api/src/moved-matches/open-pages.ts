import { type BeforeApplicationShutdown, Injectable, type MessageEvent } from '@nestjs/common';
import type { MovedMatches } from '@seve/database';
import { TooMany } from '@seve/domain';
import { exhaustMap, filter, interval, Observable, type Subscriber, throttleTime } from 'rxjs';
import type { Policy } from '../http/session/policy.decorator.js';
import type { Principal, RequestWithPrincipal } from '../http/session/principal.js';
import { SessionAuthenticator } from '../http/session/session-authenticator.js';
import { HeardMoves } from './heard-moves.js';

/** A browser opens six lines to one address at most. */
const PAGES_OF_SESSION = 4;
const PAGES_OF_PROCESS = 2_000;
const TOLD_EVERY_MS = 1_000;
const CHECKED_EVERY_MS = 25_000;

/** A page that shows a list of matches. */
export interface OpenPage {
  principal: Principal;
  /** With the cookie that is read again as long as the page is open. */
  request: Pick<RequestWithPrincipal, 'headers'>;
  policy: Policy;
  shows(moved: MovedMatches): boolean;
}

interface Reader {
  sessionId: string;
  subscriber: Subscriber<MessageEvent>;
}

/** That a list has moved, and nothing of what is in it. */
const MOVED: MessageEvent = { data: 'moved' };
/** To a page that shall not come back by itself: it would push out the next one. */
const REPLACED: MessageEvent = { type: 'replaced', data: 'replaced' };
const STILL_THERE: MessageEvent = { comment: '' };

/** The pages that this process tells when their list has moved. */
@Injectable()
export class OpenPages implements BeforeApplicationShutdown {
  readonly #readers = new Set<Reader>();
  #isStopping = false;

  constructor(
    private readonly heard: HeardMoves,
    private readonly doorkeeper: SessionAuthenticator,
  ) {}

  /** @throws TooMany when this process tells as many as it can. */
  open(page: OpenPage): Observable<MessageEvent> {
    if (this.#readers.size >= PAGES_OF_PROCESS) throw new TooMany('throttle.too-many-seconds', { seconds: 60 });
    return new Observable((subscriber) => {
      if (this.#isStopping) return subscriber.complete();
      const reader = { sessionId: page.principal.sessionId, subscriber };
      this.#makeRoom(reader);
      subscriber.add(() => this.#readers.delete(reader));
      subscriber.add(this.#movesOn(page).subscribe(() => subscriber.next(MOVED)));
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

  #movesOn(page: OpenPage): Observable<unknown> {
    return this.heard.moves.pipe(
      filter((moved) => moved === 'any' || page.shows(moved)),
      throttleTime(TOLD_EVERY_MS, undefined, { leading: true, trailing: true }),
    );
  }

  #checksOf(page: OpenPage): Observable<boolean> {
    return interval(CHECKED_EVERY_MS).pipe(exhaustMap(() => this.#mayStay(page).catch(() => false)));
  }

  /** The session has not ended, and its holder is who it was, with the same rights. */
  async #mayStay({ principal, request, policy }: OpenPage): Promise<boolean> {
    const now = await this.doorkeeper.authenticate(request);
    this.doorkeeper.authorize(now, policy);
    return now?.studentId === principal.studentId && now.companyId === principal.companyId;
  }
}
