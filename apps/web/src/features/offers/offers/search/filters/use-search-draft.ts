import { type FormEvent, useState } from 'react';
import type { TypeAheadOption } from '../../../../../ui/fields/TypeAhead.js';
import type { OfferSearch } from '../offer-search.js';
import { useOfferSearch } from '../use-offer-search.js';
import { useCommune } from '../use-place.js';
import { useFilterWords } from './use-filter-words.js';

interface Draft {
  words: string;
  /** ROME code of a picked suggestion, whose name is then in `words`. */
  rome?: string;
  place: string;
  insee?: string;
  radius?: number;
}

/** Returns the values of the search bar. They go to the address when submitted, and follow it when it changes. */
export function useSearchDraft() {
  const { search, go } = useOfferSearch();
  const commune = useCommune(search.place);
  const label = useFilterWords(search);
  const said: Draft = {
    words: search.rome ? label('rome') : (search.q ?? ''),
    rome: search.rome,
    place: commune ? `${commune.name} (${commune.department})` : '',
    insee: search.place,
    radius: search.radius,
  };
  const address = JSON.stringify(said);
  const [draft, setDraft] = useState(said);
  const [followed, setFollowed] = useState(address);
  if (followed !== address) {
    setFollowed(address);
    setDraft(said);
  }
  const set = (part: Partial<Draft>) => setDraft((one) => ({ ...one, ...part }));
  const q = draft.rome ? undefined : draft.words.trim() || undefined;
  const isPlaced = draft.insee !== undefined || q !== undefined;
  const asked: OfferSearch = {
    ...search,
    q,
    rome: draft.rome,
    place: draft.insee,
    radius: isPlaced ? draft.radius : undefined,
    sort: isPlaced ? search.sort : undefined,
  };
  return {
    draft,
    set,
    asked,
    // Deferred, because the field next reports the option's label as typed text, which would undo the pick.
    pickOccupation: ({ key, label: words }: TypeAheadOption) => queueMicrotask(() => set({ rome: key, words })),
    pickCommune: ({ key, label: place }: TypeAheadOption) => queueMicrotask(() => set({ insee: key, place })),
    submit: (event: FormEvent) => {
      event.preventDefault();
      go(asked);
    },
  };
}
