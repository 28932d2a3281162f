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

/** The middle one of several rounds; the report keeps the rest too. */
export function ofRounds(one, values) {
  const sorted = values.toSorted((a, b) => a - b);
  const [min, median, max] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return { ...one, rounds: values.length, min, median, max };
}

/** At least `bar`. */
export const pace = (what, value, unit, bar) => ({ ...figure(what, value, unit, bar), isFloor: true, isMet: value >= bar });
