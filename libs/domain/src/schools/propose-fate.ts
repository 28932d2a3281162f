import { nextClass, type UndecidedReason } from './next-class/next-class.js';
import type { ClassFate } from './rollover.js';

/** Programme of the following year, as set by the school. */
interface FollowingProgramme {
  name: string;
  certification: string;
}

export interface ProposedFate {
  fate: ClassFate;
  /** Name of the class of those who move up; empty if unknown. */
  nextName: string;
  isInFollowing: boolean;
  /** Reason why it is undecided; null for a decided class. */
  why: UndecidedReason | null;
  /** Names to choose from if several classes can follow. */
  proposals: readonly string[];
}

const NAME_MAX = 60;

/**
 * Proposes what most students of a class do next. A following programme of the same diploma is used unless the name tells that the class
 * ends or that several classes follow; one of another diploma is used after the last year.
 */
export function proposeFate(className: string, certification: string, following: FollowingProgramme | null): ProposedFate {
  const next = nextClass(className, certification);
  const named = (name: string) => name.slice(0, NAME_MAX).trim();
  const inFollowing = (nextName: string): ProposedFate => ({
    ...{ fate: 'up', nextName: named(nextName), isInFollowing: true, why: null, proposals: [] },
  });
  if (following !== null && following.certification === certification) {
    if (next.fate === 'up') return inFollowing(next.nextName);
    if (next.fate === 'undecided' && next.why === 'unknown') return inFollowing(className);
  } else if (following !== null && next.fate === 'leave') return inFollowing(following.name);
  if (next.fate === 'undecided') {
    const proposals = next.proposals.map(named);
    return { fate: 'undecided', nextName: '', isInFollowing: false, why: next.why, proposals };
  }
  const nextName = next.fate === 'up' ? named(next.nextName) : '';
  return { fate: next.fate, nextName, isInFollowing: false, why: null, proposals: [] };
}
