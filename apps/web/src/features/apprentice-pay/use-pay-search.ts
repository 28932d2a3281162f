import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type PaySearch, readPaySearch } from './pay-search.js';

/** What is typed, kept in the address as far as it is written well: the link tells the case again. */
export function usePaySearch() {
  const search: PaySearch = useSearch({ from: '/outils/salaire-apprenti' });
  const navigate = useNavigate({ from: '/outils/salaire-apprenti' });
  const [typed, setTyped] = useState(search);
  const change = (part: PaySearch) => {
    const next = { ...typed, ...part };
    setTyped(next);
    void navigate({ search: readPaySearch(next), replace: true, resetScroll: false });
  };
  return { typed, change };
}
