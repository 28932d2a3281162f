import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { focusHeading } from '../feedback/focus-heading.js';
import { staysInPlace } from './stays-in-place.js';

interface HeldList<List> {
  shown: List;
  /** True when a newer list is held back because its rows have moved. */
  hasMoved: boolean;
  showFresh: () => void;
  /** Element around the list. */
  area: RefObject<HTMLDivElement | null>;
}

/** Returns the newest list, unless rows would move while the list is scrolled or focused: then the shown list stays until `showFresh`. */
export function useHeldList<List>(fresh: List, idsOf: (list: List) => readonly string[]): HeldList<List> {
  const area = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(fresh);
  useLayoutEffect(() => {
    if (staysInPlace(idsOf(shown), idsOf(fresh)) || !isInUse(area.current)) setShown(fresh);
  }, [fresh, shown, idsOf]);
  const showFresh = () => {
    setShown(fresh);
    toTheTop(area.current);
  };
  return { shown, hasMoved: shown !== fresh, showFresh, area };
}

const scrollersIn = (area: HTMLElement) => [...area.querySelectorAll('ul')];

const isInUse = (area: HTMLElement | null): boolean =>
  area !== null &&
  (area.contains(document.activeElement) ||
    window.scrollY > 0 ||
    scrollersIn(area).some(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0));

function toTheTop(area: HTMLElement | null): void {
  for (const one of area ? scrollersIn(area) : []) one.scrollTo(0, 0);
  window.scrollTo(0, 0);
  focusHeading();
}
