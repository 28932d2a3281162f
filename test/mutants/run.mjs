// `npm run test:mutants`: draws mutants, runs the tests that should see each, prints what none sees.
// `-- --minutes 35` does a part of them; each run goes on with those not yet judged at this commit, `--anew` with all. `-- --survivors` those
// that no test saw; `--count 300 --seed 13` another draw. `-- --at REVISION` judges the same draw at another commit: what was seen there, and
// is not seen now, is said at the end of each later run.
// `-- --rights`: every clause of the rights and every condition of ownership, each before the proofs of the rights (`proofs.mjs`). All stand
// behind switches in one build; which tests pass which is recorded first, and kept in `.mutants`: of a mutant only those are run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { draw, drawRights } from './draw.mjs';
import { judge, nearestSpecs, requireGreen } from './judge.mjs';
import { judgeRights } from './judge-rights.mjs';
import { importersFinder } from './related-specs.mjs';
import { commitOf, lostSince, readResults, treeAt } from './revision.mjs';
import { summary } from './summary.mjs';
import { WorkCopy } from './work-copy.mjs';

const LEAST_KILLED = 0.9;
const LEAST_KILLED_OF_RIGHTS = 0.98;
/** Built processes take both cores of a small machine. */
const AT_ONCE = { pure: 2, ownership: 1 };

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '13' },
    minutes: { type: 'string' },
    at: { type: 'string' },
    anew: { type: 'boolean', default: false },
    rights: { type: 'boolean', default: false },
    survivors: { type: 'boolean', default: false },
  },
});
const [count, seed] = [values.count, values.seed].map(Number);
const startedAt = Date.now();
const endsAt = values.minutes ? startedAt + Number(values.minutes) * 60_000 : Number.POSITIVE_INFINITY;
const house = fileURLToPath(new URL('../..', import.meta.url));
const commit = commitOf(house, values.at);
const root = values.at ? treeAt(house, commit) : house;
/** Kept between runs by commit, so that a long draw is judged in parts. */
const kept = join(house, '.mutants', commit);
const file = values.rights ? `rights-${seed}.json` : `seed-${seed}-of-${count}.json`;
const mutants = values.rights ? drawRights(root, { seed }) : draw(root, { count, seed });
const known = new Map((values.anew ? [] : readResults(join(kept, file))).map((one) => [one.key, one]));
const results = new Map(mutants.filter((one) => known.has(one.key)).map((one) => [one.key, { ...known.get(one.key), ...one }]));
const chosen = mutants
  .filter((one) => (values.survivors ? results.get(one.key)?.verdict === 'survived' : isUndecided(results.get(one.key))))
  .map((one) => ({ ...one, isTried: !values.survivors && results.has(one.key) }));
const importersOf = importersFinder(root);
const copies = [];
mkdirSync(kept, { recursive: true });

try {
  if (values.rights)
    await judgeRights(root, { mutants, chosen, importersOf, reachFile: join(kept, 'reach.json'), isLate: () => Date.now() > endsAt, tell });
  else {
    const pure = chosen.filter(({ area }) => area !== 'ownership');
    await judgeAll(pure, AT_ONCE.pure, known.size === 0 ? specsNear(pure) : []);
    await judgeAll(
      chosen.filter(({ area }) => area === 'ownership'),
      AT_ONCE.ownership,
      [],
    );
  }
} finally {
  for (const copy of copies) copy.remove();
}
const { text, killedShare } = summary([...results.values()], mutants.length);
console.log(text);
const lost = lostSince(kept, file, [...results.values()]);
for (const { number, file: path, line, before, commit: when } of lost)
  console.log(`seen at ${when} by ${before}, and no more: ${number}. ${path}:${line}`);
process.exitCode = lost.length === 0 && killedShare >= (values.rights ? LEAST_KILLED_OF_RIGHTS : LEAST_KILLED) ? 0 : 1;

/** All through one stage before any goes through the next. */
async function judgeAll(list, atOnce, specsToBeGreen) {
  if (list.length === 0 || Date.now() > endsAt) return;
  const own = Array.from({ length: Math.min(atOnce, list.length) }, () => new WorkCopy(root));
  copies.push(...own);
  if (specsToBeGreen.length > 0) await requireGreen(own[0], specsToBeGreen);
  let queue = list.map((mutant) => ({ ...mutant, stage: values.survivors ? 0 : results.get(mutant.key)?.stage }));
  while (queue.length > 0 && Date.now() < endsAt) {
    const undecided = [];
    await Promise.all(own.map((copy) => judgeFrom(queue, copy, undecided)));
    queue = undecided;
  }
}

async function judgeFrom(queue, copy, undecided) {
  while (queue.length > 0 && Date.now() < endsAt) {
    const mutant = queue.shift();
    const result = { ...mutant, ...(await judge(copy, mutant, importersOf(mutant.file))) };
    if (isUndecided(result)) undecided.push(result);
    tell(result);
  }
}

function tell(result) {
  results.set(result.key, result);
  report(result);
  writeFileSync(join(kept, file), JSON.stringify([...results.values()], null, 1));
}

function report({ number, verdict, by, area, file: path, line }) {
  const seconds = Math.round((Date.now() - startedAt) / 1_000);
  console.log(`${number} of ${mutants.length}, ${seconds} s: ${verdict}${by ? ` by ${by}` : ''}: ${area}, ${path}:${line}`);
}

function specsNear(list) {
  return [...new Set(list.flatMap(({ file: path }) => nearestSpecs(path, importersOf(path))))];
}

function isUndecided(result) {
  return result === undefined || result.verdict === 'undecided';
}
