import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Puts the focus into the first field of the section that the address names. */
export function useFieldOfAddress(): void {
  const section = useLocation({ select: ({ hash, search }) => (search.changement === undefined ? hash : '') });
  useEffect(() => {
    if (section !== '') document.getElementById(section)?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [section]);
}
