import type { Config } from '@seve/config';
import {
  AuditLedger,
  ClamdScanner,
  ErasureLedger,
  FileStore,
  FilesGeneration,
  Quarantine,
  SweepFolders,
  type TellUnreadable,
} from '@seve/documents';
import { CONFIG, LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { SCANNER } from '../../tokens.js';

const telling =
  (log: Logger): TellUnreadable =>
  (unreadable) =>
    log.error(unreadable, 'a line of a ledger cannot be read, and is left out');

const LEDGERS = [AuditLedger, ErasureLedger].map((Ledger) => ({
  provide: Ledger,
  inject: [CONFIG, LOG],
  useFactory: ({ filesDir }: Config, log: Logger) => new Ledger(filesDir, telling(log)),
}));

/** Services that read and write files below `FILES_DIR`. */
export const FILES = [
  ...LEDGERS,
  { provide: FileStore, inject: [CONFIG], useFactory: ({ filesDir }: Config) => new FileStore(filesDir) },
  { provide: FilesGeneration, inject: [CONFIG], useFactory: ({ filesDir }: Config) => new FilesGeneration(filesDir) },
  {
    provide: SweepFolders,
    inject: [CONFIG, LOG],
    useFactory: ({ filesDir }: Config, log: Logger) => new SweepFolders(filesDir, new Quarantine(filesDir, () => new Date(), telling(log))),
  },
  { provide: SCANNER, inject: [CONFIG], useFactory: ({ clamdUrl }: Config) => (clamdUrl === null ? null : new ClamdScanner(clamdUrl)) },
];
