import { useLocation } from '@tanstack/react-router';
import type { Tab } from '../../navigation.js';

/** Marks a tab on the pages of its other addresses; on those of its own, its link does. */
export function useMarkOf(): (tab: Tab) => { 'aria-current'?: 'page'; 'data-status'?: 'active' } {
  const { pathname } = useLocation();
  return ({ also = [] }) =>
    also.some((one) => pathname === one || pathname.startsWith(`${one}/`)) ? { 'aria-current': 'page', 'data-status': 'active' } : {};
}
