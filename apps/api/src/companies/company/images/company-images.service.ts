import { Injectable } from '@nestjs/common';
import { CompanyImage, countImages, imagesOfCompany, removedImage } from '@seve/database';
import { FileStore, imageKindOf } from '@seve/documents';
import { COMPANY_IMAGES_MAX, type CompanyImageRole, Conflict, InvalidInput, type Locale, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { lockCompany } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { digest } from '../../../core/files/digest.js';
import type { Upload } from '../../../http/server/upload.js';
import type { CompanyPrincipal } from '../../../http/session/principal.js';
import type { OwnCompanyImages } from './company-images.dto.js';
import { viewOfOwn } from './image.view.js';

/** Logo and photos of the member's own company. */
@Injectable()
export class CompanyImagesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  async list({ companyId }: CompanyPrincipal, locale: Locale): Promise<OwnCompanyImages> {
    const images = await imagesOfCompany(this.dataSource.manager, companyId);
    return { items: images.map((image) => viewOfOwn(image, locale)) };
  }

  /**
   * Stores an image. A logo replaces the previous one. The bytes are on the disk before a row refers to them. @throws InvalidInput for
   * anything but JPEG, PNG and WebP, Conflict for one photo too many, StorageFull.
   */
  async receive({ companyId }: CompanyPrincipal, role: CompanyImageRole, { bytes }: Upload): Promise<void> {
    if (bytes.length === 0) throw new InvalidInput([{ path: 'file', code: 'image.missing' }]);
    const kind = await imageKindOf(bytes);
    if (!kind) throw new InvalidInput([{ path: 'file', code: 'image.kind' }]);
    const id = uuid();
    await this.files.write(id, bytes);
    try {
      await this.outbox.transaction(async (work) => {
        await lockCompany(work.manager, companyId);
        if (role === 'logo') await removeLogo(work.manager, companyId, this.clock.now());
        else await requireRoom(work.manager, companyId);
        const position = await nextPosition(work.manager, companyId);
        await work.manager.insert(CompanyImage, { id, companyId, role, position, kind, sha256: digest(bytes) });
        await work.enqueue('check-image', { imageId: id });
      });
    } catch (error) {
      await this.files.delete(id);
      throw error;
    }
  }

  async describe(id: string, company: CompanyPrincipal, alt: string): Promise<void> {
    await this.withOwn(id, company, async ({ manager }) => {
      await manager.update(CompanyImage, { id }, { alt });
    });
  }

  /** @throws InvalidInput unless every photo is named exactly once. */
  async order({ companyId }: CompanyPrincipal, ids: readonly string[]): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      await lockCompany(manager, companyId);
      const photos = (await imagesOfCompany(manager, companyId)).filter(({ role }) => role === 'photo');
      const isWhole = photos.length === ids.length && photos.every(({ id }) => ids.includes(id));
      if (!isWhole) throw new InvalidInput([{ path: 'ids', code: 'image.order' }]);
      for (const [index, id] of ids.entries()) await manager.update(CompanyImage, { id }, { position: index + 1 });
    });
  }

  /** Hides the image at once; it can be restored for a day. */
  async remove(id: string, company: CompanyPrincipal): Promise<void> {
    await this.withOwn(id, company, async ({ manager }) => {
      await manager.update(CompanyImage, { id }, { deletedAt: this.clock.now() });
    });
  }

  /** @throws NotFound after a day, Conflict where another image has its place. */
  async restore(id: string, { companyId }: CompanyPrincipal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      await lockCompany(manager, companyId);
      const image = await removedImage(manager, companyId, id, this.clock.now());
      if (!image) throw new NotFound('not-found');
      if (image.role === 'logo') await removeLogo(manager, companyId, this.clock.now());
      else await requireRoom(manager, companyId);
      await manager.update(CompanyImage, { id }, { deletedAt: null });
    });
  }

  private async withOwn(id: string, { companyId }: CompanyPrincipal, act: (work: UnitOfWork) => Promise<void>): Promise<void> {
    await this.outbox.transaction(async (work) => {
      await lockCompany(work.manager, companyId);
      if (!(await work.manager.existsBy(CompanyImage, { id, companyId, deletedAt: IsNull() }))) throw new NotFound('not-found');
      await act(work);
    });
  }
}

const removeLogo = (manager: EntityManager, companyId: string, deletedAt: Date) =>
  manager.update(CompanyImage, { companyId, role: 'logo', deletedAt: IsNull() }, { deletedAt });

async function requireRoom(manager: EntityManager, companyId: string): Promise<void> {
  const max = COMPANY_IMAGES_MAX.photo;
  if ((await countImages(manager, companyId, 'photo')) >= max) throw new Conflict('image.too-many', { max });
}

async function nextPosition(manager: EntityManager, companyId: string): Promise<number> {
  const images = await imagesOfCompany(manager, companyId);
  return Math.max(0, ...images.map(({ position }) => position)) + 1;
}
