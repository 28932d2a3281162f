import { useState } from 'react';

export interface Selection {
  isOn: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Selects all shown rows, or none. */
  toggleAll: () => void;
  clear: () => void;
  /** Ids of the shown and selected rows, in display order. */
  ids: readonly string[];
}

/** Returns the selected rows; rows that a filter hides do not count. */
export function useSelection(shownIds: readonly string[]): Selection {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const ids = shownIds.filter((id) => ticked.has(id));
  return {
    ids,
    isOn: (id) => ticked.has(id),
    toggle: (id) => setTicked((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id]))),
    toggleAll: () => setTicked(new Set(ids.length === shownIds.length ? [] : shownIds)),
    clear: () => setTicked(new Set()),
  };
}
