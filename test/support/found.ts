/** What a fixture needs. Throws with `what` where it is missing, so that no test goes on without it. */
export function found<T>(thing: T | null | undefined, what: string): T {
  if (thing === null || thing === undefined) throw new Error(`not found: ${what}`);
  return thing;
}
