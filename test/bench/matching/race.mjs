// P1, P2, P3 and P6: a region scored as a whole and after one change, against SQL and against objects and Sets, all compared with the plain rule.
import { availableParallelism, loadavg } from 'node:os';
import { figure, pace } from '../table.mjs';
import { drawGrowth } from './growth-chart.mjs';
import { arrivals, at, changes, median, spread, timed } from './measure.mjs';
import { mismatches, sample } from './oracle.mjs';
import { startPlain } from './plain.mjs';
import { startPostgres } from './postgres.mjs';
import { LIMITS, region, SIZES_OF_RACE, TODAY } from './region.mjs';

const { MatchIndex, SPARE, WEIGHTS, TOP_PER_OFFER, TOP_PER_STUDENT } = await import(
  new URL('../../../dist/libs/matching/src/index.js', import.meta.url).href
);

const { fullRun } = await import(new URL('../../../dist/apps/worker/src/matching/full-run.js', import.meta.url).href);

/** The largest size as well: it takes minutes and four gigabytes. */
const IS_WHOLE = process.env.SEVE_TEST_LONG === 'true';
const ROUNDS = 5;
const KEPT = { perStudent: TOP_PER_STUDENT, perOffer: TOP_PER_OFFER };
/** Profiles and offers of the peers in each round; what they would take for all is extrapolated. */
const SAMPLES = { sql: { students: 20, offers: 4 }, plain: { students: 20, offers: 4 } };
/** Compared with every pair of the region, and on a world of their own size. */
const ORACLE = { students: 40, offers: 8 };
const SMALL = { students: 300, offers: 100 };
const CHANGES = { students: 2_000, offers: 1_000 };
/** Until what runs often has been compiled for speed. */
const WARM_UP = 200;
const THREADS = Math.min(2, availableParallelism());

function loaded({ students, offers }) {
  const index = MatchIndex.on(TODAY, WEIGHTS);
  index.load(students, offers);
  return index;
}

const listsOf = (index) => ({ offersOf: ({ facts }) => index.offersOf(facts.id), studentsOf: ({ facts }) => index.studentsOf(facts.id) });

/** Seconds that a peer would take for every profile and every offer, by the clock, from a sample of the round. */
async function extrapolated(peer, { students, offers }, size, round) {
  const some = (all, count) => Array.from({ length: count }, (_, turn) => all[((round * count + turn) * 7_919) % all.length]);
  const each = async (list, ask) =>
    (
      await timed(async () => {
        for (const one of list) await ask(one);
      })
    ).ms / list.length;
  const [student, offer] = [
    await each(some(students, size.students), peer.offersOf),
    await each(some(offers, size.offers), peer.studentsOf),
  ];
  return { student, offer, seconds: (student * students.length + offer * offers.length) / 1_000 };
}

/** Columns and words; what each place in a list takes; and all of the memory, with what scans work on. */
function bytesByEntity(index, { students, offers }) {
  const { kept, words, ...own } = index.image();
  const places = students.length * (TOP_PER_STUDENT + SPARE) + offers.length * (TOP_PER_OFFER + SPARE);
  const { values, ...tables } = words;
  const bytes = bytesOf(own) + bytesOf(tables) + JSON.stringify(values).length;
  return { own: bytes / (students.length + offers.length), kept: bytesOf(kept) / places, whole: index.bytes / 2 ** 20 };
}

function bytesOf(part) {
  if (ArrayBuffer.isView(part)) return part.byteLength;
  return typeof part === 'object' && part !== null ? Object.values(part).reduce((sum, one) => sum + bytesOf(one), 0) : 8;
}

async function wrongLists(world, lists, { students, offers }) {
  return mismatches(world, lists, [sample(world.students, students), sample(world.offers, offers)]);
}

export async function race() {
  const world = region(SIZES_OF_RACE.region, { limits: LIMITS[3] });
  const index = loaded(world);
  const rounds = await roundsOf(world, index);
  return await measured(world, index, rounds);
}

/** The peers are gone when it ends: what comes next has the machine for itself, as a worker has its process. */
async function roundsOf(world, index) {
  const peers = { sql: await startPostgres(world, KEPT), plain: startPlain(world, KEPT) };
  const [runs, threaded, sql, plain] = [[], [], [], []];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      runs.push(await timed(() => index.rescore()));
      threaded.push(await timed(() => fullRun(index, THREADS)));
      sql.push(await extrapolated(peers.sql, world, SAMPLES.sql, round));
      plain.push(await extrapolated(peers.plain, world, SAMPLES.plain, round));
    }
    return { runs, threaded, sql, plain, wrongSql: await wrongLists(world, peers.sql, { students: 10, offers: 2 }) };
  } finally {
    await peers.sql.stop();
  }
}

