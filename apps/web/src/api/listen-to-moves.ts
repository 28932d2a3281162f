/** A hidden page closes its connection after this time, so that another page can have it. */
const HIDDEN_MS = 60_000;
/** Wait after a refusal of the api, upon which a browser does not connect again by itself. */
const RETRY_MS = 30_000;

/** Calls `onMoved` at each event of `url`, as long as the page is visible. Returns the function that stops it. */
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
    // Events may have been missed while the connection was closed.
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
