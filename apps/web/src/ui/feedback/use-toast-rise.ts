import { type RefObject, useLayoutEffect } from 'react';
import { riseOver } from './toast-place.js';

/** Selects what a toast must not cover: buttons, and bars that stick to the bottom of the window. */
const ACTS = 'main .mantine-Button-root, [role="dialog"] .mantine-Button-root, [data-bottom-bar], [data-phone-tabs]';
/** A toast rises at most into the lower two thirds of the window. */
const HIGHEST = 1 / 3;
/** Scrolling counts as over after this time without a scroll event. */
const STILL_MS = 150;

/**
 * Raises the toast in `place` above buttons and the focused element that it would cover, and recalculates when the page moves or changes. A
 * hovered toast does not move, so that its button stays under the pointer.
 */
export function useToastRise(place: RefObject<HTMLElement | null>, isShown: boolean): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || !isShown) return;
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const raise = () => {
      if (element.matches(':hover')) return;
      element.style.translate = '';
      const [message] = element.children;
      if (!message) return;
      const { activeElement } = document;
      const focused = activeElement && activeElement !== document.body && !element.contains(activeElement) ? [activeElement] : [];
      const acts = [...document.querySelectorAll(ACTS), ...focused.filter((one) => !one.matches('main'))];
      const areas = acts.filter((act) => act.checkVisibility()).map((act) => act.getBoundingClientRect());
      // Measures the position without the raise of an earlier call.
      const { top, bottom } = element.getBoundingClientRect();
      const { left, right } = message.getBoundingClientRect();
      const by = riseOver({ top, bottom, left, right }, areas, window.innerHeight * HIGHEST);
      element.style.translate = by === 0 ? '' : `0 ${-by}px`;
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(raise);
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(soon, STILL_MS);
    };
    raise();
    const changes = new MutationObserver(soon);
    changes.observe(document.body, { childList: true, subtree: true });
    const sizes = new ResizeObserver(soon);
    sizes.observe(document.body);
    // The browser scrolls the focused element into view after this event, in the same task.
    const onFocus = () => setTimeout(raise);
    document.addEventListener('focusin', onFocus);
    element.addEventListener('pointerleave', soon);
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      changes.disconnect();
      sizes.disconnect();
      document.removeEventListener('focusin', onFocus);
      element.removeEventListener('pointerleave', soon);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', soon);
      element.style.translate = '';
    };
  }, [place, isShown]);
}
