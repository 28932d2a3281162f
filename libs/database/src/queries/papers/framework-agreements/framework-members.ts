import { COMPANY_ROLES, type FrameworkSide, SCHOOL_OFFICE_ROLES, SCHOOL_ROLES } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../../one-of.js';
import { rowsOf } from '../../../rows.js';
import type { Addressee } from '../../applications/application-people.js';
import { isCurrent } from '../../people/members.js';

const OF_SIDE: Record<FrameworkSide, { alwaysTold: string; works: string }> = {
  school: { alwaysTold: oneOf('member.role', SCHOOL_OFFICE_ROLES), works: oneOf('member.role', SCHOOL_ROLES) },
  company: { alwaysTold: oneOf('member.role', ['company_admin']), works: oneOf('member.role', COMPANY_ROLES) },
};

/** Addressees of one side: the office or the admins, and contacts with an account there, each once. Raw: a set by two ways. */
export const frameworkReaders = (manager: EntityManager, frameworkId: string, side: FrameworkSide): Promise<Addressee[]> =>
  rowsOf<Addressee>(
    manager,
    { accountId: 'account.id', address: 'account.email', locale: 'account.locale', firstName: 'account.first_name' },
    `from framework_agreement framework join account on account.id in (
       select member.account_id from membership member
       where member.${side}_id = framework.${side}_id and ${isCurrent('member')} and ${OF_SIDE[side].works} and (${OF_SIDE[side].alwaysTold}
         or exists (select 1 from framework_contact contact join account named on named.id = member.account_id
           where contact.framework_agreement_id = framework.id and contact.side = '${side}' and lower(contact.email) = lower(named.email))))
     where framework.id = $1 order by account.id`,
    [frameworkId],
  );
