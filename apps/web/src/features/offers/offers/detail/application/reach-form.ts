import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

export const APPLY_ID = 'candidature';

/** Scrolls to the application, and moves the focus into its first field, or to its first act where there is none. */
export function reachForm(): void {
  const panel = document.getElementById(APPLY_ID);
  const first = panel?.querySelector<HTMLElement>('textarea, input') ?? panel?.querySelector<HTMLElement>('a, button');
  panel?.scrollIntoView();
  first?.focus({ preventScroll: true });
}

/** For who comes by "Postuler" of another page: once, as soon as the form is there. */
export function useReachOnArrival(isThere: boolean): void {
  const isAsked = useLocation({ select: ({ hash }) => hash === APPLY_ID });
  useEffect(() => {
    if (isThere && isAsked) reachForm();
  }, [isThere, isAsked]);
}
