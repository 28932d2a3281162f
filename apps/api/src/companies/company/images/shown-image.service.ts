import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { CompanyImage } from '@seve/database';
import { FileStore } from '@seve/documents';
import { isImageShown, NotFound } from '@seve/domain';
import { IsNull, Repository } from 'typeorm';
import { isUnchanged } from '../../../core/files/digest.js';
import { isCompany, type Principal } from '../../../http/session/principal.js';
import type { HandedImage } from './send-image.js';

/** Bytes of the re-encoded images. */
@Injectable()
export class ShownImageService {
  constructor(
    @InjectRepository(CompanyImage) private readonly images: Repository<CompanyImage>,
    private readonly files: FileStore,
  ) {}

  /** Returns an image of a verified company to every reader; before that, to its own members. @throws NotFound */
  async find(companyId: string, id: string, reader: Principal | null): Promise<HandedImage> {
    const image = await this.images.findOne({ where: { id, companyId, deletedAt: IsNull() }, relations: { company: true } });
    const isPublic = image !== null && image.company.status === 'verified' && isImageShown(image);
    const isOwn = reader !== null && isCompany(reader) && reader.companyId === companyId;
    return { bytes: await this.bytesOf(isPublic || isOwn ? image : null), isPublic };
  }

  /** Returns the bytes; a file that has changed on the disk is not returned. */
  private async bytesOf(image: CompanyImage | null): Promise<Buffer> {
    const { shownId, shownSha256 } = image ?? {};
    const bytes = shownId ? await this.files.read(shownId) : null;
    if (!bytes || !shownSha256 || !isUnchanged(bytes, shownSha256)) throw new NotFound('not-found');
    return bytes;
  }
}
