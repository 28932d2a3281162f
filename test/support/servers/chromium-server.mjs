// Chromium for plain Node programs and for suites: where it is, how it is started, and one that a whole run shares.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The headless shell first: without windows and their own pages it takes half the processor time of the whole browser. */
const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export const chromiumPath = () => PLACES.find((place) => place && existsSync(place));

/** Throws where Chromium is missing. */
export function chromiumOptions() {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('Chromium is missing: install it (Debian: chromium-headless-shell) or set CHROMIUM_PATH');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath,
    args: [
      ...asRoot,
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
      // No page of a test lives long enough to earn back what these compilers cost: a tenth of the browser's time.
      '--js-flags=--no-opt --no-maglev',
    ],
  };
}

/** One Chromium for several suites, which connect to its address. After a crash a new one takes its place, at the same address. */
export async function startBrowser() {
  const wsPath = `/${randomUUID()}`;
  const launch = (port) => chromium.launchServer({ ...chromiumOptions(), host: '127.0.0.1', port, wsPath });
  let isStopped = false;
  let server = await launch(0);
  const address = server.wsEndpoint();
  const replaceWhenEnded = () =>
    server.once('close', async (code, signal) => {
      if (isStopped) return;
      console.error(`Chromium ended (${signal ?? code}): the suites that used it fail, the next ones get a new one`);
      try {
        // Its browser has ended, its web socket still listens.
        await server.close();
        server = await launch(Number(new URL(address).port));
        replaceWhenEnded();
      } catch (error) {
        console.error('Chromium does not start again:', error);
      }
    });
  replaceWhenEnded();
  return {
    address,
    stop: async () => {
      isStopped = true;
      await server.close();
    },
  };
}
