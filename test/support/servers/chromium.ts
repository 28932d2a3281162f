import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { isRecorded, tally } from '../tally.js';
import { chromiumOptions } from './chromium-server.mjs';

/** Longer than the replacement of a crashed browser takes. */
const CONNECTED_WITHIN_MS = 60_000;

/**
 * Connects to the runner's Chromium (`SEVE_TEST_BROWSER`), or launches one of its own when a suite is run alone.
 * Contexts belong to the connection: closing it closes them and nothing else.
 * A suite that imports this file is not run where Chromium is missing.
 */
export async function launchChromium(): Promise<Browser> {
  const address = process.env.SEVE_TEST_BROWSER;
  const browser = await (address ? connect(address, Date.now() + CONNECTED_WITHIN_MS) : chromium.launch(chromiumOptions()));
  browser.on('context', (context) => {
    tally('browserContexts');
    context.on('page', countLoads);
  });
  return browser;
}

async function connect(address: string, until: number): Promise<Browser> {
  try {
    const browser = await chromium.connect(address);
    // The server of a crashed browser still accepts connections, so a response is awaited.
    await (await browser.newBrowserCDPSession()).detach();
    return browser;
  } catch (error) {
    if (Date.now() > until) throw error;
    await pause(100);
    return connect(address, until);
  }
}

function countLoads(page: Page): void {
  page.on('domcontentloaded', () => tally('pageLoads'));
  if (!isRecorded()) return;
  page.on('response', (response) => {
    const chunk = /\/assets\/([^/]+\.js)$/.exec(response.url())?.[1];
    if (chunk) tally('chunk', chunk);
  });
}
