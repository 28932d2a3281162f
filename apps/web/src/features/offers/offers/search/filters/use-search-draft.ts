import { type FormEvent, useState } from 'react';
import type { TypeAheadOption } from '../../../../../ui/fields/TypeAhead.js';
import type { OfferSearch } from '../offer-search.js';
import { useOfferSearch } from '../use-offer-search.js';
import { useCommune } from '../use-place.js';
import { useFilterWords } from './use-filter-words.js';

interface Draft {
  words: string;
  /** Picked among the suggestions: the words are its name. */
  rome?: string;
  place: string;
  insee?: string;
  radius?: number;
}

/** What is typed in the search bar; it goes to the address on sending, and follows the address when that changes. */
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
    // The field then asks for the option's label as its text, which must not undo the pick.
    pickOccupation: ({ key, label: words }: TypeAheadOption) => queueMicrotask(() => set({ rome: key, words })),
    pickCommune: ({ key, label: place }: TypeAheadOption) => queueMicrotask(() => set({ insee: key, place })),
    submit: (event: FormEvent) => {
      event.preventDefault();
      go(asked);
    },
  };
}
