/** Injects the `CompanyDirectory`, or null where none is configured. */
export const COMPANY_DIRECTORY = Symbol('company directory');

/** An open establishment of the register; null for what it does not say, or what its company has asked it to hide. */
export interface ListedEstablishment {
  /** Of the company. */
  name: string | null;
  /** Trade name or sign of the establishment. */
  siteName: string | null;
  /** Number and street. */
  address: string | null;
  postcode: string | null;
  communeInsee: string | null;
  naf: string | null;
  naf2025: string | null;
  /** The company has asked the register not to publish its name or address. */
  isHidden: boolean;
}

export type DirectoryAnswer =
  | { outcome: 'found'; establishment: ListedEstablishment }
  /** In the register, and closed there. */
  | { outcome: 'closed' }
  | { outcome: 'unknown' }
  /** Slow, down, busy, or not understood. */
  | { outcome: 'unreachable' };

export const UNREACHABLE: DirectoryAnswer = { outcome: 'unreachable' };

/** A public register of establishments. It never throws. */
export interface CompanyDirectory {
  find: (siret: string) => Promise<DirectoryAnswer>;
}

/** The directory did not answer well; seconds for which it asks to be left alone, where it says so. */
export class DirectoryFailure extends Error {
  constructor(
    reason: string,
    readonly restSeconds: number | null = null,
  ) {
    super(reason);
  }
}
