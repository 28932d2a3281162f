import { useNavigate, useSearch } from '@tanstack/react-router';
import type { OfferAddress, OfferSearch } from './offer-search.js';

/** Returns the filters of the address. A change applies at once, starts at the first offers, and adds a history entry. */
export function useOfferSearch() {
  const { cursor, ...search }: OfferAddress = useSearch({ from: '/offres' });
  const navigate = useNavigate({ from: '/offres' });
  const go = (next: OfferSearch) => void navigate({ search: next, resetScroll: false });
  return { search, cursor, go, change: (part: OfferSearch) => go({ ...search, ...part }) };
}
