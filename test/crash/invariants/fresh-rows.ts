import type { HistoryEntity } from '@seve/domain';

interface Fresh {
  insert: readonly string[];
  where: string;
}

const TODAY = 'current_date, current_date + 90';
const ON_A_PLACE = 'from agreement order by agreement.id limit 1';
const CONTRACT = `insert into contract (id, placement_id, school_id, kind, state) select gen_random_uuid(), placement_id, school_id, 'apprenticeship', 'preparing' ${ON_A_PLACE}`;

/** Rows of what no crash suite makes by itself, for the faults planted on them. */
export const FRESH: Partial<Record<HistoryEntity, Fresh>> = {
  amendment: {
    insert: [
      `insert into amendment (id, agreement_id, number, motives, reason, state, effective_on, begun_by_role)
       select gen_random_uuid(), id, 90, '{place}', 'Changement.', 'draft', current_date, 'school_staff' ${ON_A_PLACE}`,
    ],
    where: 'number = 90',
  },
  contract: { insert: [CONTRACT], where: 'true' },
  contract_amendment: {
    insert: [
      CONTRACT,
      `insert into contract_amendment (id, contract_id, number, motives, reason, state, effective_on, begun_by_role, start_on, end_on)
       select gen_random_uuid(), id, 90, '{pay}', 'Changement.', 'draft', current_date, 'school_staff', ${TODAY} from contract limit 1`,
    ],
    where: 'number = 90',
  },
  escalation: {
    insert: ['insert into escalation (id, application_id) select gen_random_uuid(), id from application order by id limit 1'],
    where: 'true',
  },
  invitation_to_apply: {
    insert: [
      `insert into invitation_to_apply (id, student_id, offer_id, company_id, invited_by_account_id, answer_by)
       select gen_random_uuid(), student.id, offer.id, company_id, contact_account_id, current_date + 14
       from student, offer join company_site on company_site.id = offer.company_site_id limit 1`,
    ],
    where: 'true',
  },
  report: {
    insert: [
      `insert into report (id, company_id, student_id, entity_type, entity_id, reported_by_account_id, reporter_role, reason)
       select gen_random_uuid(), company.id, student.id, 'application', application.id, account_id, 'student', 'other'
       from application join student on student.id = student_id, company limit 1`,
    ],
    where: 'true',
  },
  framework_agreement: {
    insert: [
      `insert into framework_agreement (id, school_id, company_id, begun_by, state, first_year, last_year, start_on, end_on)
       select gen_random_uuid(), school.id, company.id, 'school', 'draft', 2026, 2026, ${TODAY} from school, company limit 1`,
    ],
    where: 'true',
  },
  roster_import: {
    insert: [
      `insert into roster_import select (jsonb_populate_record(null::roster_import, to_jsonb(one)
         || jsonb_build_object('id', gen_random_uuid(), 'state', 'ready', 'file_name', 'planted', 'applied_at', null, 'undone_at', null))).*
       from (select * from roster_import limit 1) one`,
    ],
    where: `file_name = 'planted'`,
  },
};
