// P5: time from changes until the stored lists have followed, read from the outbox. Its times are those of the database, so no process has
// to watch.
import { setTimeout as pause } from 'node:timers/promises';
import { idle } from './idle.mjs';

/** Transactions of the api at once. */
const WRITERS = 8;

/** Writes `count` changes while no worker runs; then starts one. */
export async function backlog(world, changes, count) {
  await writeTogether(changes, count);
  const worker = world.startWorker();
  await idle(world);
  return { worker, ...(await kept(world)) };
}

/** Writes changes as quickly as possible, while a worker matches them. */
export async function stream(world, changes, count) {
  await writeTogether(changes, count);
  await idle(world);
  return kept(world);
}

/** So many a second. */
export async function steady(world, changes, { seconds, perSecond }) {
  const startedAt = Date.now();
  const written = [];
  for (let turn = 0; turn < seconds * perSecond; turn += 1) {
    await pause(Math.max(0, startedAt + (turn * 1_000) / perSecond - Date.now()));
    written.push(changes.next());
  }
  await Promise.all(written);
  await changes.settled();
  await idle(world);
  return kept(world);
}

async function writeTogether(changes, count) {
  let left = count;
  const write = async () => {
    for (; left > 0; await changes.next()) left -= 1;
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  await changes.settled();
}

/** Changes matched since the last call: how many, seconds from the first written or matched to the last matched, milliseconds of each. */
async function kept({ query }) {
  const [row] = await query(
    `select count(*)::int as count, extract(epoch from max(done_at) - min(created_at))::float as seconds,
       extract(epoch from max(done_at) - min(done_at))::float as "carrySeconds",
       percentile_cont(0.5) within group (order by ms) as half, percentile_cont(0.99) within group (order by ms) as late, max(ms) as last
     from (select created_at, done_at, extract(epoch from done_at - created_at)::float * 1000 as ms
       from outbox where job in ('match-student', 'match-offer') and done_at is not null) kept`,
  );
  await forgetKept({ query });
  return row;
}

export const forgetKept = ({ query }) => query('delete from outbox where done_at is not null');
