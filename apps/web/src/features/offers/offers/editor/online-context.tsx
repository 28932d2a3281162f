import { createContext, type ReactNode, use } from 'react';

/** True while the offer of the form is online, when the fields that decide who can apply are frozen. */
export const OnlineContext = createContext(false);

/** Wraps fields that are hidden while the offer is online; `OfferFormFrozen` then shows their values. */
export function FrozenOnline({ children }: { children: ReactNode }) {
  return use(OnlineContext) ? null : children;
}
