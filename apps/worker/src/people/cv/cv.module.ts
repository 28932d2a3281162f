import { Module } from '@nestjs/common';
import { AuditLedger, ErasureLedger, FileStore } from '@seve/documents';
import { GuardFiles } from '../../platform/housekeeping/guard-files.js';
import { FILES } from './file-providers.js';
import { ScanFiles } from './scan-files.js';
import { SweepFiles } from './sweep-files.js';

@Module({
  providers: [...FILES, GuardFiles, ScanFiles, SweepFiles],
  exports: [AuditLedger, ErasureLedger, FileStore, GuardFiles, ScanFiles, SweepFiles],
})
export class CvModule {}
