import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

export const APPLY_ID = 'candidature';

/** Scrolls to the application form, and focuses its first field or, without fields, its first button. */
export function reachForm(): void {
  const panel = document.getElementById(APPLY_ID);
  const first = panel?.querySelector<HTMLElement>('textarea, input') ?? panel?.querySelector<HTMLElement>('a, button');
  panel?.scrollIntoView();
  first?.focus({ preventScroll: true });
}

/** Scrolls to the form once it is rendered, for readers who come from "Postuler" on another page. */
export function useReachOnArrival(isThere: boolean): void {
  const isAsked = useLocation({ select: ({ hash }) => hash === APPLY_ID });
  useEffect(() => {
    if (isThere && isAsked) reachForm();
  }, [isThere, isAsked]);
}
