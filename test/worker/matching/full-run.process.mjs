// Runs one region with threads and without, and prints how many lists differ. Argument: number of threads.
import { region, TODAY } from '../../bench/matching/region.mjs';

const built = (path) => import(new URL(`../../../dist/${path}.js`, import.meta.url).href);
const { fullRun } = await built('apps/worker/src/matching/engine/full-run');
const { MatchIndex, WEIGHTS } = await built('libs/matching/src/index');

const world = region({ students: 400, offers: 200 });
const [alone, inThreads] = [1, Number(process.argv[2])].map(async (threads) => {
  const index = MatchIndex.on(TODAY, WEIGHTS);
  index.load(world.students, world.offers);
  await fullRun(index, threads, 0);
  return index;
});
const [one, other] = [await alone, await inThreads];
const lists = (index) => [
  ...world.students.map(({ facts }) => index.offersOf(facts.id)),
  ...world.offers.map(({ facts }) => index.studentsOf(facts.id)),
];
const [expected, found] = [lists(one), lists(other)];
const differing = expected.filter((list, at) => JSON.stringify(list) !== JSON.stringify(found[at]));
console.log(`${expected.flat().length} places, ${differing.length} lists differ`);
