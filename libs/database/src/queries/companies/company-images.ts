import { type CompanyImageRole, HOUR_MS, IMAGE_RESTORE_HOURS, isImageShown } from '@seve/domain';
import { Any, type EntityManager, In, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { CompanyImage } from '../../entities/company-image.entity.js';
import { School } from '../../entities/school.entity.js';

const RESTORE_MS = IMAGE_RESTORE_HOURS * HOUR_MS;

/** Returns the company's images that are not removed, the logo first, then the photos in order. */
export const imagesOfCompany = (manager: EntityManager, companyId: string): Promise<CompanyImage[]> =>
  manager.find(CompanyImage, { where: { companyId, deletedAt: IsNull() }, order: { role: 'ASC', position: 'ASC', id: 'ASC' } });

/** Returns the company's public images. */
export const shownImages = async (manager: EntityManager, companyId: string): Promise<CompanyImage[]> =>
  (await imagesOfCompany(manager, companyId)).filter(isImageShown);

/** Returns the company's public logo. */
export const shownLogo = async (manager: EntityManager, companyId: string): Promise<CompanyImage | null> =>
  manager.findOneBy(CompanyImage, { companyId, role: 'logo', state: 'checked', deletedAt: IsNull() });

/** Counts images that use up the maximum: neither refused nor removed. */
export const countImages = (manager: EntityManager, companyId: string, role: CompanyImageRole): Promise<number> =>
  manager.countBy(CompanyImage, { companyId, role, state: Not('refused' as const), deletedAt: IsNull() });

/** Returns a removed image that can still be restored. */
export const removedImage = (manager: EntityManager, companyId: string, id: string, now: Date): Promise<CompanyImage | null> =>
  manager.findOneBy(CompanyImage, { companyId, id, deletedAt: MoreThan(new Date(now.getTime() - RESTORE_MS)) });

/** Deletes the rows of removed images that can no longer be restored; the sweep deletes their files. */
export async function forgetRemovedImages(manager: EntityManager, now: Date): Promise<void> {
  await manager.delete(CompanyImage, { deletedAt: LessThan(new Date(now.getTime() - RESTORE_MS)) });
}

/** Returns those of these names in the file store that belong to a company image or a school logo. */
export async function knownImages(manager: EntityManager, names: readonly string[]): Promise<Set<string>> {
  const rows = await manager.find(CompanyImage, {
    select: { id: true, shownId: true },
    where: [{ id: In([...names]) }, { shownId: Any([...names]) }],
  });
  const logos = await manager.find(School, { select: { logoFileId: true }, where: { logoFileId: Any([...names]) } });
  return new Set([
    ...rows.flatMap(({ id, shownId }) => (shownId === null ? [id] : [id, shownId])),
    ...logos.flatMap(({ logoFileId }) => logoFileId ?? []),
  ]);
}
