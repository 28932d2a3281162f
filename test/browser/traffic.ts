import type { Page, Request } from 'playwright-core';

/** Anything that a page asks for has come well before this, also on a busy machine. */
const ARRIVES_WITHIN_MS = 90_000;

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

  /** Resolves once everything has arrived and is drawn. Throws with what is missing when it does not come. */
  async quiet(): Promise<void> {
    do {
      if (this.#underWay.size > 0) await this.#arrival();
      await this.page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    } while (this.#underWay.size > 0);
  }

  #arrival(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const missing = [...this.#underWay].map((request) => `${request.method()} ${request.url()}`);
        reject(new Error(`asked for and not received on ${this.page.url()}: ${missing.join(', ')}`));
      }, ARRIVES_WITHIN_MS);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

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
