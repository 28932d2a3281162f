import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Scrolls a row of links sideways until the current link is in its middle; the page itself does not scroll. */
export function useOpenInSight<Row extends HTMLElement>() {
  const row = useRef<Row>(null);
  const { href } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address has another open link
  useEffect(() => {
    const open = row.current?.querySelector('[aria-current]')?.getBoundingClientRect();
    const shown = row.current?.getBoundingClientRect();
    if (open && shown) row.current?.scrollBy({ left: open.left + open.width / 2 - (shown.left + shown.width / 2), behavior: 'instant' });
  }, [href]);
  return row;
}
