// Finds and starts Chromium, for plain Node programs and for suites, including one that a whole run shares.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Places of Chromium. The headless shell comes first, because it takes half the processor time of the full browser. */
const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export const chromiumPath = () => PLACES.find((place) => place && existsSync(place));

/** Returns the launch options; throws when Chromium is missing. */
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
      // Pages of tests are too short-lived to profit from these compilers, which take a tenth of the browser's time.
      '--js-flags=--no-opt --no-maglev',
    ],
  };
}

/** Starts a Chromium that several suites share. After a crash it is replaced at the same address. */
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
        // The browser has ended, but its WebSocket still listens.
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
