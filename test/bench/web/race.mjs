import pg from 'pg';
import { startDemoWorld } from '../../browser/demo-world.mjs';
import { figure } from '../table.mjs';
import { fire } from './fire.mjs';
import { initialScripts } from './initial-scripts.mjs';
import { largestPaint } from './largest-paint.mjs';
import { seedOffers } from './many-offers.mjs';
import { naiveList } from './naive-list.mjs';
import { offerQueries, typeAheadQueries } from './queries.mjs';

const OFFERS = 100_000;
const SECONDS = 20;

/** What the first issue about the face asks: script, first picture, type-ahead and list. */
export async function race(root) {
  const world = await startDemoWorld();
  const database = new pg.Client({ connectionString: world.ownerUrl });
  database.on('error', () => undefined);
  try {
    await database.connect();
    await seedOffers(database, OFFERS);
    const today = new Date().toISOString().slice(0, 10);
    const script = initialScripts(root);
    const paint = await largestPaint(world.url);
    const typed = await fire(world.url, typeAheadQueries(), SECONDS);
    const list = await fire(world.url, offerQueries(today), SECONDS);
    const naive = await naiveList(database, SECONDS / 4);
    return [
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
