/** How far from the paper a pixel is that counts as ink, of 255. */
const CONTRAST = 40;
/** Of all pixels: a signature alone on a page has about twice as many. */
const INK_SHARE_MIN = 0.0002;

/** Whether an image has marks on it: pixels that stand out from its paper, which is its median. A shade all over is no mark. */
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
