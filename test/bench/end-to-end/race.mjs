// P4 and P5: from the request of a company to the letters that tell of its offer, and from changes of profiles to the stored lists; the database on the same machine.
import { ascending, at } from '../matching/measure.mjs';
import { figure, pace } from '../table.mjs';
import { campusDay } from './campus-day.mjs';
import { hasRedis, startRedis } from './redis.mjs';

/** A short run shows that all of it works. */
const SIZE = process.env.SEVE_BENCH_SHORT
  ? { publications: 5, backlog: 300, stream: 300, steady: { seconds: 2, perSecond: 100 } }
  : { publications: 120, backlog: 3_000, stream: 3_000, steady: { seconds: 10, perSecond: 100 } };

export async function race() {
  const onPostgres = figuresOf(await campusDay(null, SIZE), 'queue on PostgreSQL');
  if (!hasRedis()) return onPostgres;
  const redis = await startRedis();
  try {
    return [...onPostgres, ...figuresOf(await campusDay(redis.url, SIZE), 'queue on Redis').map(withoutBar)];
  } finally {
    redis.stop();
  }
}

function figuresOf({ published, queued, streamed, followed, loads, lost, wrong }, backend) {
  const of = (moment) => ascending(published.map((one) => one[moment]).filter((ms) => ms !== null));
  const [answered, matched, told] = [of('answered'), of('matched'), of('told')];
  const half = (sorted) => `p50 ${at(sorted, 0.5).toFixed(0)}`;
  const publishedUnder = `machine’s load ${loads.published.toFixed(1)}`;
  const streamedUnder = `machine’s load ${loads.streamed.toFixed(1)}`;
  return [
    {
      ...figure(`published offer until its digests are queued, p99 of ${told.length}, ${backend}`, at(told, 0.99), 'ms', 1_000),
      peer: `${half(told)}; stretch 200; ${publishedUnder}`,
    },
    {
      ...figure(`until its matches are stored, p99 of ${matched.length}`, at(matched, 0.99), 'ms', 1_000),
      peer: `${half(matched)}; the api has answered: ${half(answered)}, p99 ${at(answered, 0.99).toFixed(0)}`,
    },
    {
      ...pace(`changes written and carried to the lists meanwhile (${streamed.count})`, streamed.count / streamed.seconds, '/s', 300),
      peer: `stretch 1,000; ${streamedUnder}`,
    },
    {
      ...pace(`changes that have waited, carried (${queued.count})`, (queued.count - 1) / queued.carrySeconds, '/s', 300),
      peer: 'stretch 1,000; from the first list to the last',
    },
    {
      ...figure(`a change a hundredth of a second, until the list has followed, p99 of ${followed.count}`, followed.late, 'ms', 2_000),
      peer: `p50 ${followed.half.toFixed(0)}, slowest ${followed.last.toFixed(0)}`,
    },
    figure('published offers that nobody was told of', published.length - told.length, 'offers', 0),
    figure('changes lost', lost, 'changes', 0),
    { ...figure('stored rows that differ from those of a fresh index', wrong.count, 'rows', 0), peer: `of ${wrong.rows}` },
  ];
}

/** The bars of speed are those of the queue on PostgreSQL; nothing is lost on either. */
const withoutBar = (one) => (one.bar === 0 ? one : { ...one, bar: undefined, isMet: undefined });
