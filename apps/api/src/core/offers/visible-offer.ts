import { Offer, openToSchool } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../http/session/principal.js';

const VISIBLE = `(offer.status = 'published' and ${openToSchool('cast(:schoolId as uuid)')}) or site.company_id = :companyId or :role = 'campus_coordinator'
  or exists (select 1 from application where application.offer_id = offer.id and application.student_id = :studentId)`;

const withCompany = (manager: EntityManager) =>
  manager.createQueryBuilder(Offer, 'offer').innerJoinAndSelect('offer.companySite', 'site').innerJoinAndSelect('site.company', 'company');

/**
 * Returns an offer that this reader may see: published and not reserved for other schools, of the reader's own company, one applied to, or
 * any offer for a coordinator. @throws NotFound
 */
export async function visibleOffer(manager: EntityManager, id: string, reader: Principal | null): Promise<Offer> {
  const offer = await withCompany(manager)
    .leftJoinAndSelect('offer.skills', 'skill')
    .where('offer.id = :id', { id })
    .andWhere(`(${VISIBLE})`, {
      companyId: reader?.companyId ?? null,
      schoolId: reader?.schoolId ?? null,
      studentId: reader?.studentId ?? null,
      role: reader?.role ?? 'visitor',
    })
    .orderBy('skill.ogr')
    .getOne();
  if (!offer) throw new NotFound('not-found');
  return offer;
}

/** Returns one of the company's own offers, locked until the transaction ends. @throws NotFound */
export async function lockOwnOffer(manager: EntityManager, id: string, companyId: string): Promise<Offer> {
  const offer = await withCompany(manager)
    .where('offer.id = :id and site.company_id = :companyId', { id, companyId })
    .setLock('pessimistic_write', undefined, ['offer'])
    .getOne();
  if (!offer) throw new NotFound('not-found');
  return offer;
}
