import { CONTRACT_BINDING_STATES, SIGNED_STATES } from '@seve/domain';
import { type Invariant, listed } from './invariant.js';

const SIGNED = listed(SIGNED_STATES);
const BINDING = listed(CONTRACT_BINDING_STATES);

/** A place, and the paper about it. */
export const PLACES: readonly Invariant[] = [
  {
    name: 'a place and its paper agree on where they stand',
    sql: `select placement.id, placement.state, agreement.state as agreement, contract.state as contract from placement
      left join agreement on agreement.placement_id = placement.id left join contract on contract.placement_id = placement.id
      where case placement.state
        when 'declared' then num_nonnulls(agreement.id, contract.id) > 0
        when 'agreed' then agreement.state in (${SIGNED}) or contract.state in (${BINDING})
        when 'preparing' then coalesce(agreement.state in (${SIGNED}), contract.state in (${BINDING}), true)
        when 'signed' then not coalesce(agreement.state in (${SIGNED}), contract.state in (${BINDING}), false)
        when 'cancelled' then agreement.state not in ('cancelled', 'lapsed') or contract.state not in ('cancelled', 'terminated')
        else false end`,
    fault: [
      `insert into state_change (id, entity_type, entity_id, from_state, to_state, actor_role)
       select gen_random_uuid(), 'placement', id, 'signed', 'preparing', 'system' from placement where state = 'signed' order by id limit 1`,
      `update placement set state = 'preparing' where id = (select id from placement where state = 'signed' order by id limit 1)`,
    ],
  },
];
