import { windowTitle } from '@seve/domain';

/**
 * True after a navigation, until the new heading has taken the focus. Then the window title also changes and a screen reader announces it.
 */
let isFocusDue = false;
let region: HTMLElement | null = null;

/** Called by the router when the path changes; a change of the search parameters alone does not count. */
export function expectNewPage(): void {
  isFocusDue = true;
}

export function setRegion(element: HTMLElement | null): void {
  region = element;
}

export function announceTitle(page: string): void {
  document.title = windowTitle(page);
  if (region && isFocusDue) region.textContent = document.title;
}

export function takeFocusOnce(heading: HTMLElement | null): void {
  if (!isFocusDue || !heading) return;
  isFocusDue = false;
  heading.focus({ preventScroll: true });
}
