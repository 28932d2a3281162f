import type { PlainTables } from './personal-table.js';

/** Text, date, JSON and bytea columns that say nothing about a person: organisations, their offers, the law, the machine. */
export const PLAIN_TABLES: PlainTables = {
  agreement_file: 'purpose media_type sha256',
  audit_closing: 'month hash',
  audit_seal: 'hash',
  candidate_list: 'published_on made_on',
  class_group: 'name certification code',
  class_teacher: 'delegated_until',
  company: 'siren name status description website phone sector size naf naf_2025 idcc headcount_on silence_warned_on campus_notes',
  company_image: 'role alt kind sha256 state refusal_code shown_sha256',
  company_merge: 'moved',
  company_site: 'name siret address commune_insee',
  derogation_declaration: 'hazards declared_on',
  erasure: 'reason',
  escalation: 'status reopens_on closed_as',
  law_parameter: 'parameter valid_from value source',
  mail_event: 'id',
  offer:
    'kind title description rome_codes target_levels reserved_school_ids certification_wanted start_from start_to remote commune_insee address work_study_blocks rhythm languages driving_licence_reason pay_unit questions source external_ref fill_channel hazards confirmed_warnings expires_on status remarks ended_on close_reason',
  offer_skill: 'ogr need',
  offer_view: 'day',
  outbox: 'job payload key error',
  pfmp_order: 'academy valid_from valid_to reference',
  placement_period: 'kind start_on end_on',
  programme: 'name certification kinds work_study_blocks',
  school: 'uai name kind commune_insee address email phone',
  signature_code: 'code_hash',
  signature_link: 'token_hash',
  silence_pause: 'message',
  year_rollover: 'classes state outcome',
  weights_version: 'points reason reason_en',
};
