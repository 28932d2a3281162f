import type { Role, WithdrawalReason } from '@seve/domain';

/** How an application was withdrawn, declined or cancelled. */
export interface ApplicationEndingRow {
  by: Role;
  reason: WithdrawalReason | null;
  message: string | null;
}

/** SQL: role, reason and message of the person who withdrew, declined or cancelled; null for any other end. */
export const ENDING = `(
  select json_build_object('by', change.actor_role, 'reason', change.reason_code, 'message', change.comment) from state_change change
  where change.entity_type = 'application' and change.entity_id = application.id and change.to_state = application.status
    and change.act in ('withdraw', 'decline', 'cancel')
  order by change.created_at desc, change.id desc limit 1)`;

/** A refusal by phone: who noted it, and who refused. */
export interface PhoneRefusalRow {
  by: Role;
  spokeTo: string | null;
  /** Instant as PostgreSQL writes it in JSON. */
  at: string;
}

/** SQL: null if the application was not refused by phone, or the refusal was corrected. */
export const PHONE_REFUSAL = `(
  select case when change.act = 'refuse_by_phone'
    then json_build_object('by', change.actor_role, 'spokeTo', change.comment, 'at', change.created_at) end from state_change change
  where change.entity_type = 'application' and change.entity_id = application.id and change.to_state = 'rejected'
    and application.status = 'rejected'
  order by change.created_at desc, change.id desc limit 1)`;
