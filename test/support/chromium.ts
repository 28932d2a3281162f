import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { isRecording, tally } from './tally.js';

const PLACES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A suite that imports this file is not run where Chromium is missing. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error('Chromium is missing: install it (Debian: chromium) or set CHROMIUM_PATH');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({
    executablePath,
    args: [...asRoot, '--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none'],
  });
  browser.on('context', (context) => context.on('page', countLoads));
  return browser;
}

function countLoads(page: Page): void {
  page.on('domcontentloaded', () => tally('pageLoads'));
  if (!isRecording) return;
  page.on('response', (response) => {
    const chunk = /\/assets\/([^/]+\.js)$/.exec(response.url())?.[1];
    if (chunk) tally('chunk', chunk);
  });
}
