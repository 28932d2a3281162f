import type { SavedSequence, SavedTable, SnapshotFacts } from '@seve/database';

export const FORMAT = 1;
/** Last member of the archive, which lists all others. */
export const MANIFEST = 'manifest.json';
const TABLES = 'database/';
const FILES = 'files/';

export interface Fingerprint {
  bytes: number;
  sha256: string;
}

export interface TableEntry extends SavedTable, Fingerprint {
  rows: number;
}

export interface FileEntry extends Fingerprint {
  /** Path below FILES_DIR. */
  path: string;
}

/** Content of an archive, with the fingerprint of each member. */
export interface Manifest extends SnapshotFacts {
  format: number;
  /** Version of Sève that wrote it. */
  version: string;
  tables: TableEntry[];
  sequences: SavedSequence[];
  files: FileEntry[];
  /** Names of files that a row of the snapshot refers to and that were missing when the files were read. */
  missing: string[];
}

export const memberOfTable = (name: string): string => `${TABLES}${name}.copy`;
export const memberOfFile = (path: string): string => `${FILES}${path}`;

/** Returns every member but the manifest itself, by name. */
export function membersOf({ tables, files }: Pick<Manifest, 'tables' | 'files'>): Map<string, Fingerprint> {
  return new Map<string, Fingerprint>([
    ...tables.map((table) => [memberOfTable(table.name), table] as const),
    ...files.map((file) => [memberOfFile(file.path), file] as const),
  ]);
}

/** Returns the path below FILES_DIR of a member; null for another kind of member. */
export const pathOfMember = (name: string): string | null => (name.startsWith(FILES) ? name.slice(FILES.length) : null);

/** Returns the name of the table of a member; null for another kind of member. */
export const tableOfMember = (name: string): string | null =>
  name.startsWith(TABLES) && name.endsWith('.copy') ? name.slice(TABLES.length, -'.copy'.length) : null;

/** Returns whether a path stays below the folder it is joined to. */
export const staysBelow = (path: string): boolean =>
  path !== '' && !path.startsWith('/') && !path.includes('\0') && path.split('/').every((step) => !['', '.', '..'].includes(step));
