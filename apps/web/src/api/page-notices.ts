import { client, type PageNoticesListenData } from '@seve/api-client';

/** Topics of the notices that the api sends to the pages of a signed-in person: a list of matches has changed, or there is news. */
export type NoticeTopic = 'matches' | 'news';

const URL = client.buildUrl<PageNoticesListenData>({ url: '/api/account/notices' });
/** A hidden page closes its connection after this time, because a browser allows few of them. */
const HIDDEN_MS = 60_000;
/** Wait before reconnecting after a refusal of the api, upon which browsers do not reconnect by themselves. */
const RETRY_MS = 30_000;

const listeners: Record<NoticeTopic, Set<() => void>> = { matches: new Set(), news: new Set() };
const TOPICS = ['matches', 'news'] as const satisfies readonly NoticeTopic[];
let stop: (() => void) | null = null;

/** Calls `onNotice` at each notice of this topic while the page is visible. Returns the function that stops it. */
export function listenToNotices(topic: NoticeTopic, onNotice: () => void): () => void {
  listeners[topic].add(onNotice);
  stop ??= listen();
  return () => {
    listeners[topic].delete(onNotice);
    if (TOPICS.some((one) => listeners[one].size > 0)) return;
    stop?.();
    stop = null;
  };
}

const tell = (topic: NoticeTopic) => {
  for (const onNotice of listeners[topic]) onNotice();
};

/** Opens one connection for the whole page. Returns the function that closes it. */
function listen(): () => void {
  let line: EventSource | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    line?.close();
    line = null;
  };
  const open = () => {
    close();
    line = new EventSource(URL);
    // Notices may have been missed while the connection was closed, so every topic is reported.
    line.onopen = () => TOPICS.forEach(tell);
    for (const topic of TOPICS) line.addEventListener(topic, () => tell(topic));
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
