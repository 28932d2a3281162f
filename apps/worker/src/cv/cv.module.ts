import { Module } from '@nestjs/common';
import type { Config } from '@seve/config';
import { AuditLedger, ClamdScanner, ErasureLedger, FileStore } from '@seve/documents';
import { CONFIG } from '@seve/runtime';
import { SCANNER } from '../tokens.js';
import { ScanFiles } from './scan-files.js';
import { SweepFiles } from './sweep-files.js';

@Module({
  providers: [
    { provide: AuditLedger, inject: [CONFIG], useFactory: ({ filesDir }: Config) => new AuditLedger(filesDir) },
    { provide: ErasureLedger, inject: [CONFIG], useFactory: ({ filesDir }: Config) => new ErasureLedger(filesDir) },
    { provide: FileStore, inject: [CONFIG], useFactory: ({ filesDir }: Config) => new FileStore(filesDir) },
    { provide: SCANNER, inject: [CONFIG], useFactory: ({ clamdUrl }: Config) => (clamdUrl === null ? null : new ClamdScanner(clamdUrl)) },
    ScanFiles,
    SweepFiles,
  ],
  exports: [AuditLedger, ErasureLedger, FileStore, ScanFiles, SweepFiles],
})
export class CvModule {}
