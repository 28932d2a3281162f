import { Module } from '@nestjs/common';
import type { Config } from '@seve/config';
import { ClamdScanner } from '@seve/documents';
import { CONFIG } from '@seve/runtime';
import { CvModule } from '../cv/cv.module.js';
import { PAPER_SCANNER, ReceivePaper } from './receive-paper.js';

/** Reads what people file as signed papers. */
@Module({
  imports: [CvModule],
  providers: [
    ReceivePaper,
    {
      provide: PAPER_SCANNER,
      inject: [CONFIG],
      useFactory: ({ clamdUrl }: Config) => (clamdUrl === null ? null : new ClamdScanner(clamdUrl)),
    },
  ],
  exports: [CvModule, ReceivePaper],
})
export class FiledPapersModule {}
