import { useEffect, useState } from 'react';

const secondsTo = (until: string | null) => (until === null ? 0 : Math.ceil((Date.parse(until) - Date.now()) / 1_000));

/** Whole seconds to an instant, counted down; 0 or less once it has passed, and without one. */
export function useSecondsLeft(until: string | null): number {
  const [left, setLeft] = useState(() => secondsTo(until));
  useEffect(() => {
    setLeft(secondsTo(until));
    if (until === null) return undefined;
    const timer = setInterval(() => setLeft(secondsTo(until)), 1_000);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}
