import { useInvalidate, type Write } from '../../api/stale-reads.js';
import { focusHeading } from './focus-heading.js';
import { showToast } from './toast.js';

/** Returns a function for acts whose button disappears: it shows a toast, invalidates the stale reads and moves the focus to the title. */
export function useDone(): (words: string, stale?: Write) => Promise<void> {
  const invalidate = useInvalidate();
  return async (words, stale) => {
    showToast(words);
    if (stale !== undefined) await invalidate(stale);
    focusHeading();
  };
}
