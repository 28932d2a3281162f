import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { listenToNotices, type NoticeTopic } from './page-notices.js';
import { invalidateReads } from './stale-reads.js';

/** Calls `onNotice` at each notice of this topic while the component is mounted. */
export function useNotices(topic: NoticeTopic, onNotice: () => void): void {
  const heard = useEffectEvent(onNotice);
  useEffect(() => listenToNotices(topic, () => heard()), [topic]);
}

/** Invalidates the queries of `keys` whenever the student's list of matches has changed. */
export function useStudentMoves(...keys: QueryKey[]): void {
  const queries = useQueryClient();
  useNotices('matches', () => {
    for (const queryKey of keys) void invalidateReads(queries, queryKey);
  });
}
