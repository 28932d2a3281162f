/** A page that nobody looks at leaves its line to another one. */
const HIDDEN_MS = 60_000;
/** When the api refused, which a browser takes for its last word. */
const RETRY_MS = 30_000;

/** Calls `onMoved` each time something moves at `url`, as long as the page is looked at. Answers how to stop. */
export function listenToMoves(url: string, onMoved: () => void): () => void {
  let line: EventSource | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    line?.close();
    line = null;
  };
  const open = () => {
    close();
    line = new EventSource(url);
    // Something may have moved while nobody listened.
    line.onopen = onMoved;
    line.onmessage = onMoved;
    line.addEventListener('replaced', close);
    line.onerror = () => {
      if (line?.readyState === EventSource.CLOSED) wait(RETRY_MS, open);
    };
  };
  const wait = (ms: number, act: () => void) => {
    clearTimeout(waiting);
    waiting = setTimeout(act, ms);
  };
  const onVisibility = () => {
    clearTimeout(waiting);
    if (document.hidden) wait(HIDDEN_MS, close);
    else if (line?.readyState !== EventSource.OPEN) open();
  };

  onVisibility();
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('online', onVisibility);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('online', onVisibility);
    clearTimeout(waiting);
    close();
  };
}
