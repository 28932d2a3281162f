import type { EmailList } from '@seve/api-client';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { LetterRow } from './LetterRow.js';

interface LetterListProps {
  list: UseInfiniteQueryResult<InfiniteData<EmailList>>;
  /** Text shown when the list is empty. */
  none: string;
  why: string;
}

export function LetterList({ list, none, why }: LetterListProps) {
  const letters = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div aria-busy={list.isPlaceholderData || undefined}>
      {list.isPending && <RowSkeleton />}
      {!list.isPending && letters.length === 0 && (
        <EmptyState drawing="sprig" title={none}>
          {why}
        </EmptyState>
      )}
      <ul className="bare-list">
        {letters.map((letter) => (
          <LetterRow key={letter.id} letter={letter} />
        ))}
      </ul>
      <MoreRows {...list} />
    </div>
  );
}
