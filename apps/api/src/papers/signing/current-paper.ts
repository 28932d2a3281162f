import { Injectable, type StreamableFile } from '@nestjs/common';
import { currentVersion, paperRef } from '@seve/database';
import { FileStore } from '@seve/documents';
import { Conflict } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { pdfFile } from '../../http/server/pdf-route.decorator.js';
import type { AgreementFinder } from '../own-paper.js';
import { fileOfVersion } from './paper-file.js';

/** Returns the PDF of an agreement to the sides that it binds. */
@Injectable()
export class CurrentPaper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the PDF of the version out for signature, or signed. @throws Conflict before the first version, and when the last one is void
   */
  async current(find: AgreementFinder): Promise<StreamableFile> {
    const { manager } = this.dataSource;
    const { id } = await find(manager);
    const version = await currentVersion(manager, paperRef('agreement', id));
    if (version === null) throw new Conflict('signature.no-file');
    return pdfFile(await fileOfVersion(manager, this.files, version, this.clock.now()));
  }
}
