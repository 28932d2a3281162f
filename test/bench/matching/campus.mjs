// Every runner over a whole campus, round after round, for worlds in which more or fewer pairs pass; and against the plain rule on a small one.
import { figure, ofRounds, pace } from '../table.mjs';
import { median, spread, timed } from './measure.mjs';
import { differing, mismatches, passRate } from './oracle.mjs';
import { startPlain } from './plain.mjs';
import { startPostgres } from './postgres.mjs';
import { LIMITS, region, SIZES_OF_RACE } from './region.mjs';
import { KEPT, listsOf, loaded } from './runner.mjs';

const ROUNDS = { 1: 3, 3: 5, 10: 3 };
export const CAMPUS_ROUNDS = Object.values(ROUNDS).reduce((sum, rounds) => sum + rounds, 0);
const SMALL = { students: 300, offers: 100 };

export async function campusFigures(begin) {
  const figures = [];
  for (const [share, rounds] of Object.entries(ROUNDS)) {
    const beginRound = (round) => begin(`the campus, ${share} % of pairs pass, round ${round} of ${rounds}`);
    figures.push(...(await raced(region(SIZES_OF_RACE.campus, { limits: LIMITS[share] }), rounds, beginRound)));
  }
  return figures;
}

async function withRunners(world, task) {
  const index = loaded(world);
  index.rescore();
  const sql = await startPostgres(world, KEPT);
  try {
    return await task({ index, ours: listsOf(index), sql, plain: startPlain(world, KEPT) });
  } finally {
    await sql.stop();
  }
}

function raced(world, rounds, beginRound) {
  const whole = async (runner) => {
    const { ms } = await timed(async () => {
      for (const student of world.students) await runner.offersOf(student);
      for (const offer of world.offers) await runner.studentsOf(offer);
    });
    return ms;
  };
  return withRunners(world, async ({ index, ours, sql, plain }) => {
    const wrong = { sql: await differing(world, ours, sql), plain: await differing(world, ours, plain) };
    const [bySql, byPlain, own] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      beginRound(round + 1);
      own.push((await timed(() => index.rescore())).ms);
      bySql.push((await whole(sql)) / own.at(-1));
      byPlain.push((await whole(plain)) / own.at(-1));
    }
    const where = `campus, whole, ${passRate(world).toFixed(1)} % of pairs pass`;
    return [
      {
        ...ofRounds(pace(`SQL in full runs of ours, ${where}`, median(bySql), 'times', 150), bySql),
        peer: `${spread(bySql, 0)}; ours ${spread(own, 0)} ms`,
      },
      {
        ...ofRounds(unbarred(`objects and Sets in full runs of ours, ${where}`, median(byPlain), 'times'), byPlain),
        peer: spread(byPlain, 0),
      },
      figure(`lists of SQL and of objects and Sets that differ from ours, ${where}`, wrong.sql + wrong.plain, 'lists', 0),
    ];
  });
}

const unbarred = (what, value, unit) => ({ ...figure(what, value, unit), isMet: undefined });

export function againstThePlainRule() {
  const world = region(SMALL, { limits: LIMITS[10] });
  return withRunners(world, async ({ ours, sql, plain }) => {
    const wrong = [];
    for (const runner of [ours, sql, plain]) wrong.push(await mismatches(world, runner, [world.students, world.offers]));
    return [
      figure('lists of 300 x 100 that differ from the plain rule: ours, SQL, objects and Sets', wrong[0] + wrong[1] + wrong[2], 'lists', 0),
    ];
  });
}
