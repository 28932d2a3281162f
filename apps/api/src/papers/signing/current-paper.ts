import { Injectable, type StreamableFile } from '@nestjs/common';
import { paperRef } from '@seve/database';
import { FileStore } from '@seve/documents';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { pdfFile } from '../../http/server/pdf-route.decorator.js';
import type { AgreementFinder } from '../own-paper.js';
import { currentFile } from './paper-file.js';

/** The PDF of an agreement for the sides that it binds. */
@Injectable()
export class CurrentPaper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Conflict while nothing is out for signature */
  async current(find: AgreementFinder): Promise<StreamableFile> {
    const { manager } = this.dataSource;
    const { id } = await find(manager);
    const bytes = await currentFile(manager, this.files, paperRef('agreement', id), this.clock.now());
    return pdfFile(bytes, 'convention.pdf');
  }
}
