import type { DigestRhythm } from '@seve/database';
import type { Rhythm } from '@seve/domain';

/** Whether this run writes the next digest of a reader, or a later one. */
export interface DigestTurn<Reader> {
  reader: Reader;
  rhythm: Rhythm;
  isNow: boolean;
  /** Number of earlier digests of that day. */
  before: number;
}

interface Run {
  /** The run of Monday, late if need be: includes weekly readers. */
  isWeekly: boolean;
  demo: boolean;
}

/** Daily: the first of a day at once, later matches with the digest of the next day (in the demo at once too). Weekly: on Monday. Readers without digests are left out. */
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
