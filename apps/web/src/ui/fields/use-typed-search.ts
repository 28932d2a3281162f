import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';

interface TypedSearch {
  /** What the address keeps. */
  value: string;
  pauseMs: number;
  onPause: (text: string) => void;
}

/** What is typed into a field that the address keeps. Handed on after a pause, unless the page was left meanwhile: the next one may still be loading. */
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
