// `npm run screens -- [--name home,offer] [--as student] [--locale fr,en] [--scheme light,dark] [--width 390,1280]`:
// a picture of every named screen of the built application on demonstration data, in `.screens/`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { buildWhenStale } from '../../apps/local/build.mjs';
import { chromiumOptions } from '../support/servers/chromium-server.mjs';
import { startDemoWorld } from './demo-world.mjs';
import { addressOf, findParts, SCREEN_HEADING, SCREENS, signInOf } from './routes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.screens');

const text = { type: 'string' };
const { values: wanted } = parseArgs({ options: { name: text, as: text, locale: text, scheme: text, width: text } });
const only = (list, choice) => (choice ? list.filter((one) => choice.split(',').includes(String(one))) : list);
const visits = SCREENS.flatMap((screen) => screen.as.map((visitor) => ({ screen, visitor }))).filter(
  ({ screen, visitor }) => only([screen.name], wanted.name).length * only([visitor], wanted.as).length > 0,
);
const looks = only(['fr', 'en'], wanted.locale).flatMap((locale) =>
  only(['light', 'dark'], wanted.scheme).flatMap((scheme) => only([390, 1280], wanted.width).map((width) => ({ locale, scheme, width }))),
);

await buildWhenStale(root);
mkdirSync(folder, { recursive: true });
const world = await startDemoWorld();
const browser = await chromium.launch(chromiumOptions());
let count = 0;
try {
  const parts = await findParts(ask, tokenTo, (accountId, letter) => world.letterToken(accountId, letter));
  for (const look of looks) await takeAll(look, parts);
} finally {
  await browser.close();
  await world.stop();
}
console.log(`${count} pictures in ${folder}`);

/** Each visitor goes through the screens in a browser of its own, all at once. */
function takeAll(look, parts) {
  return Promise.all([...new Set(visits.map(({ visitor }) => visitor))].map((visitor) => takeAs(visitor, look, parts)));
}

async function takeAs(visitor, look, parts) {
  const context = await enter(visitor, look);
  const page = await context.newPage();
  for (const { screen } of visits.filter((visit) => visit.visitor === visitor)) {
    await page.goto(addressOf(screen, parts), { waitUntil: 'networkidle' });
    await page.locator(SCREEN_HEADING).waitFor();
    await unrolled(page, look.width);
    const name = visitor === screen.as[0] ? screen.name : `${screen.name}-${visitor}`;
    await page.screenshot({ path: join(folder, `${name}-${look.locale}-${look.scheme}-${look.width}.png`), fullPage: true });
    await page.setViewportSize(windowOf(look.width));
    count += 1;
  }
  await context.close();
}

function windowOf(width) {
  return { width, height: width < 700 ? 844 : 900 };
}

/** A window as long as the page: what stands at its bottom covers nothing. */
async function unrolled(page, width) {
  const height = await page.evaluate('document.documentElement.scrollHeight');
  await page.setViewportSize({ width, height: Math.max(height, windowOf(width).height) });
}

async function enter(visitor, { locale, scheme, width }) {
  const context = await browser.newContext({
    baseURL: world.url,
    viewport: windowOf(width),
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
    extraHTTPHeaders: { origin: world.url },
  });
  await context.addInitScript(`localStorage.setItem('seve.locale', '${locale}')`);
  if (visitor !== 'visitor') {
    const { path, body } = signInOf(visitor);
    await context.request.post(path, { data: body });
  }
  return context;
}

async function ask(visitor, method, path, body) {
  const context = await enter(visitor, { locale: 'fr', scheme: 'light', width: 1280 });
  const file = { name: 'fichier.pdf', mimeType: 'application/pdf', buffer: body };
  const sent = Buffer.isBuffer(body) ? { multipart: { file }, headers: { 'sec-fetch-site': 'same-origin' } } : { data: body };
  const answer = await (await context.request.fetch(path, { method, ...sent })).text();
  await context.close();
  return answer === '' ? null : JSON.parse(answer);
}

/** The token of the last letter to this address with a link to `path`. */
async function tokenTo(email, path) {
  const link = new RegExp(`${world.url}${path}\\?token=([\\w%.~-]+)`);
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(100)) {
    const letter = world.mails.findLast(({ to, text }) => to === email && link.test(text));
    const token = link.exec(letter?.text ?? '')?.[1];
    if (token) return decodeURIComponent(token);
  }
  throw new Error(`no letter reached ${email}`);
}
