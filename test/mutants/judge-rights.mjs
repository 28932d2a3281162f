// Whether the proofs of the rights see each mutant, two at a time.
import { seenByFeatures } from './judge.mjs';
import { LANES, Proofs } from './proofs.mjs';
import { readReach } from './reach.mjs';
import { isEquivalent } from './summary.mjs';
import { WorkCopy } from './work-copy.mjs';

/** Suites per mutant in the first pass, which kills about nine in ten. The second pass runs the other suites that reach the mutant. */
const FIRST_SUITES = 3;

/** Calls `tell` with each of the `chosen` and its verdict; `isTried`: the first pass is done. */
export async function judgeRights(root, { mutants, chosen, importersOf, reachFile, isLate, tell }) {
  if (chosen.length === 0) return;
  const survivors = [];
  const proofs = await Proofs.open(root, mutants);
  try {
    const reach = await readReach(proofs, mutants, { file: reachFile, isLate });
    if (reach === null) return;
    // What conditions of ownership leave alive asks for more work: one lane begins with these, the other with the clauses.
    const queue = chosen.toSorted((one, other) => one.area.localeCompare(other.area) || one.number - other.number);
    const unseen = queue.filter(({ isTried }) => isTried);
    await inLanes(
      queue.filter(({ isTried }) => !isTried),
      isLate,
      async (mutant, lane) => {
        const seen = await proofs.seenBy(mutant, lane, reach.of(mutant).slice(0, FIRST_SUITES));
        if (!seen) unseen.push(mutant);
        tell({ ...mutant, ...(seen ? killed(seen) : { verdict: 'undecided' }) });
      },
    );
    await inLanes(unseen, isLate, async (mutant, lane) => {
      const seen = await proofs.seenBy(mutant, lane, reach.of(mutant).slice(FIRST_SUITES));
      if (!seen) survivors.push(mutant);
      tell({ ...mutant, ...(seen ? killed(seen) : { verdict: 'survived' }) });
    });
  } finally {
    await proofs.close();
  }
  await judgeBuilt(root, { survivors, importersOf, isLate, tell });
}

const killed = ({ suite, test, message }) => ({ verdict: 'killed', by: suite, test, message });

async function inLanes(list, isLate, judge) {
  const queue = [...list];
  const judgeFrom = async (lane) => {
    while (queue.length > 0 && !isLate()) await judge(lane === 0 ? queue.shift() : queue.pop(), lane);
  };
  await Promise.all(Array.from({ length: LANES }, (_, lane) => judgeFrom(lane)));
}

/** Separate processes, and jobs that a suite runs itself, have no switches: a mutant that only they run is tried in a build of its own. */
async function judgeBuilt(root, { survivors, importersOf, isLate, tell }) {
  const copy = new WorkCopy(root);
  try {
    for (const mutant of survivors.filter((one) => !isEquivalent(one))) {
      if (isLate()) {
        tell({ ...mutant, verdict: 'undecided' });
        continue;
      }
      const seen = await copy.with(mutant, () => seenByFeatures(copy, mutant.file, importersOf(mutant.file)));
      tell({ ...mutant, verdict: 'survived', ...seen });
    }
  } finally {
    copy.remove();
  }
}
