import type { Page } from 'playwright-core';

/** Notes each moment in which the page, once it has drawn its first heading, shows none or several. */
const NOTE = `{
  globalThis.wrongHeadings = [];
  let hasOne = false;
  new MutationObserver(() => {
    const shown = [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility());
    hasOne ||= shown.length === 1;
    if (hasOne && shown.length !== 1)
      wrongHeadings.push(location.pathname + ' has ' + shown.length + ': ' + shown.map((one) => one.textContent).join(', '));
  }).observe(document, { childList: true, subtree: true });
}`;

/** Loads the page and watches its headings from its first elements on. An init script would run in sandboxed frames too, which refuse it. */
export async function loadWatched(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.evaluate(NOTE);
}

/** What was noted since the last call. */
export const wrongHeadings = (page: Page): Promise<string[]> => page.evaluate<string[]>('wrongHeadings.splice(0)');
