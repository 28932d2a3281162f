import type { Page, Request } from 'playwright-core';

export interface Held {
  /** Requests held so far. */
  requests: Request[];
  /** Resolves once a request is held. */
  begun: Promise<void>;
  /** Sends what is held, and holds nothing more. */
  letGo: () => void;
}

/** Holds requests back before they are sent, as a slow line does. */
export async function hold(page: Page, method: string, url: string): Promise<Held> {
  const requests: Request[] = [];
  let isOpen = false;
  let begin = () => {};
  let open = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(url, async (route) => {
    if (isOpen || route.request().method() !== method) return route.fallback();
    requests.push(route.request());
    begin();
    await opened;
    return route.fallback();
  });
  const letGo = () => {
    isOpen = true;
    open();
  };
  return { requests, begun, letGo };
}
