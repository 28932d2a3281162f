import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PaperFile } from '@seve/database';
import { FileStore } from '@seve/documents';
import { InvalidInput, type SignatureMethod } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { requireOut, signVersion } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { fileTypeFromBuffer } from 'file-type';
import { v7 as uuid } from 'uuid';
import type { Upload } from '../../http/server/upload.js';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import type { PaperFinder } from '../own-agreement.js';
import { SchoolSigning } from './school-signing.js';

/** By the bytes, whatever the name says. */
const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'];

/** The paper that a person signed by hand, or with another service, filed by the school for that person. */
@Injectable()
export class FileScan {
  constructor(
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly signing: SchoolSigning,
    private readonly clock: Clock,
  ) {}

  /**
   * The file is stored before the transaction: one without its row is removed by the sweep of files. A second file for a person who has
   * signed is not kept. @throws InvalidInput for another type of file, Conflict for a person who is not asked
   */
  async file(
    find: PaperFinder,
    signatoryId: string,
    { upload: { bytes }, method }: { upload: Upload; method: Exclude<SignatureMethod, 'code'> },
    by: SchoolPrincipal,
  ): Promise<void> {
    const type = await fileTypeFromBuffer(bytes);
    if (type === undefined || !MEDIA_TYPES.includes(type.mime)) throw new InvalidInput([{ path: 'file', code: 'signature.file-type' }]);
    const [id, sha256] = [uuid(), createHash('sha256').update(bytes).digest('hex')];
    await this.files.write(id, bytes);
    await this.outbox.transaction(async (work) => {
      const locked = await this.signing.lock(work, find, signatoryId);
      requireOut(locked);
      if (locked.signatory.state === 'signed') return;
      const file = {
        id,
        agreementId: locked.version.agreementId,
        contractId: locked.version.contractId,
        purpose: method,
        signatoryId,
        mediaType: type.mime,
        sha256,
        bytes: bytes.length,
      };
      await work.manager.insert(PaperFile, file);
      const evidence = { fileSha256: sha256, mediaType: type.mime };
      await signVersion(work, locked, { method, evidence, at: this.clock.now(), today: this.clock.today() }, { ...by, via: 'paper' });
    });
  }
}
