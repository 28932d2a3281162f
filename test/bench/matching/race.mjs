// P1, P2, P3 and P6: a region scored as a whole and after one change, against SQL and against objects and Sets, all compared with the plain rule.
import { availableParallelism, loadavg } from 'node:os';
import { progressOf } from '../progress.mjs';
import { figure, ofRounds, pace } from '../table.mjs';
import { againstThePlainRule, CAMPUS_ROUNDS, campusFigures } from './campus.mjs';
import { drawGrowth } from './growth-chart.mjs';
import { arrivals, ascending, at, changes, median, spread, timed } from './measure.mjs';
import { mismatches, sample } from './oracle.mjs';
import { startPlain } from './plain.mjs';
import { startPostgres } from './postgres.mjs';
import { LIMITS, region, SIZES_OF_RACE } from './region.mjs';
import { bytesByEntity, KEPT, listsOf, loaded, loadedOf } from './runner.mjs';

const { fullRun } = await import(new URL('../../../dist/apps/worker/src/matching/engine/full-run.js', import.meta.url).href);

/** The whole campus against every peer as well, and the largest size: they take a quarter of an hour and four gigabytes. */
const IS_WHOLE = process.env.SEVE_TEST_LONG === 'true';
const ROUNDS = 5;
/** Profiles and offers of the peers in each round; what they would take for all is extrapolated. */
const SAMPLE = { students: 40, offers: 10 };
/** Compared with every pair of the region. */
const ORACLE = { students: 40, offers: 8 };
const CHANGES = { students: 2_000, offers: 1_000 };
/** Until what runs often has been compiled for speed. */
const WARM_UP = 200;
const THREADS = Math.min(2, availableParallelism());

export async function race() {
  const { campus, academy, stress } = SIZES_OF_RACE;
  const sizes = { campus, academy, region: SIZES_OF_RACE.region, ...(IS_WHOLE ? { stress } : {}) };
  const begin = progressOf(ROUNDS + 3 + Object.keys(sizes).length + (IS_WHOLE ? CAMPUS_ROUNDS : 0));
  begin('the region and its peers are loaded');
  const world = region(SIZES_OF_RACE.region, { limits: LIMITS[3] });
  const index = loaded(world);
  const rounds = await roundsOf(world, index, begin);
  begin('changes of the region, and its lists against the plain rule');
  const figures = [...regionFigures(rounds), ...(await changeFigures(world, index)), figure('lists of SQL', rounds.wrongSql, 'lists', 0)];
  await drawGrowth(sizes, (size) => {
    begin(`full run of the ${size}, for the chart`);
    return size === 'region' ? median(seconds(rounds.runs)) : secondsOf(size);
  });
  if (IS_WHOLE) figures.push(...(await campusFigures(begin)));
  begin('every runner against the plain rule, on a small campus');
  return [...figures, ...(await againstThePlainRule())];
}

/** The peers are gone when it ends: what comes next has the machine for itself, as a worker has its process. */
async function roundsOf(world, index, begin) {
  const peers = { sql: await startPostgres(world, KEPT), plain: startPlain(world, KEPT) };
  const [runs, threaded, sql, plain] = [[], [], [], []];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      begin(`the region, round ${round + 1} of ${ROUNDS}`);
      runs.push(await timed(() => index.rescore()));
      threaded.push(await timed(() => fullRun(index, THREADS)));
      sql.push(await extrapolated(peers.sql, world, round));
      plain.push(await extrapolated(peers.plain, world, round));
    }
    return { runs, threaded, sql, plain, wrongSql: await wrongLists(world, peers.sql, { students: 10, offers: 2 }) };
  } finally {
    await peers.sql.stop();
  }
}

/** Seconds that a peer would take for every profile and every offer, by the clock, from a sample of the round. */
async function extrapolated(peer, { students, offers }, round) {
  const some = (all, count) => Array.from({ length: count }, (_, turn) => all[((round * count + turn) * 7_919) % all.length]);
  const each = async (list, ask) => {
    const times = [];
    for (const one of list) times.push((await timed(() => ask(one))).ms);
    return times;
  };
  const [student, offer] = [
    await each(some(students, SAMPLE.students), peer.offersOf),
    await each(some(offers, SAMPLE.offers), peer.studentsOf),
  ];
  const mean = (times) => times.reduce((sum, ms) => sum + ms, 0) / times.length;
  return { student, offer, seconds: (mean(student) * students.length + mean(offer) * offers.length) / 1_000 };
}

const seconds = (runs) => runs.map(({ ms }) => ms / 1_000);

