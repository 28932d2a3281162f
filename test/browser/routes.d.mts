export type Visitor = 'visitor' | 'student' | 'company' | 'teacher' | 'coordinator';

/** What addresses are made of, found in the demonstration data. */
export interface Parts {
  match: string;
  draft: string;
  published: string;
  application: string;
  group: string;
  code: string;
  invitation: string;
}

export interface Screen {
  /** In English, unique: also the name of its picture. */
  name: string;
  /** As the router writes it; null for an address that no route has. */
  path: string | null;
  as: Visitor[];
  /** Where `path` alone does not say it. */
  at?: (parts: Parts) => string;
}

export declare const SCREENS: readonly Screen[];
export declare function addressOf(screen: Screen, parts: Parts): string;

/** A JSON answer of the api, asked by the demonstration's person of this role. */
export type Ask = (as: Exclude<Visitor, 'visitor'>, method: 'GET' | 'POST', path: string, body?: object) => Promise<never>;
/** `tokenTo`: the token in the last letter to this address, once it has arrived. */
export declare function findParts(ask: Ask, tokenTo: (email: string) => Promise<string>): Promise<Parts>;
