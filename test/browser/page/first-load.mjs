// What the first page of a visitor costs: for the suite that holds it to its bars, and for `npm run bench -- web`.

const SHIFTS = `
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

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