function regionFigures({ runs, threaded, sql, plain }) {
  const [own, ofThreads] = [seconds(runs), seconds(threaded)];
  const ratios = (rivals) => rivals.map((rival, round) => rival.seconds / own[round]);
  const lists = (rivals) =>
    ['student', 'offer'].map((side) => halfAndLate(ascending(rivals.flatMap((one) => one[side])), 1)).join('; an offer ');
  const processor = runs.map(({ cpuMs }) => cpuMs / 1_000);
  return [
    {
      ...ofRounds(pace('SQL, both directions, in full runs of ours (one thread each)', median(ratios(sql)), 'times', 150), ratios(sql)),
      peer: `${spread(ratios(sql), 0)}; extrapolated; a list of its own takes a profile ${lists(sql)}`,
    },
    {
      ...ofRounds(figure('objects and Sets, both directions, in full runs of ours', median(ratios(plain)), 'times'), ratios(plain)),
      isMet: undefined,
      peer: `${spread(ratios(plain), 0)}; extrapolated; a profile ${lists(plain)}`,
    },
    {
      ...ofRounds(figure(`full two-way run, 100,000 x 20,000, ${THREADS} threads`, median(ofThreads), 's', 4), ofThreads),
      peer: `${spread(ofThreads, 1)}; stretch 1.5; one thread ${spread(own, 1)}, seconds of processor ${spread(processor, 1)}; machine's load ${loadavg()[0].toFixed(1)}`,
    },
  ];
}

const halfAndLate = (sorted, digits) => `p50 ${at(sorted, 0.5).toFixed(digits)}, p99 ${at(sorted, 0.99).toFixed(digits)} ms`;

/** One that comes or changes, until both sides' lists are right. */
async function changeFigures(world, index) {
  const wrong = await wrongLists(world, listsOf(index), ORACLE);
  const forget = () => index.forgetChanges();
  const ofOffers = { put: (offer) => index.putOffer(offer), remove: (id) => index.removeOffer(id), store: forget };
  const ofStudents = { put: (student) => index.putStudent(student), remove: (id) => index.removeStudent(id), store: forget };
  arrivals(world.offers, WARM_UP, ofOffers);
  arrivals(world.students, WARM_UP, ofStudents);
  const newcomers = arrivals(world.offers, CHANGES.offers, ofOffers);
  const offers = changes(world.offers, CHANGES.offers, ofOffers);
  const students = changes(world.students, CHANGES.students, ofStudents);
  const ofOffersRead = readings(world.offers, CHANGES.offers, ofOffers, ({ facts }) => index.studentsOf(facts.id), index);
  const ofStudentsRead = readings(world.students, CHANGES.students, ofStudents, ({ facts }) => index.offersOf(facts.id), index);
  const memory = bytesByEntity(index, world);
  return [
    {
      ...figure('new offer, lists of both sides, p99', at(newcomers, 0.99), 'ms', 3),
      peer: `p50 ${at(newcomers, 0.5).toFixed(2)}; stretch 1; changed offer ${halfAndLate(offers, 2)}; with its own list read ${ofOffersRead}`,
    },
    {
      ...figure('changed profile, lists of both sides, p99', at(students, 0.99), 'ms', 0.5),
      peer: `p50 ${at(students, 0.5).toFixed(3)}; stretch 0.15; with its own list read ${ofStudentsRead}`,
    },
    { ...figure('memory of each profile and offer', memory.own, 'B', 150), peer: `${memory.whole.toFixed(0)} MiB in all` },
    figure('memory of each place for a match', memory.kept, 'B', 8),
    figure('lists that differ from the plain rule: after the full runs', wrong, 'lists', 0),
    figure('after the changes', await wrongLists(world, listsOf(index), ORACLE), 'lists', 0),
  ];
}

/** In words: a change with the own list read, and then the rows that a worker stores of it. */
function readings(all, count, { put }, readList, index) {
  const stored = [];
  const store = () => {
    const from = performance.now();
    index.changes();
    stored.push(performance.now() - from);
    index.forgetChanges();
  };
  const read = changes(all, count, { put: (one) => [put(one), readList(one)], store });
  return `${halfAndLate(read, 2)}; then the rows to store ${halfAndLate(ascending(stored), 2)}`;
}

async function wrongLists(world, lists, { students, offers }) {
  return mismatches(world, lists, [sample(world.students, students), sample(world.offers, offers)]);
}

/** Of one full run at that size, once it is warm. */
async function secondsOf(size) {
  const index = loadedOf(size);
  index.rescore();
  return seconds([await timed(() => index.rescore())])[0];
}
