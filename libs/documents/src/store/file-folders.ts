import { join } from 'node:path';

interface FolderRule {
  /** Path below `FILES_DIR`. */
  path: string;
  holds: string;
  /** What removes a file here, besides the sweep of orphans. */
  removedBy: string;
  /**
   * Treatment of a file without a row in the database: `deleted`; `quarantined`: moved to `quarantine`; `taken-back`: stays, and is moved
   * back once a row refers to it again; `left`: the sweep skips this folder.
   */
  strays: 'deleted' | 'quarantined' | 'taken-back' | 'left';
}

/** Every folder below `FILES_DIR`, with what may remove its files. */
export const FILE_FOLDERS = {
  people: {
    path: '.',
    holds: 'CVs, images, logos, official forms, uploads while they are checked',
    removedBy: 'the act that deletes the row, the job finish-erasure',
    strays: 'deleted',
  },
  papers: {
    path: 'papers',
    holds: 'papers put to signature, sealed files, filed scans and certificates',
    removedBy: 'the sweep, for rows that a duty of retention deleted',
    strays: 'quarantined',
  },
  quarantine: {
    path: 'quarantine',
    holds: 'papers that no row refers to',
    removedBy: 'the sweep, for rows that a duty of retention deleted',
    strays: 'taken-back',
  },
  ledger: { path: 'ledger', holds: 'ledgers and the generation of the files', removedBy: 'nothing', strays: 'left' },
  seals: { path: 'seals', holds: 'keys that seal papers', removedBy: 'nothing', strays: 'left' },
} as const satisfies Record<string, FolderRule>;

export type FileFolder = keyof typeof FILE_FOLDERS;

/** Returns the path of a folder; all access below `FILES_DIR` goes through it. */
export const folderOf = (filesDir: string, folder: FileFolder): string => join(filesDir, FILE_FOLDERS[folder].path);
