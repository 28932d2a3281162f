/** `placed`: a student who has a place. */
export type Visitor = 'visitor' | 'student' | 'placed' | 'company' | 'teacher' | 'coordinator' | 'school_head' | 'tutor';

/** What addresses are made of, found in the demonstration data. */
export interface Parts {
  match: string;
  /** A match without an application. */
  free: string;
  /** An application whose student may choose the time of the interview. */
  interview: string;
  draft: string;
  /** Offers that the campus reads, and that it sent back. */
  submitted: string;
  toCorrect: string;
  published: string;
  application: string;
  candidate: { offerId: string; id: string };
  invited: string;
  /** The place of `placed`. */
  placement: string;
  /** A place found elsewhere that waits for `company`, of a student of `teacher`. */
  declared: string;
  /** Of the place of `placed`. */
  agreement: string;
  /** A student of `teacher` without a place. */
  unplaced: string;
  /** An agreement whose part `company` has to fill, and the token of the link to it. */
  hostAgreement: { id: string; token: string };
  /** A contract whose part `company` has to fill, and the token of the link to it. */
  hostContract: { id: string; token: string };
  /** Of the school of `school_head`; `running` also of `company`. */
  framework: { running: string; draft: string; proposed: string };
  companyId: string;
  group: string;
  programme: string;
  /** A list of students that `teacher` sent. */
  list: string;
  pupil: string;
  code: string;
  invitation: string;
  /** Token of the link that a sign-up waits for. */
  signUp: string;
  /** Token at the foot of a letter to the student. */
  letter: string;
  company: string;
  staffAccount: string;
  school: string;
  ticket: string;
  /** An official form, which is in use. */
  officialForm: string;
  report: string;
  escalation: string;
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

export declare const SCREEN_HEADING: string;
export declare const SCREENS: readonly Screen[];
export declare function addressOf(screen: Screen, parts: Parts): string;

/** The request that signs this person of the demonstration in. */
export declare function signInOf(visitor: Exclude<Visitor, 'visitor'>): { path: string; body: object };

/** A JSON answer of the api, asked by the demonstration's person of this role; a body of bytes is sent as a file. */
export type Ask = (as: Exclude<Visitor, 'visitor'>, method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => Promise<never>;
/** `tokenTo`: the token of the link below `path` in the last letter to this address, once it has arrived. `letterToken`: the one at the foot of a letter to this account. */
export declare function findParts(
  ask: Ask,
  tokenTo: (email: string, path: string) => Promise<string>,
  letterToken: (accountId: string, letter: string) => string,
): Promise<Parts>;
