import type { Role, WithdrawalReason } from '@seve/domain';

/** How an application was withdrawn, declined or cancelled. */
export interface ApplicationEndingRow {
  by: Role;
  reason: WithdrawalReason | null;
  message: string | null;
}

/** Role, reason and message of the person who left an application or cancelled its place; null where it did not end so. */
export const ENDING = `(
  select json_build_object('by', change.actor_role, 'reason', change.reason_code, 'message', change.comment) from state_change change
  where change.entity_type = 'application' and change.entity_id = application.id and change.to_state = application.status
    and change.act in ('withdraw', 'decline', 'cancel')
  order by change.created_at desc, change.id desc limit 1)`;
