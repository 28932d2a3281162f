// What races: the index as the worker uses it.
import { LIMITS, region, SIZES_OF_RACE, TODAY } from './region.mjs';

const { MatchIndex, SPARE, WEIGHTS, TOP_PER_OFFER, TOP_PER_STUDENT } = await import(
  new URL('../../../dist/libs/matching/src/index.js', import.meta.url).href
);

export const KEPT = { perStudent: TOP_PER_STUDENT, perOffer: TOP_PER_OFFER };

export function loaded({ students, offers }) {
  const index = MatchIndex.on(TODAY, WEIGHTS);
  index.load(students, offers);
  return index;
}

export const loadedOf = (size) => loaded(region(SIZES_OF_RACE[size], { limits: LIMITS[3] }));

export const listsOf = (index) => ({
  offersOf: ({ facts }) => index.offersOf(facts.id),
  studentsOf: ({ facts }) => index.studentsOf(facts.id),
});

/** Columns and words; what each place in a list takes; and all of the memory, with what scans work on. */
export function bytesByEntity(index, { students, offers }) {
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
