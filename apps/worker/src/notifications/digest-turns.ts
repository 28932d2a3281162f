import type { DigestRhythm } from '@seve/database';
import type { Rhythm } from '@seve/domain';

/** When somebody's next digest is written: by this run, or by a later one. */
export interface DigestTurn<Reader> {
  reader: Reader;
  rhythm: Rhythm;
  isNow: boolean;
  /** How many digests of that day came before. */
  before: number;
}

interface Run {
  /** Whoever wants a digest on Mondays is told, late if need be. */
  isWeekly: boolean;
  demo: boolean;
}

/** Daily: the first of a day at once, what comes later with the next day's, in the demo at once too. Weekly: on Monday. Whoever wants none has no turn. */
export function digestTurns<Reader extends { accountId: string }>(
  readers: readonly Reader[],
  rhythms: ReadonlyMap<string, DigestRhythm>,
  { isWeekly, demo }: Run,
): DigestTurn<Reader>[] {
  return readers.flatMap((reader): DigestTurn<Reader>[] => {
    const { frequency, told } = rhythms.get(reader.accountId) ?? { frequency: 'never', told: 0 };
    if (frequency === 'daily') return [{ reader, rhythm: frequency, isNow: told === 0 || demo, before: told }];
    if (frequency === 'weekly') return [{ reader, rhythm: frequency, isNow: told === 0 && isWeekly, before: told }];
    return [];
  });
}
