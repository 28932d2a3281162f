import { useEffect, useState } from 'react';

const secondsTo = (until: string | null) => (until === null ? 0 : Math.ceil((Date.parse(until) - Date.now()) / 1_000));

/** Returns the whole seconds until an instant, counted down; 0 or less when it has passed or is null. */
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
