/** Figures as a Markdown table: what was measured, the bar, and a peer where there is one. */
export function table(figures) {
  const rows = figures.map(({ what, value, unit, bar, isMet, peer, isFloor }) => [
    what,
    `${value} ${unit}`,
    bar === undefined ? '' : `${isFloor ? '≥' : '≤'} ${bar} ${unit}`,
    isMet === undefined ? '' : isMet ? 'met' : 'MISSED',
    peer ?? '',
  ]);
  const heads = ['measured', 'value', 'bar', '', 'peer'];
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** At most `bar`. */
export const figure = (what, value, unit, bar) => ({ what, value: Math.round(value * 10) / 10, unit, bar, isMet: value <= bar });

/** At least `bar`. */
export const pace = (what, value, unit, bar) => ({ ...figure(what, value, unit, bar), isFloor: true, isMet: value >= bar });
