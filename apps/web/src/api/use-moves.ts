import { client, type MatchesMovesData } from '@seve/api-client';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { listenToMoves } from './listen-to-moves.js';

const OWN_LIST = client.buildUrl<MatchesMovesData>({ url: '/api/student/matches/moves' });

/** Reads what stands under `keys` again whenever the student's list of matches has moved. */
export function useStudentMoves(...keys: QueryKey[]): void {
  const queries = useQueryClient();
  const readAgain = useEffectEvent(() => {
    for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
  });
  useEffect(() => listenToMoves(OWN_LIST, () => readAgain()), []);
}
