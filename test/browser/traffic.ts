import type { Page, Request } from 'playwright-core';

/** What a page has asked for and not received yet; a line that stays open is nothing to wait for. */
export class Traffic {
  readonly #underWay = new Set<Request>();
  #waiting: (() => void)[] = [];

  constructor(private readonly page: Page) {
    page.on('request', (request) => {
      if (request.resourceType() !== 'eventsource') this.#underWay.add(request);
    });
    const over = (request: Request) => {
      this.#underWay.delete(request);
      if (this.#underWay.size > 0) return;
      for (const goOn of this.#waiting) goOn();
      this.#waiting = [];
    };
    page.on('requestfinished', over);
    page.on('requestfailed', over);
  }

  /** Resolves once everything has arrived and is drawn. */
  async quiet(): Promise<void> {
    do {
      if (this.#underWay.size > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      await this.page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    } while (this.#underWay.size > 0);
  }
}
