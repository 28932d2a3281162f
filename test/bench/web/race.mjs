import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startDemoWorld } from '../../browser/demo-world.mjs';
import { firstLoad, slowShift } from '../../browser/page/first-load.mjs';
import { figure, pace } from '../table.mjs';
import { applicant, applying } from './applying.mjs';
import { openBrowser } from './browser.mjs';
import { fire } from './fire.mjs';
import { initialScripts } from './initial-scripts.mjs';
import { largestPaint } from './largest-paint.mjs';
import { seedOffers } from './many-offers.mjs';
import { naiveList } from './naive-list.mjs';
import { offerQueries, typeAheadQueries } from './queries.mjs';
import { sessionOf, signedIn } from './signed-in.mjs';

const OFFERS = 100_000;
const SECONDS = 20;

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

/** First pages of a visitor, with what they cost while each module that two screens share was a file of its own. */
const FIRST_PAGES = [
  { name: 'home on a phone', path: '/', viewport: PHONE, before: '111 requests, 577 kB, shift 0.016' },
  { name: 'home on a desktop', path: '/', viewport: DESKTOP, before: '111 requests, 577 kB, shift 0.000' },
  { name: 'offers on a phone', path: '/offres', viewport: PHONE, before: '136 requests, 554 kB, shift 0.002' },
  { name: 'offers on a desktop', path: '/offres', viewport: DESKTOP, before: '143 requests, 665 kB, shift 0.001' },
];

/** While the foot left the window as the rows came. */
const STILL_PAGES = [
  { name: 'sign-in', path: '/connexion', as: null, before: 'shift 0.091' },
  { name: 'home of a student', path: '/', as: 'student', before: 'shift 0.132' },
  { name: 'home of a coordinator', path: '/', as: 'coordinator', before: 'shift 0.132' },
];

const cookiesOf = (header, url) =>
  header.split('; ').map((cookie) => {
    const at = cookie.indexOf('=');
    return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url };
  });

async function firstPages(url) {
  const browser = await openBrowser();
  try {
    const rows = [];
    for (const { name, path, viewport, before } of FIRST_PAGES) {
      const { requests, kilobytes, shift } = await firstLoad(browser, url + path, viewport);
      rows.push(
        { ...figure(`${name}, requests without cache`, requests, '', 30), peer: `before: ${before}` },
        figure(`${name}, over the line`, kilobytes, 'kB', 400),
        { ...figure(`${name}, layout shift`, shift, '', 0.02), value: Math.round(shift * 10_000) / 10_000 },
      );
    }
    for (const { name, path, as, before } of STILL_PAGES) {
      const cookies = as === null ? [] : cookiesOf(await sessionOf(url, as), url);
      const { shift } = await slowShift(browser, url + path, PHONE, cookies);
      rows.push({
        ...figure(`${name} on a phone with a slow line, layout shift`, 0, '', 0.02),
        value: shift,
        isMet: shift <= 0.02,
        peer: `before: ${before}`,
      });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** Before statements were prepared and the offers on line read once for all: milliseconds of the api's processor for one answer. */
const SIGNED_IN = [
  {
    name: 'matches of a student',
    path: '/api/student/matches?limit=10',
    bar: 300,
    before: 'before: 5.4 ms of processor each, 76 a second on a busy machine',
  },
  { name: '`account/me`', path: '/api/account/me', bar: 1_000, before: 'before: 2.2 ms of processor each, 199 a second on a busy machine' },
];

async function signedInPaths(url) {
  const rows = [];
  for (const { name, path, bar, before } of SIGNED_IN) {
    const { perSecond, p99 } = await signedIn(url, path);
    rows.push({ ...pace(`${name}, with all guards, p99 ${p99} ms`, perSecond, 'answers/s', bar), peer: before });
  }
  return rows;
}

const FOLLOWS_WITHIN_MS = 120_000;

/** Ends once the worker has written what follows: the next race has the machine alone. */
async function applications(world, database) {
  const { perSecond, p99 } = await applying(world, database, await applicant(world.url));
  for (const end = Date.now() + FOLLOWS_WITHIN_MS; Date.now() < end; await pause(500)) {
    const { rows } = await database.query('select 1 from outbox where done_at is null limit 1');
    if (rows.length === 0) break;
  }
  const row = pace(`applying, with all guards, p99 ${p99} ms`, perSecond, 'applications/s', 150);
  return { ...row, peer: 'before: 25 a second on a very busy machine' };
}

/** What the issues about the face ask: first pages, signed-in paths, script, first picture, type-ahead and list. */
export async function race(root) {
  const world = await startDemoWorld();
  const database = new pg.Client({ connectionString: world.ownerUrl });
  database.on('error', () => undefined);
  try {
    await database.connect();
    const first = await firstPages(world.url);
    const members = await signedInPaths(world.url);
    const sent = await applications(world, database);
    await seedOffers(database, OFFERS);
    const today = new Date().toISOString().slice(0, 10);
    const script = initialScripts(root);
    const paint = await largestPaint(world.url);
    const typed = await fire(world.url, typeAheadQueries(), SECONDS);
    const list = await fire(world.url, offerQueries(today), SECONDS);
    const naive = await naiveList(database, SECONDS / 4);
    return [
      ...first,
      ...members,
      sent,
      figure('JavaScript of the offers page before it shows, gzip', script, 'kB', 220),
      figure('largest contentful paint of the offers page, median of 5, 390 px, CPU 4 times slower', paint, 'ms', 1_500),
      figure('type-ahead, p99', typed.p99, 'ms', 20),
      {
        ...figure(`list over ${OFFERS.toLocaleString('en')} offers, p99`, list.p99, 'ms', 50),
        peer: `p50 ${list.p50} ms, ${list.perSecond} answers/s; the same words by ilike, count and offset: ${naive.toFixed(0)} ms each, alone`,
      },
    ];
  } finally {
    await database.end().catch(() => undefined);
    await world.stop();
  }
}
