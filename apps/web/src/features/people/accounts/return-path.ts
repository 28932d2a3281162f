const KEPT = 'seve.return';
const HERE = 'http://here.invalid';

/** The page to come back to after signing in, only when it is one of this site: nothing else is followed. */
export function safePath(value: string | undefined): string | undefined {
  if (!value?.startsWith('/') || /[\\\p{Cc}]/u.test(value)) return undefined;
  if (!URL.canParse(value, HERE)) return undefined;
  const { origin, pathname, search, hash } = new URL(value, HERE);
  const isOurs = origin === HERE && !pathname.startsWith('//');
  return isOurs ? `${pathname}${search}${hash}` : undefined;
}

/** A page of this site that the server draws: the browser has to fetch it. */
export const isServed = (path: string): boolean => path.startsWith('/admin/');

/** A sign-up ends in a letter, read later: this browser remembers where it began. */
export function keepReturn(path: string | undefined): void {
  try {
    if (path) localStorage.setItem(KEPT, path);
  } catch {
    // Storage may be refused: the person lands on the first page instead.
  }
}

export function takeReturn(): string | undefined {
  try {
    const kept = localStorage.getItem(KEPT) ?? undefined;
    localStorage.removeItem(KEPT);
    return safePath(kept);
  } catch {
    return undefined;
  }
}
