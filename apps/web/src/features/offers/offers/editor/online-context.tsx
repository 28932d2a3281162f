import { createContext, type ReactNode, use } from 'react';

/** Whether the offer of the form is online: what decides who can appear is then frozen. */
export const OnlineContext = createContext(false);

/** Fields that are frozen while the offer is online; `OfferFormFrozen` shows them to be read. */
export function FrozenOnline({ children }: { children: ReactNode }) {
  return use(OnlineContext) ? null : children;
}
