import { Module } from '@nestjs/common';
import { ReceivePaper, SCANNER_OF_PAPERS } from './receive-paper.js';

/** Checks and stores uploaded signed papers. */
@Module({ providers: [ReceivePaper, SCANNER_OF_PAPERS], exports: [ReceivePaper] })
export class FiledPapersModule {}
