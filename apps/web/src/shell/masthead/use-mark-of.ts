import { useLocation } from '@tanstack/react-router';
import type { Tab } from '../../navigation.js';

/** Returns the attributes that mark a tab as current on the pages in `also`. On its own pages the router's link marks it. */
export function useMarkOf(): (tab: Tab) => { 'aria-current'?: 'page'; 'data-status'?: 'active' } {
  const { pathname } = useLocation();
  return ({ also = [] }) =>
    also.some((one) => pathname === one || pathname.startsWith(`${one}/`)) ? { 'aria-current': 'page', 'data-status': 'active' } : {};
}
