import type { ConsentPurpose } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Company } from '../../entities/company.entities.js';
import { Consent } from '../../entities/consent.entity.js';
import { rowsBy } from '../../rows.js';

export interface DecisionRow {
  id: string;
  purpose: ConsentPurpose;
  given: boolean;
  textVersion: string;
  decidedAt: Date;
  /** Company that may keep an application; null for other purposes. */
  companyName: string | null;
}

/** Returns every consent and refusal of this person, the newest first. */
export const decisionsOfAccount = (manager: EntityManager, accountId: string, limit: number): Promise<DecisionRow[]> =>
  rowsBy<DecisionRow, { company: Company; consent: Consent }>(
    manager
      .createQueryBuilder(Consent, 'consent')
      .leftJoin('consent.application', 'application')
      .leftJoin('application.companySite', 'site')
      .leftJoin('site.company', 'company')
      .where({ accountId })
      .orderBy('consent.decidedAt', 'DESC')
      .addOrderBy('consent.id', 'DESC')
      .limit(limit),
    {
      id: 'consent.id',
      purpose: 'consent.purpose',
      given: 'consent.given',
      textVersion: 'consent.textVersion',
      decidedAt: 'consent.decidedAt',
      companyName: 'company.name',
    },
  );
