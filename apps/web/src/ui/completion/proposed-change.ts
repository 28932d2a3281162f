import type { RaiseKind } from '@seve/api-client';

/** Section of the profile page in which each change is made. */
export const CHANGE_SECTIONS: Record<RaiseKind, string> = {
  skill: 'competences',
  language: 'langues',
  occupation: 'recherche',
  kind: 'recherche',
  dates: 'recherche',
  sector: 'envies',
  size: 'envies',
  limit: 'lieu',
  licence: 'lieu',
};

export interface ProposedChange {
  kind: RaiseKind;
  what: string;
}

const isKind = (text: string): text is RaiseKind => Object.hasOwn(CHANGE_SECTIONS, text);

/** Returns the text of a change for the address of the profile page: `limit:60`. */
export const changeInAddress = ({ kind, what }: ProposedChange): string => `${kind}:${what}`;

/** Parses the text of an address; null when it names no change. */
export function changeOfAddress(text: unknown): ProposedChange | null {
  if (typeof text !== 'string') return null;
  const [kind = '', ...what] = text.split(':');
  return isKind(kind) && what.length > 0 ? { kind, what: what.join(':') } : null;
}
