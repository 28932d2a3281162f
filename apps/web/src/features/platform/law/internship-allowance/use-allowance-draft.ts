import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { type AllowanceDraft, allowanceDraftOf, searchOf } from './allowance-draft.js';

const route = getRouteApi('/outils/gratification');

/** Returns the form values. Each change is written to the address; changes of the address (back button, link) update the form. */
export function useAllowanceDraft() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const address = JSON.stringify(search);
  const [draft, setDraft] = useState(() => allowanceDraftOf(search));
  // Addresses of pending navigations; when one of them arrives late, it must not overwrite newer input.
  const written = useRef({ last: address, underway: new Set<string>() });
  useEffect(() => {
    const { last, underway } = written.current;
    if (address !== last && underway.has(address)) return;
    written.current = { last: address, underway: new Set() };
    if (address !== last) setDraft(allowanceDraftOf(JSON.parse(address)));
  }, [address]);
  const set = (part: Partial<AllowanceDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    const asked = searchOf(next);
    written.current.last = JSON.stringify(asked);
    written.current.underway.add(written.current.last);
    void navigate({ search: asked, replace: true, resetScroll: false });
  };
  return { draft, set };
}
