import { Module } from '@nestjs/common';
import { CvModule } from '../../people/cv/cv.module.js';
import { ReceivePaper, SCANNER_OF_PAPERS } from './receive-paper.js';

/** Checks and stores uploaded signed papers. */
@Module({ imports: [CvModule], providers: [ReceivePaper, SCANNER_OF_PAPERS], exports: [CvModule, ReceivePaper] })
export class FiledPapersModule {}
