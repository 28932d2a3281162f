import { type CandidatesMovesData, client, type MatchesMovesData } from '@seve/api-client';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { listenToMoves } from './listen-to-moves.js';

const OWN_LIST = client.buildUrl<MatchesMovesData>({ url: '/api/student/matches/moves' });
const candidatesOf = (id: string) => client.buildUrl<CandidatesMovesData>({ url: '/api/offers/{id}/candidates/moves', path: { id } });

/** Reads what stands under `keys` again whenever the student's list of matches has moved. */
export const useStudentMoves = (...keys: QueryKey[]): void => useMoves(OWN_LIST, keys);

/** The same for the candidates of an offer. */
export const useCandidateMoves = (offerId: string, ...keys: QueryKey[]): void => useMoves(candidatesOf(offerId), keys);

function useMoves(url: string, keys: readonly QueryKey[]): void {
  const queries = useQueryClient();
  const readAgain = useEffectEvent(() => {
    for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
  });
  useEffect(() => listenToMoves(url, () => readAgain()), [url]);
}
