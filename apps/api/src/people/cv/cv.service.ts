import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { CvFile, deleteCv, refuseCv } from '@seve/database';
import { FileStore } from '@seve/documents';
import { isMessageCode, type Locale, NotFound, sentence } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { DataSource, IsNull, Repository } from 'typeorm';
import { isUnchanged } from '../../core/files/digest.js';
import type { HandedFile } from '../../core/files/send-file.js';
import type { StudentPrincipal } from '../../http/session/principal.js';
import type { CvView, OwnCv } from './cv.dto.js';

/** A student's own CV. */
@Injectable()
export class CvService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(CvFile) private readonly cvFiles: Repository<CvFile>,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
  ) {}

  async find(student: StudentPrincipal, locale: Locale): Promise<OwnCv> {
    const cv = await this.inUse(student);
    return { cv: cv && viewOf(cv, locale) };
  }

  /** @throws NotFound without one. */
  async file(student: StudentPrincipal): Promise<HandedFile> {
    const cv = await this.inUse(student);
    if (!cv) throw new NotFound('not-found');
    return { fileName: cv.fileName, kind: cv.kind, bytes: await this.bytesOf(cv) };
  }

  async remove(student: StudentPrincipal): Promise<void> {
    const names = await this.outbox.transaction(async ({ manager }) => {
      const cv = await this.inUse(student, manager.getRepository(CvFile));
      if (!cv) throw new NotFound('not-found');
      return deleteCv(manager, cv.id);
    });
    for (const name of names) await this.files.delete(name);
  }

  /** Returns the uploaded file byte for byte. Refuses a file that has changed since. @throws NotFound */
  private async bytesOf({ id, sha256 }: Pick<CvFile, 'id' | 'sha256'>): Promise<Buffer> {
    const bytes = await this.files.read(id);
    if (bytes && isUnchanged(bytes, sha256)) return bytes;
    if (bytes) await refuseCv(this.dataSource.manager, id, 'cv.broken');
    throw new NotFound('not-found');
  }

  private inUse({ studentId }: StudentPrincipal, cvFiles = this.cvFiles): Promise<CvFile | null> {
    return cvFiles.findOne({ where: { studentId, replacedAt: IsNull() }, order: { createdAt: 'DESC' } });
  }
}

function viewOf({ id, fileName, kind, bytes, state, refusalCode, createdAt }: CvFile, locale: Locale): CvView {
  const code = refusalCode !== null && isMessageCode(refusalCode) ? refusalCode : 'cv.broken';
  return { id, fileName, kind, bytes, state, refusal: state === 'refused' ? sentence(code, locale) : null, createdAt };
}
