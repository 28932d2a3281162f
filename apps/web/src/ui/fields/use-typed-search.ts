import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';

interface TypedSearch {
  /** Value in the address. */
  value: string;
  pauseMs: number;
  onPause: (text: string) => void;
}

/**
 * Holds the text of a field whose value is in the address. Calls `onPause` when typing pauses, but not after the page was left, even if the
 * next one is still loading.
 */
export function useTypedSearch({ value, pauseMs, onPause }: TypedSearch): [typed: string, type: (text: string) => void] {
  const [typed, setTyped] = useState(value);
  const isTyping = useRef(false);
  const hand = useDebouncedCallback((text: string, path: string) => {
    isTyping.current = false;
    if (window.location.pathname === path) onPause(text);
  }, pauseMs);
  useEffect(() => {
    if (!isTyping.current) setTyped((now) => (now.trim() === value ? now : value));
  }, [value]);
  const type = (text: string) => {
    isTyping.current = true;
    setTyped(text);
    hand(text, window.location.pathname);
  };
  return [typed, type];
}
