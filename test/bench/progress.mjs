/** Says which of `count` parts begins, and the seconds so far. On stderr: stdout has the tables. */
export function progressOf(count) {
  const startedAt = performance.now();
  let begun = 0;
  return (what) => {
    begun += 1;
    console.error(`${begun} of ${count}, ${Math.round((performance.now() - startedAt) / 1_000)} s: ${what}`);
  };
}
