import type { DigestRhythm } from '@seve/database';
import type { Rhythm } from '@seve/domain';

/** Whether this run, or a later one, writes the next digest of a reader. */
export interface DigestTurn<Reader> {
  reader: Reader;
  rhythm: Rhythm;
  isNow: boolean;
  /** Number of earlier digests of that day. */
  before: number;
}

interface Run {
  /** Monday's run, also if late: includes weekly readers. */
  isWeekly: boolean;
  demo: boolean;
}

/**
 * Returns the turns. Daily: the first of a day at once, later matches in the digest of the next day (in the demo also at once). Weekly: on
 * Monday. Readers without digests are omitted.
 */
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
