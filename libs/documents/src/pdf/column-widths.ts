interface Column {
  /** Width of its longest word. */
  least: number;
  /** Width of its longest cell on one line. */
  natural: number;
}

/**
 * Returns column widths: a column that needs at most an equal share gets what it needs; wide ones share the rest, at least their longest
 * word.
 */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const least = sum(columns.map((column) => column.least));
  if (least >= total) return columns.map((column) => (column.least / least) * total);
  const wished = columns.map((column) => Math.max(column.natural, column.least));
  const wish = sum(wished);
  if (wish <= total) return wished.map((width) => (width / wish) * total);
  const isWide = wideOnes(wished, total);
  const narrow = sum(wished.filter((_, index) => !isWide[index]));
  const wideLeast = sum(columns.map((column, index) => (isWide[index] ? column.least : 0)));
  const free = total - narrow - wideLeast;
  if (free < 0) return columns.map((column) => (column.least / least) * total);
  const more = sum(wished.map((width, index) => (isWide[index] ? width - (columns[index]?.least ?? 0) : 0)));
  return columns.map((column, index) =>
    isWide[index] ? column.least + (free * ((wished[index] ?? 0) - column.least)) / more : (wished[index] ?? 0),
  );
}

/** Returns which columns need more than an equal share of what the others leave. */
function wideOnes(wished: readonly number[], total: number): boolean[] {
  let isWide = wished.map(() => true);
  for (;;) {
    const left = total - sum(wished.filter((_, index) => !isWide[index]));
    const share = left / isWide.filter(Boolean).length;
    const next = wished.map((width, index) => (isWide[index] ?? false) && width > share);
    if (!next.some(Boolean) || next.every((one, index) => one === isWide[index])) return isWide;
    isWide = next;
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
