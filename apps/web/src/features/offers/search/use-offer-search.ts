import { useNavigate, useSearch } from '@tanstack/react-router';
import type { OfferSearch } from './offer-search.js';

/** The filters of the address. A change applies at once and adds an entry to the browser's history. */
export function useOfferSearch() {
  const search: OfferSearch = useSearch({ from: '/offres' });
  const navigate = useNavigate({ from: '/offres' });
  const go = (next: OfferSearch) => void navigate({ search: next, resetScroll: false });
  return { search, go, change: (part: OfferSearch) => go({ ...search, ...part }) };
}
