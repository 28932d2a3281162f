// One campus from the first offer to the last change, with its queue in PostgreSQL, or in Redis.
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { startMailWorld } from '../mail/mail-world.mjs';
import { startSink } from '../mail/sink.mjs';
import { plantCampus } from './campus.mjs';
import { openChanges } from './changes.mjs';
import { differences } from './fresh-lists.mjs';
import { publications } from './publications.mjs';
import { backlog, forgetKept, steady, stream } from './stream.mjs';

/** What happens, and how much of it: `{ publications, backlog, stream, steady: { seconds, perSecond } }`. */
export async function campusDay(redisUrl, size) {
  const sink = await startSink();
  const env = { SEVE_DIGEST_COLLECT_MS: '0', ...(redisUrl && { REDIS_URL: redisUrl }) };
  const world = await startMailWorld(sink.url, { env, isDurable: true });
  try {
    const campus = await plantCampus(world.query);
    const changes = await openChanges({ databaseUrl: world.databaseUrl, redisUrl }, campus);
    try {
      return await measured(world, campus, changes, size);
    } finally {
      await changes.close();
    }
  } finally {
    await world.stop();
    sink.stop();
  }
}

async function measured(world, { students }, changes, size) {
  const first = world.startWorker();
  await Promise.all([world.startApi(), trueLists(changes)]);
  await tellOfAll(world);
  const published = await publications(world, students, size.publications);
  const publishedUnder = loadavg()[0];
  await world.end(first);
  await forgetKept(world);
  const queued = await backlog(world, changes, size.backlog);
  const streamed = await stream(world, changes, size.stream);
  const streamedUnder = loadavg()[0];
  const followed = await steady(world, changes, size.steady);
  const written = size.backlog + size.stream + size.steady.seconds * size.steady.perSecond;
  return {
    published,
    queued,
    streamed,
    followed,
    loads: { published: publishedUnder, streamed: streamedUnder },
    lost: written - queued.count - streamed.count - followed.count,
    wrong: await differences(changes.dataSource),
  };
}

/** Waits until the worker has stored the lists of all. */
async function trueLists({ dataSource }, withinMs = 120_000) {
  for (const end = Date.now() + withinMs; Date.now() < end; await pause(1_000)) {
    if ((await differences(dataSource)).count === 0) return;
  }
  throw new Error(`the worker has not stored everybody’s lists after ${withinMs} ms`);
}

/** Marks all matches as announced and confirms every address, so that letters tell of later matches only. */
async function tellOfAll({ query }) {
  await query('insert into match_announcement (student_id, offer_id) select student_id, offer_id from match');
  await query('update account set email_verified = true');
  await query('vacuum analyze');
}
