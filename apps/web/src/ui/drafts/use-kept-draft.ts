import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 1_500;

export type Keeping = 'none' | 'waiting' | 'saved' | 'failed';

interface KeptDraft<Draft> {
  draft: Draft;
  /** Something was written that was not there when the form opened. */
  isBegun: boolean;
  /** Not before all that goes along is known. */
  isOn: boolean;
  save: (draft: Draft) => Promise<unknown>;
}

/** Keeps what is written once the writer pauses, and when the form goes away. */
export function useKeptDraft<Draft>({ draft, isBegun, isOn, save }: KeptDraft<Draft>) {
  const [keeping, setKeeping] = useState<Keeping>('none');
  const now = JSON.stringify(draft);
  const saved = useRef<string | null>(null);
  const latest = useRef({ now, draft, save });
  latest.current = { now, draft, save };
  const isOver = useRef(false);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  // What the form opened with is no news; what was written before it was ready is.
  if (isOn && saved.current === null) saved.current = isBegun ? '' : now;

  useEffect(() => {
    if (!isOn || isOver.current || now === saved.current) return undefined;
    setKeeping('waiting');
    const timer = setTimeout(() => {
      const written = latest.current;
      saved.current = written.now;
      running.current = written.save(written.draft).then(
        () => setKeeping(latest.current.now === written.now ? 'saved' : 'waiting'),
        () => setKeeping('failed'),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now, isOn]);

  useEffect(
    () => () => {
      const { now: last, draft: written, save: keep } = latest.current;
      if (isOver.current || saved.current === null || last === saved.current) return;
      keep(written).catch(() => undefined);
    },
    [],
  );

  /** From here on nothing more is kept: it is being sent. Done once what was under way has arrived. */
  const stop = async () => {
    isOver.current = true;
    await running.current;
  };
  /** It was not sent after all. */
  const resume = () => {
    isOver.current = false;
  };
  return { keeping, stop, resume };
}
