const BROWSERS = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const;
const SYSTEMS = [
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const;

const first = (list: readonly (readonly [string, RegExp])[], text: string) => list.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** Returns "Firefox, Windows"; null when nothing is recognised. */
export function browserName(userAgent: string | null): string | null {
  const known = [first(BROWSERS, userAgent ?? ''), first(SYSTEMS, userAgent ?? '')].filter((one) => one !== null);
  return known.length > 0 ? known.join(', ') : null;
}
