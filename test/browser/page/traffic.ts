import type { Page, Request } from 'playwright-core';
import { answered } from './answered.js';

/** What a page has asked for and not received yet; a line that stays open is nothing to wait for. */
export class Traffic {
  readonly #underWay = new Set<Request>();
  #waiting: (() => void)[] = [];
  /** The request for the document that replaces the present one. */
  #nextDocument: Request | null = null;

  constructor(private readonly page: Page) {
    page.on('request', (request) => {
      if (request.resourceType() !== 'eventsource') this.#underWay.add(request);
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.#nextDocument = request;
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && this.#nextDocument) this.#leaveDocument(this.#nextDocument);
    });
    page.on('requestfinished', (request) => this.#end(request));
    page.on('requestfailed', (request) => this.#end(request));
  }

  /** Resolves once everything has arrived and is drawn. */
  async quiet(): Promise<void> {
    do {
      if (this.#underWay.size > 0) await answered(this.#missing(), new Promise<void>((resolve) => this.#waiting.push(resolve)));
      await answered('two frames', this.page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))'));
    } while (this.#underWay.size > 0);
  }

  #missing = () => [...this.#underWay].map((request) => `${request.method()} ${request.url()}`).join(', ');

  #end(request: Request): void {
    this.#underWay.delete(request);
    if (this.#underWay.size > 0) return;
    for (const goOn of this.#waiting) goOn();
    this.#waiting = [];
  }

  /** The browser does not always say that a request has ended whose document was left. */
  #leaveDocument(next: Request): void {
    this.#nextDocument = null;
    for (const request of this.#underWay) if (request !== next) this.#end(request);
  }
}
