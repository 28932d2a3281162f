/** What a signature in a PDF says that it covers: all before `gapStart`, and `covered - gapEnd` bytes from `gapEnd` on. */
export interface SignedRange {
  gapStart: number;
  gapEnd: number;
  /** First byte after the covered ones. */
  end: number;
}

const KEY = '/ByteRange';
/** Of the last ones: a seal stands at the end. */
const MOST = 100;
const NUMBERS = /^\/ByteRange\s{0,9}\[\s{0,9}0{1,10}\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{0,20}\]/;

/** The last signatures of a file, and the ranges of those that tell a sound one. `text`: the file, a character for each byte. */
export function signedRanges(text: string): { signatures: number; ranges: SignedRange[] } {
  const ranges: SignedRange[] = [];
  let signatures = 0;
  for (let at = text.lastIndexOf(KEY); at >= 0 && signatures < MOST; at = at === 0 ? -1 : text.lastIndexOf(KEY, at - 1)) {
    signatures += 1;
    const range = rangeAt(text, at);
    if (range) ranges.push(range);
  }
  return { signatures, ranges };
}

function rangeAt(text: string, at: number): SignedRange | null {
  const found = NUMBERS.exec(text.slice(at, at + 160));
  if (!found) return null;
  const [gapStart, gapEnd, length] = found.slice(1).map(Number) as [number, number, number];
  const isGap = gapStart < gapEnd && text[gapStart] === '<' && text[gapEnd - 1] === '>' && gapEnd + length <= text.length;
  return isGap ? { gapStart, gapEnd, end: gapEnd + length } : null;
}
