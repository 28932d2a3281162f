import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from '../../draft-store.js';
import { useAccount } from '../../session.js';

/** What is typed stays on this device, for this account and this offer, until it is sent. */
export function useMotivationDraft(offerId: string) {
  const name = `motivation.${useAccount().id}.${offerId}`;
  const [initial] = useState(() => {
    const kept = readDraft(name);
    return typeof kept === 'string' ? kept : '';
  });
  const forget = () => dropDraft(name);
  const keep = (text: string) => (text === '' ? forget() : keepDraft(name, text));
  return { initial, keep, forget };
}
