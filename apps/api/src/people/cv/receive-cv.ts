import { Injectable } from '@nestjs/common';
import { type CvFile, replaceCv } from '@seve/database';
import { cvFileName, cvKindOf, FileStore } from '@seve/documents';
import { InvalidInput } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { digest } from '../../core/files/digest.js';
import type { Upload } from '../../http/server/upload.js';
import type { StudentPrincipal } from '../../http/session/principal.js';

@Injectable()
export class ReceiveCv {
  constructor(
    private readonly outbox: Outbox,
    private readonly files: FileStore,
  ) {}

  /** Writes the file to the disk before its row is inserted. @throws InvalidInput for anything but PDF and DOCX, StorageFull. */
  async receive({ studentId }: StudentPrincipal, { fileName, bytes }: Upload): Promise<void> {
    if (bytes.length === 0) throw new InvalidInput([{ path: 'file', code: 'cv.missing' }]);
    const kind = await cvKindOf(bytes);
    if (!kind) throw new InvalidInput([{ path: 'file', code: 'cv.kind' }]);
    const id = uuid();
    await this.files.write(id, bytes);
    const unused = await this.keep({
      id,
      studentId,
      fileName: cvFileName(fileName, kind),
      kind,
      bytes: bytes.length,
      sha256: digest(bytes),
    });
    for (const old of unused) await this.files.delete(old);
  }

  /** Returns the names of the files that are no longer referenced. */
  private async keep(row: Pick<CvFile, 'id' | 'studentId' | 'fileName' | 'kind' | 'bytes' | 'sha256'>): Promise<string[]> {
    try {
      return await this.outbox.transaction(async (work) => {
        const unused = await replaceCv(work.manager, row);
        await work.enqueue('check-cv', { cvFileId: row.id });
        return unused;
      });
    } catch (error) {
      await this.files.delete(row.id);
      throw error;
    }
  }
}
