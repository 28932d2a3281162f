import { useState } from 'react';

export interface Selection {
  isOn: (id: string) => boolean;
  toggle: (id: string) => void;
  /** All of these, or none. */
  toggleAll: () => void;
  clear: () => void;
  /** Those of the shown ones that are chosen, in their order. */
  ids: readonly string[];
}

/** The rows that were ticked; those that a filter hides do not count. */
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
