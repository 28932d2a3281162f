/** Returns `thing`; throws with `what` when it is missing, so that no test continues without its fixture. */
export function found<T>(thing: T | null | undefined, what: string): T {
  if (thing === null || thing === undefined) throw new Error(`not found: ${what}`);
  return thing;
}
