// P5: changes of profiles, each one committed with its promise, until the stored lists have followed; the database on the same machine.
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { startMailWorld } from '../mail/mail-world.mjs';
import { pace as atLeast, figure } from '../table.mjs';
import { changeStudent, plantCampus } from './campus.mjs';

const library = (name) => import(new URL(`../../../dist/libs/${name}/src/index.js`, import.meta.url).href);
const SIZE = { students: 5_000, offers: 1_000 };
const QUEUED = 3_000;
const STEADY = { seconds: 10, perSecond: 100 };

export async function race() {
  const world = await startMailWorld('smtp://127.0.0.1:1');
  const { createDataSource } = await library('database');
  const { createCarrier, Outbox } = await library('jobs');
  const databaseUrl = world.databaseUrl;
  const dataSource = await createDataSource(databaseUrl).initialize();
  const carrier = await createCarrier({ databaseUrl, redisUrl: null }, console.error);
  const outbox = new Outbox(dataSource, carrier, console.error);
  try {
    const students = await plantCampus(world.query, SIZE);
    await listsStand(world);
    // As the server does by itself within a minute.
    await world.query('analyze');
    const change = (turn) =>
      outbox.transaction(async (work) => {
        const studentId = students[(turn * 7_919) % students.length];
        const [[{ version }]] = await changeStudent(work.manager, studentId);
        await work.promise('match-student', { studentId, version });
      });
    for (let turn = 0; turn < QUEUED; turn += 25) await Promise.all(Array.from({ length: 25 }, (_, at) => change(turn + at)));
    await outbox.settled();
    world.startWorker();
    await settled(world);
    const queued = await kept(world);
    for (let turn = 0, startedAt = Date.now(); turn < STEADY.seconds * STEADY.perSecond; turn += 1) {
      await pause(Math.max(0, startedAt + (turn * 1_000) / STEADY.perSecond - Date.now()));
      void change(QUEUED + turn);
    }
    await outbox.settled();
    await settled(world);
    const steady = await kept(world);
    const load = `load ${loadavg()[0].toFixed(1)}`;
    const lost = QUEUED + STEADY.seconds * STEADY.perSecond - queued.count - steady.count;
    return [
      atLeast(
        `changes of profiles, ${QUEUED} queued, ${SIZE.students} x ${SIZE.offers}, ${load}`,
        (queued.count - 1) / queued.seconds,
        '/s',
        300,
      ),
      figure(`${STEADY.perSecond} changes a second, until the list has followed: half`, steady.half, 'ms', 2_000),
      figure('the same, 99 in 100', steady.late, 'ms', 2_000),
      figure('changes lost', lost, '', 0),
    ];
  } finally {
    await carrier.close();
    await dataSource.destroy();
    await world.stop();
  }
}

/** A worker has written everybody's lists, and has left. */
async function listsStand(world) {
  const worker = world.startWorker();
  for (let before = -1, rows = 0; rows === 0 || rows > before; await pause(3_000)) {
    before = rows;
    [{ count: rows }] = await world.query('select count(*)::int as count from match');
  }
  worker.kill('SIGTERM');
  await new Promise((resolve) => worker.once('exit', resolve));
}

async function settled(world) {
  const waiting = "select count(*)::int as count from outbox where done_at is null and job = 'match-student'";
  for (;;) {
    const [{ count }] = await world.query(waiting);
    if (count === 0) return;
    await pause(100);
  }
}

/** What has been kept so far, and is not counted again. */
async function kept(world) {
  const [row] = await world.query(
    `select count(*)::int as count, extract(epoch from max(done_at) - min(done_at))::float as seconds,
       round(percentile_cont(0.5) within group (order by ms))::int as half, round(percentile_cont(0.99) within group (order by ms))::int as late
     from (select done_at, extract(epoch from done_at - created_at)::float * 1000 as ms from outbox where job = 'match-student') kept`,
  );
  await world.query('delete from outbox where done_at is not null');
  return row;
}
