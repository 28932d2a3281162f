import { useState } from 'react';
import { useAccount } from '../../session.js';

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** What is typed stays on this device, for this account and this offer, until it is sent. */
export function useMotivationDraft(offerId: string) {
  const key = `seve.motivation.${useAccount().id}.${offerId}`;
  const [initial] = useState(() => read(key));
  const keep = (text: string) => {
    try {
      if (text === '') localStorage.removeItem(key);
      else localStorage.setItem(key, text);
    } catch {
      // Storage may be refused: the text lasts as long as the page.
    }
  };
  return { initial, keep, forget: () => keep('') };
}
