import { useCallback, useEffect, useRef, useState } from 'react';
import type { Keeper } from './keeper.js';

const PAUSE_MS = 1_500;

export type Keeping = 'none' | 'waiting' | 'saved' | 'failed';

interface KeptDraft<Draft> {
  draft: Draft;
  /** True once the values differ from those the form opened with. */
  isBegun: boolean;
  /** False until all values of the draft are loaded. */
  isOn: boolean;
  save: (draft: Draft) => Promise<unknown>;
}

/** Saves the draft once typing pauses, and when the form is unmounted; one save at a time, in order. */
export function useKeptDraft<Draft>({ draft, isBegun, isOn, save }: KeptDraft<Draft>) {
  const [keeping, setKeeping] = useState<Keeping>('none');
  const [resumed, setResumed] = useState(0);
  const now = JSON.stringify(draft);
  /** Serialised draft that was saved last, or is being saved. */
  const saved = useRef<string | null>(null);
  const stored = useRef<string | null>(null);
  const latest = useRef({ now, draft, save });
  latest.current = { now, draft, save };
  const isOver = useRef(false);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  // The initial values are not saved; values typed before the form was ready are.
  if (isOn && saved.current === null) {
    saved.current = isBegun ? '' : now;
    stored.current = saved.current;
  }

  const keep = useCallback(() => {
    const written = latest.current;
    if (isOver.current || saved.current === null || saved.current === written.now) return;
    saved.current = written.now;
    const onSaved = () => {
      stored.current = written.now;
      setKeeping(latest.current.now === written.now ? 'saved' : 'waiting');
    };
    const onFailed = () => {
      if (saved.current === written.now) saved.current = '';
      setKeeping('failed');
    };
    running.current = running.current.then(() => written.save(written.draft)).then(onSaved, onFailed);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed before a failed sending is saved after it
  useEffect(() => {
    if (!isOn || isOver.current || now === saved.current) return undefined;
    setKeeping('waiting');
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now, isOn, resumed, keep]);

  useEffect(() => keep, [keep]);

  /** Stops saving before the form is sent. Resolves when the current save has ended. */
  const stop = async () => {
    isOver.current = true;
    await running.current;
  };
  /** Resumes saving after a failed submission. */
  const resume = () => {
    isOver.current = false;
    setResumed((times) => times + 1);
  };
  const keeper: Keeper = {
    isKept: () => stored.current === latest.current.now,
    keepNow: () => {
      keep();
      return running.current;
    },
  };
  return { keeping, stop, resume, keeper };
}
