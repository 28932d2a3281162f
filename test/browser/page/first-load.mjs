// What the first page of a visitor costs: for the suite that holds it to its bars, and for `npm run bench -- web`.

const SHIFTS = `
  globalThis.shift = 0;
  globalThis.moved = [];
  const nameOf = (node) => (node?.nodeType === 1 ? node.tagName.toLowerCase() + ' ' + node.textContent.slice(0, 30) : node?.textContent ?? 'gone');
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      globalThis.shift += value;
      globalThis.moved.push(...sources.map(({ node }) => nameOf(node)));
    }
  }).observe({ type: 'layout-shift', buffered: true });`;

/** Slow enough that each part of a page is drawn before the next has come. */
const LINE = { offline: false, latency: 60, downloadThroughput: 500_000, uploadThroughput: 100_000 };
const TIMES_SLOWER = 3;

/** What moves on a page of a person with these cookies, in an empty browser on a slow line, and by how much. */
export async function slowShift(browser, address, viewport, cookies) {
  const context = await browser.newContext({ viewport, locale: 'fr-FR' });
  try {
    await context.addCookies(cookies);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
    await page.addInitScript(SHIFTS);
    await page.goto(address);
    await page.locator('main:has(h1):not(:has([role="status"] > h1, [data-rows]))').waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate('document.fonts.ready');
    return { shift: await page.evaluate('globalThis.shift'), moved: await page.evaluate('globalThis.moved') };
  } finally {
    await context.close();
  }
}

export async function firstLoad(browser, address, viewport) {
  const context = await browser.newContext({ viewport, locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    let requests = 0;
    let bytes = 0;
    devtools.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith('data:')) requests += 1;
    });
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(SHIFTS);
    await page.goto(address);
    await page.locator('#contenu article').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate('document.fonts.ready');
    return { requests, kilobytes: bytes / 1_000, shift: await page.evaluate('globalThis.shift') };
  } finally {
    await context.close();
  }
}
