/** Minimum luma difference between ink and paper, of 255. */
const CONTRAST = 40;
/** Minimum share of ink pixels; a signature alone on a page has about twice as much. */
const INK_SHARE_MIN = 0.0002;

/** Whether enough pixels differ from the paper, which is the median luma. A uniform shade has none. */
export function hasMarks(lumas: Iterable<number>): boolean {
  const counts = new Uint32Array(256);
  for (const luma of lumas) counts[luma] = (counts[luma] ?? 0) + 1;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const paper = medianOf(counts, total);
  const marks = counts.reduce((sum, count, luma) => (Math.abs(luma - paper) > CONTRAST ? sum + count : sum), 0);
  return total > 0 && marks / total >= INK_SHARE_MIN;
}

function medianOf(counts: Uint32Array, total: number): number {
  let passed = 0;
  return counts.findIndex((count) => {
    passed += count;
    return passed * 2 >= total;
  });
}
