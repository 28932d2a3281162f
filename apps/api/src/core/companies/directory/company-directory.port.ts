/** Injects the `CompanyDirectory`, or null where none is configured. */
export const COMPANY_DIRECTORY = Symbol('company directory');

/** Open establishment of the register; null for facts that it lacks, or that the company has asked to hide. */
export interface ListedEstablishment {
  /** Name of the company. */
  name: string | null;
  /** Trade name or sign of the establishment. */
  siteName: string | null;
  /** Number and street. */
  address: string | null;
  postcode: string | null;
  communeInsee: string | null;
  naf: string | null;
  naf2025: string | null;
  /** Whether the company has asked the register to hide its name or address. */
  isHidden: boolean;
}

export type DirectoryAnswer =
  | { outcome: 'found'; establishment: ListedEstablishment }
  /** The register lists it as closed. */
  | { outcome: 'closed' }
  | { outcome: 'unknown' }
  /** The directory is slow, down, busy, or gave an unknown answer. */
  | { outcome: 'unreachable' };

export const UNREACHABLE: DirectoryAnswer = { outcome: 'unreachable' };

/** Public register of establishments. Its methods never throw. */
export interface CompanyDirectory {
  find: (siret: string) => Promise<DirectoryAnswer>;
}

/** The directory failed; carries the number of seconds it asks to wait, if any. */
export class DirectoryFailure extends Error {
  constructor(
    reason: string,
    readonly restSeconds: number | null = null,
  ) {
    super(reason);
  }
}
