import type { SavedSequence, SavedTable, SnapshotFacts } from '@seve/database';

export const FORMAT = 1;
/** Last member of the archive: what is before it is counted in it. */
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
  /** Below FILES_DIR. */
  path: string;
}

/** What an archive holds, with the fingerprint of each member. */
export interface Manifest extends SnapshotFacts {
  format: number;
  /** Version of Sève that wrote it. */
  version: string;
  tables: TableEntry[];
  sequences: SavedSequence[];
  files: FileEntry[];
  /** Names of files that a row of the snapshot promises and that were not there any more when the files were read. */
  missing: string[];
}

export const memberOfTable = (name: string): string => `${TABLES}${name}.copy`;
export const memberOfFile = (path: string): string => `${FILES}${path}`;

/** Every member but the manifest itself, by its name. */
export function membersOf({ tables, files }: Pick<Manifest, 'tables' | 'files'>): Map<string, Fingerprint> {
  return new Map<string, Fingerprint>([
    ...tables.map((table) => [memberOfTable(table.name), table] as const),
    ...files.map((file) => [memberOfFile(file.path), file] as const),
  ]);
}

/** Path below FILES_DIR of a member, null for another kind of member. */
export const pathOfMember = (name: string): string | null => (name.startsWith(FILES) ? name.slice(FILES.length) : null);

/** Name of the table of a member, null for another kind of member. */
export const tableOfMember = (name: string): string | null =>
  name.startsWith(TABLES) && name.endsWith('.copy') ? name.slice(TABLES.length, -'.copy'.length) : null;

/** Whether a path stays below the folder it is joined to. */
export const staysBelow = (path: string): boolean =>
  path !== '' && !path.startsWith('/') && !path.includes('\0') && path.split('/').every((step) => !['', '.', '..'].includes(step));
