import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeJson } from './write-json.js';

/** State that one start leaves for the next: ports, and the purpose of the embedded database. */
export interface LocalState {
  databasePort?: number;
  smtpPort?: number;
  mailboxPort?: number;
  /** Whether the embedded database contains demo data; unknown before the first start. */
  holdsDemo?: boolean;
}

export function readState(localFolder: string): LocalState {
  try {
    return JSON.parse(readFileSync(stateFile(localFolder), 'utf8')) as LocalState;
  } catch {
    return {};
  }
}

export function writeState(localFolder: string, state: LocalState): void {
  writeJson(stateFile(localFolder), state);
}

function stateFile(localFolder: string): string {
  return join(localFolder, 'state.json');
}
