/** Moves the focus to the page title after an act whose button has disappeared. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
