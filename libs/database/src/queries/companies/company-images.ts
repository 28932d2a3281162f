import { type CompanyImageRole, HOUR_MS, IMAGE_RESTORE_HOURS, isImageShown } from '@seve/domain';
import { Any, type EntityManager, In, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { CompanyImage } from '../../entities/company-image.entity.js';
import { School } from '../../entities/school.entity.js';

const RESTORE_MS = IMAGE_RESTORE_HOURS * HOUR_MS;

/** Images of the company that are not removed, the logo first, the photos in their order. */
export const imagesOfCompany = (manager: EntityManager, companyId: string): Promise<CompanyImage[]> =>
  manager.find(CompanyImage, { where: { companyId, deletedAt: IsNull() }, order: { role: 'ASC', position: 'ASC', id: 'ASC' } });

/** Images of the company that the public sees. */
export const shownImages = async (manager: EntityManager, companyId: string): Promise<CompanyImage[]> =>
  (await imagesOfCompany(manager, companyId)).filter(isImageShown);

/** Logo of the company that the public sees. */
export const shownLogo = async (manager: EntityManager, companyId: string): Promise<CompanyImage | null> =>
  manager.findOneBy(CompanyImage, { companyId, role: 'logo', state: 'checked', deletedAt: IsNull() });

/** Counts images that take one of the places: neither refused nor removed. */
export const countImages = (manager: EntityManager, companyId: string, role: CompanyImageRole): Promise<number> =>
  manager.countBy(CompanyImage, { companyId, role, state: Not('refused' as const), deletedAt: IsNull() });

/** A removed image that can still be restored. */
export const removedImage = (manager: EntityManager, companyId: string, id: string, now: Date): Promise<CompanyImage | null> =>
  manager.findOneBy(CompanyImage, { companyId, id, deletedAt: MoreThan(new Date(now.getTime() - RESTORE_MS)) });

/** Deletes the rows of removed images that can no longer be restored; the sweep deletes their files. */
export async function forgetRemovedImages(manager: EntityManager, now: Date): Promise<void> {
  await manager.delete(CompanyImage, { deletedAt: LessThan(new Date(now.getTime() - RESTORE_MS)) });
}

/** Returns those of these names in the file store that an image of a company or the logo of a school is. */
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
