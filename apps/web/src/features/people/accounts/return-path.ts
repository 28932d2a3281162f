const KEPT = 'seve.return';
const HERE = 'http://here.invalid';

/** Returns the path to open after signing in; undefined unless it is on this site, which prevents open redirects. */
export function safePath(value: string | undefined): string | undefined {
  if (!value?.startsWith('/') || /[\\\p{Cc}]/u.test(value)) return undefined;
  if (!URL.canParse(value, HERE)) return undefined;
  const { origin, pathname, search, hash } = new URL(value, HERE);
  const isOurs = origin === HERE && !pathname.startsWith('//');
  return isOurs ? `${pathname}${search}${hash}` : undefined;
}

/** True for pages that the server renders, which need a full page load. */
export const isServed = (path: string): boolean => path.startsWith('/admin/');

/** Remembers in this browser where a sign-up began, because it ends in a letter that is read later. */
export function keepReturn(path: string | undefined): void {
  try {
    if (path) localStorage.setItem(KEPT, path);
  } catch {
    // Storage may be refused; the person then lands on the first page.
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
