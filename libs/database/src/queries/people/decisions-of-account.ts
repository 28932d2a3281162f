import type { ConsentPurpose } from '@seve/domain';
import type { EntityManager } from 'typeorm';

export interface DecisionRow {
  id: string;
  purpose: ConsentPurpose;
  given: boolean;
  textVersion: string;
  decidedAt: Date;
  /** The company that may keep an application; null for what is about none. */
  companyName: string | null;
}

/** Every yes and no of this person, the newest first. */
export const decisionsOfAccount = (manager: EntityManager, accountId: string, limit: number): Promise<DecisionRow[]> =>
  manager.query(
    `select consent.id, consent.purpose, consent.given, consent.text_version as "textVersion", consent.decided_at as "decidedAt",
       company.name as "companyName"
     from consent
     left join application on application.id = consent.application_id
     left join company_site on company_site.id = application.company_site_id
     left join company on company.id = company_site.company_id
     where consent.account_id = $1
     order by consent.decided_at desc, consent.id desc limit $2`,
    [accountId, limit],
  );
