import { windowTitle } from '@seve/domain';

/** After a navigation: the window takes the page's title, a screen reader hears it, the heading takes the focus. */
let isFocusDue = false;
let region: HTMLElement | null = null;

/** Called by the router when the path changes, not when a filter does. */
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
