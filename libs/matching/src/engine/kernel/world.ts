import { SKILLS_UNKNOWN } from '../../criteria/skills.criterion.js';
import type { IndexState } from '../index-state.js';
import { WORLD } from '../memory/arena.js';
import type { IdOrder } from '../memory/id-order.js';
import type { Lists } from '../memory/lists.js';
import { AGE_CLASSES, SURE_DAYS } from '../tables/age-rules.js';

/**
 * Writes the addresses of all columns for the kernel, in the order of `World` in ../../kernel/world.ts; called whenever one may have moved.
 */
export function writeWorld(state: IndexState): void {
  const { arena, classes, day, margins, offers, ofOffers, ofStudents, points, students, words } = state;
  const { codes } = words;
  const at = ({ byteOffset }: { byteOffset: number }) => byteOffset;
  const list = ({ start, length, heap }: Lists) => [at(start), at(length), at(heap)];
  const order = ({ rank, sorted, step }: IdOrder) => [at(rank), at(sorted), step];
  new Int32Array(arena.memory.buffer, WORLD).set([
    day,
    day + SURE_DAYS,
    AGE_CLASSES,
    classes.training.named,
    classes.training.atLevel,
    classes.training.atOther,
    SKILLS_UNKNOWN,
    at(points.u),
    at(points.e),
    codes.stride,
    codes.words.values.length,
    at(codes.closeness),
    words.dictionaries.skills.values.length,
    at(words.rarity),
    at(words.globe),
    at(words.ageRules.sure),
    at(margins.days),
    margins.first,
    margins.days.length,
    ...list(words.programmeSkills),
    ...list(words.programmeCodes),
    ...list(words.reservedSchools),
    at(students.records.bytes),
    at(students.columns.gate),
    ...list(students.skills),
    ...list(students.sought),
    at(students.ownDates.start),
    at(students.ownDates.heap),
    ...order(students.order),
    at(offers.records.bytes),
    at(offers.columns.gate),
    ...list(offers.taught),
    ...list(offers.asked),
    ...order(offers.order),
    at(ofStudents.block),
    at(ofOffers.block),
  ]);
}