async function measured(world, index, { runs, threaded, sql, plain, wrongSql }) {
  const own = runs.map(({ ms }) => ms / 1_000);
  const ratios = (rivals) => rivals.map(({ seconds }, round) => seconds / own[round]);
  const wrong = await wrongLists(world, listsOf(index), ORACLE);
  const forget = () => index.forgetChanges();
  const ofOffers = { put: (offer) => index.putOffer(offer), remove: (id) => index.removeOffer(id), forget };
  const ofStudents = { put: (student) => index.putStudent(student), remove: (id) => index.removeStudent(id), forget };
  arrivals(world.offers, WARM_UP, ofOffers);
  arrivals(world.students, WARM_UP, ofStudents);
  const newcomers = arrivals(world.offers, CHANGES.offers, ofOffers);
  const offers = changes(world.offers, CHANGES.offers, ofOffers);
  const students = changes(world.students, CHANGES.students, ofStudents);
  const wrongAfter = await wrongLists(world, listsOf(index), ORACLE);
  const memory = bytesByEntity(index, world);
  const small = region(SMALL, { limits: LIMITS[10] });
  const wrongPlain = await wrongLists(small, startPlain(small, KEPT), SMALL);
  const { campus, academy, stress } = SIZES_OF_RACE;
  const sizes = { campus, academy, region: SIZES_OF_RACE.region, ...(IS_WHOLE ? { stress } : {}) };
  await drawGrowth(sizes, (size) => growthOf(size, { region: median(own) }));
  const each = (rivals, side, digits) => median(rivals.map((one) => one[side])).toFixed(digits);
  const processor = runs.map(({ cpuMs }) => cpuMs / 1_000);
  const ofThreads = threaded.map(({ ms }) => ms / 1_000);
  const load = loadavg()[0].toFixed(1);
  return [
    {
      ...pace('SQL, both directions, in full runs of ours (one thread each)', median(ratios(sql)), 'times', 150),
      peer: `${spread(ratios(sql), 0)}; extrapolated`,
    },
    {
      ...figure('objects and Sets, both directions, in full runs of ours', median(ratios(plain)), 'times'),
      bar: undefined,
      isMet: undefined,
      peer: `${spread(ratios(plain), 0)}; extrapolated`,
    },
    {
      ...figure(`full two-way run, 100,000 x 20,000, ${THREADS} threads`, median(ofThreads), 's', 4),
      peer: `${spread(ofThreads, 1)}; stretch 1.5; one thread ${spread(own, 1)}, seconds of processor ${spread(processor, 1)}; machine's load ${load}`,
    },
    {
      ...figure('new offer, lists of both sides, p99', at(newcomers, 0.99), 'ms', 3),
      peer: `p50 ${at(newcomers, 0.5).toFixed(2)}; stretch 1; changed offer p50 ${at(offers, 0.5).toFixed(2)}, p99 ${at(offers, 0.99).toFixed(2)}; its list alone: SQL ${each(sql, 'offer', 0)}, objects and Sets ${each(plain, 'offer', 0)}`,
    },
    {
      ...figure('changed profile, lists of both sides, p99', at(students, 0.99), 'ms', 0.5),
      peer: `p50 ${at(students, 0.5).toFixed(3)}; stretch 0.15; its list alone: SQL ${each(sql, 'student', 1)}, objects and Sets ${each(plain, 'student', 1)}`,
    },
    {
      ...figure('memory of each profile and offer', memory.own, 'B', 150),
      peer: `and ${memory.kept.toFixed(1)} B of each place for a match; bar 8; ${memory.whole.toFixed(0)} MiB in all`,
    },
    figure('lists that differ from the plain rule: after the full runs', wrong, 'lists', 0),
    figure('after the changes', wrongAfter, 'lists', 0),
    figure('of objects and Sets', wrongPlain, 'lists', 0),
    figure('of SQL', wrongSql, 'lists', 0),
  ];
}

/** Seconds of one full run at that size, unless it was measured already. */
async function growthOf(size, known) {
  if (known[size]) return known[size];
  const index = loaded(region(SIZES_OF_RACE[size], { limits: LIMITS[3] }));
  return (await timed(() => index.rescore())).ms / 1_000;
}
