import { useInvalidate, type Write } from '../../api/stale-reads.js';
import { focusHeading } from './focus-heading.js';
import { showToast } from './toast.js';

/** Returns what ends an act whose button disappears: says what is done, reads again what it made stale, moves the focus to the title. */
export function useDone(): (words: string, stale?: Write) => Promise<void> {
  const invalidate = useInvalidate();
  return async (words, stale) => {
    showToast(words);
    if (stale !== undefined) await invalidate(stale);
    focusHeading();
  };
}
