// Brute force by the product's own rule.
import { TODAY } from './region.mjs';

const { pairOf, topMatches, TOP_PER_OFFER, TOP_PER_STUDENT, WEIGHTS } = await import(
  new URL('../../../dist/libs/matching/src/index.js', import.meta.url).href
);

export const sample = (all, count) => Array.from({ length: count }, (_, turn) => all[Math.floor((turn * all.length) / count)]);

const pair = (student, offer) => pairOf(student.facts, offer.facts, { ...student.row, ...offer.row }, TODAY);
const short = (matches, other) => JSON.stringify(matches.map((match) => [match[other] ?? match.id, match.u, match.e, match.total]));

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
