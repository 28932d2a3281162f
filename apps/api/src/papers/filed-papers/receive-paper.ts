import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { ClamdScanner, FileStore, runScanCheck, type VirusScanner } from '@seve/documents';
import { Conflict, InvalidInput } from '@seve/domain';
import { CONFIG, LOG } from '@seve/runtime';
import { fileTypeFromBuffer } from 'file-type';
import type { Logger } from 'pino';
import { v7 as uuid } from 'uuid';
import type { Upload } from '../../http/server/upload.js';

/** Injects the `VirusScanner` of @seve/documents; null where none is configured. */
const PAPER_SCANNER = Symbol('paper scanner');
export const SCANNER_OF_PAPERS = {
  provide: PAPER_SCANNER,
  inject: [CONFIG],
  useFactory: ({ clamdUrl }: Config): VirusScanner | null => (clamdUrl === null ? null : new ClamdScanner(clamdUrl)),
};

export const PDF = 'application/pdf';

interface Taken {
  /** Detected from the bytes, not from the file name. */
  mediaTypes: readonly string[];
  /** Error code for any other type. */
  otherType: string;
  pagesMax: number;
}

/** A checked file, stored with its sanitized copy. */
export interface ReceivedPaper {
  id: string;
  shownId: string;
  mediaType: string;
  sha256: string;
  bytes: number;
  pages: number;
}

/** Checks and stores an uploaded signed paper before its row is written. Files without a row are quarantined by the sweep. */
@Injectable()
export class ReceivePaper {
  constructor(
    private readonly files: FileStore,
    @Inject(PAPER_SCANNER) private readonly scanner: VirusScanner | null,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** @throws InvalidInput with the fault of the file, Conflict when the check did not end or the virus scanner does not answer, StorageFull */
  async receive({ bytes }: Upload, { mediaTypes, otherType, pagesMax }: Taken): Promise<ReceivedPaper> {
    const mediaType = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '';
    if (!mediaTypes.includes(mediaType)) throw new InvalidInput([{ path: 'file', code: otherType }]);
    const [id, shownId] = [uuid(), uuid()];
    await this.files.write(id, bytes);
    try {
      const { refusal, rebuilt, pages } = await runScanCheck(mediaType === PDF ? 'pdf' : 'image', this.files.pathOf(id));
      if (refusal !== null) throw new InvalidInput([{ path: 'file', code: refusal }]);
      if (rebuilt === null) throw new Conflict('file.unread');
      if (pages > pagesMax) throw new InvalidInput([{ path: 'file', code: 'scan.more-pages', values: { pages, max: pagesMax } }]);
      await this.requireClean([bytes, rebuilt]);
      await this.files.storePaper(shownId, rebuilt);
      await this.files.keepAsPaper(id);
      return { id, shownId, mediaType, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, pages };
    } catch (error) {
      await this.files.delete(id);
      throw error;
    }
  }

  private async requireClean(files: readonly Buffer[]): Promise<void> {
    if (this.scanner === null) return;
    for (const file of files) {
      const isClean = await this.scanner.isClean(file).catch((error: unknown) => {
        this.log.warn({ err: error }, 'no answer from the virus scanner');
        throw new Conflict('scan.unchecked');
      });
      if (!isClean) throw new InvalidInput([{ path: 'file', code: 'scan.infected' }]);
    }
  }
}
