// Brute force by the product's own rule.
import { TODAY } from './region.mjs';

const { pairOf, scoreMatch, topMatches, TOP_PER_OFFER, TOP_PER_STUDENT, WEIGHTS } = await import(
  new URL('../../../dist/libs/matching/src/index.js', import.meta.url).href
);

export const sample = (all, count) => Array.from({ length: count }, (_, turn) => all[Math.floor((turn * all.length) / count)]);

const pair = (student, offer) => pairOf(student.facts, offer.facts, { ...student.row, ...offer.row }, TODAY);
const short = (matches, other) =>
  JSON.stringify(matches.map((match) => [match[other] ?? match.id, match.studentScore, match.postScore, match.total]));

/** Of some pairs, how many in a hundred pass every constraint. */
export function passRate({ students, offers }, count = 20_000) {
  let passed = 0;
  for (let turn = 0; turn < count; turn += 1) {
    const [student, offer] = [students[(turn * 7_919) % students.length], offers[(turn * 104_729) % offers.length]];
    if (scoreMatch(pair(student, offer), TODAY, WEIGHTS).ok) passed += 1;
  }
  return (100 * passed) / count;
}

/** Number of lists that differ between two runners, over all. */
export async function differing({ students, offers }, one, other) {
  let wrong = 0;
  for (const student of students)
    if (short(await one.offersOf(student), 'offerId') !== short(await other.offersOf(student), 'offerId')) wrong += 1;
  for (const offer of offers)
    if (short(await one.studentsOf(offer), 'studentId') !== short(await other.studentsOf(offer), 'studentId')) wrong += 1;
  return wrong;
}

/** How many lists of some students and some offers differ from those of every pair looked at. */
export async function mismatches({ students, offers }, { offersOf, studentsOf }, [someStudents, someOffers]) {
  let wrong = 0;
  for (const student of someStudents) {
    const pairs = offers.map((offer) => pair(student, offer));
    const own = short(await offersOf(student), 'offerId');
    if (own !== short(topMatches(pairs, TODAY, WEIGHTS, TOP_PER_STUDENT), 'offerId')) wrong += 1;
  }
  for (const offer of someOffers) {
    const pairs = students.map((student) => pair(student, offer));
    const own = short(await studentsOf(offer), 'studentId');
    if (own !== short(topMatches(pairs, TODAY, WEIGHTS, TOP_PER_OFFER), 'studentId')) wrong += 1;
  }
  return wrong;
}
