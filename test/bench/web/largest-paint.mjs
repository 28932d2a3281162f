import { openBrowser } from './browser.mjs';

const LOADS = 5;
const SLOWER = 4;

/** Median over cold loads, in milliseconds; each load has a browser context of its own. */
export async function largestPaint(url) {
  const browser = await openBrowser();
  try {
    const paints = [];
    for (let load = 0; load < LOADS; load += 1) paints.push(await oneLoad(browser, `${url}/offres`));
    return paints.sort((one, other) => one - other)[Math.floor(LOADS / 2)];
  } finally {
    await browser.close();
  }
}

async function oneLoad(browser, address) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fr-FR' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    globalThis.paints = [];
    new PerformanceObserver((list) => globalThis.paints.push(...list.getEntries().map(({ startTime }) => startTime))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  await page.goto(address);
  await page.getByRole('article').first().waitFor();
  await page.waitForTimeout(1_000);
  const last = await page.evaluate(() => Math.max(...globalThis.paints));
  await context.close();
  return last;
}
