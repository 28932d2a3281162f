import { type CivilDate, HOLDING_AMENDMENT_STATES, type PlaceTerms, placeTerms, type SignedPaperOfPlace } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../one-of.js';
import { rowsOf, uuidsOf } from '../../rows.js';

type Row = Pick<SignedPaperOfPlace, 'type' | 'days' | 'parts' | 'amendments'> & { placementId: string };

/** SQL: amendments in force of the paper of this row, in their order. */
const heldOf = (table: 'amendment' | 'contract_amendment', foreignKey: 'agreement_id' | 'contract_id'): string =>
  `(select coalesce(json_agg(json_build_object('effectiveOn', ${table}.effective_on::text, 'changes', ${table}.changes) order by ${table}.number), '[]')
    from ${table} where ${table}.${foreignKey} = version.${foreignKey} and ${oneOf(`${table}.state`, HOLDING_AMENDMENT_STATES)})`;

/** SQL: the version of a paper that all have signed, without its amendments. */
const versionOf = (foreignKey: string, id: string, amendmentKey: string): string =>
  `select agreement_id, contract_id, parts from paper_version
   where ${foreignKey} = ${id} and ${amendmentKey} is null and completed_at is not null and voided_at is null`;

/**
 * Terms of these placements on a day, by their ids; one without a paper that all have signed is left out. Raw: amendments as JSON, in one
 * round trip.
 */
export async function termsOfPlaces(
  manager: EntityManager,
  placementIds: readonly string[],
  today: CivilDate,
): Promise<Map<string, PlaceTerms>> {
  if (placementIds.length === 0) return new Map();
  const rows = await rowsOf<Row>(
    manager,
    {
      placementId: 'placement.id',
      type: `case when version.agreement_id is null then 'contract' else 'agreement' end`,
      days: `json_build_object('startOn', placement.start_on::text, 'endOn', placement.end_on::text)`,
      parts: 'version.parts',
      amendments: `case when version.agreement_id is null then ${heldOf('contract_amendment', 'contract_id')} else ${heldOf('amendment', 'agreement_id')} end`,
    },
    `from placement
     left join agreement on agreement.placement_id = placement.id
     left join contract on contract.placement_id = placement.id
     join lateral (${versionOf('agreement_id', 'agreement.id', 'amendment_id')} union all
       ${versionOf('contract_id', 'contract.id', 'contract_amendment_id')}) version on true
     where placement.id = any(${uuidsOf('$1')})`,
    [JSON.stringify(placementIds)],
  );
  return new Map(rows.map(({ placementId, ...paper }) => [placementId, placeTerms(paper as SignedPaperOfPlace, today)]));
}

/** Terms of one placement; null before all have signed its paper. */
export const termsOfPlace = async (manager: EntityManager, placementId: string, today: CivilDate): Promise<PlaceTerms | null> =>
  (await termsOfPlaces(manager, [placementId], today)).get(placementId) ?? null;
