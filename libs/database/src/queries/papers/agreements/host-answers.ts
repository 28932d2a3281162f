import { type CivilDate, type HostAnswer, type HostAnswerSource, isSchoolRole, type SaidByHost, saidByHost } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { HostAnswerRow } from '../../../entities/host-answer.entity.js';
import { rowsOf } from '../../../rows.js';
import { type Actor, recordEdit } from '../../record-move.js';

interface HostOfPlacement {
  placementId: string;
  companyId: string | null;
  siteId: string | null;
}

type Found = HostAnswer & { source: HostAnswerSource; on: CivilDate };

/**
 * SQL: of this placement; of its site, by an account of the company, or of another site where the whole company is asked; of a host without
 * account, what the same mailbox has said by link about the same SIRET.
 */
const ABOUT_HOST = `from host_answer answer where answer.placement_id = $1
  or answer.company_site_id = $2
  or (answer.question = 'headcount' and answer.company_site_id in (select site.id from company_site site where site.company_id = $3))
  or (answer.source = 'link' and answer.placement_id in (
    select other.id from placement own join placement other on other.host_siret = own.host_siret and other.host_name is not null
      and lower(other.contact_email) = lower(own.contact_email) and other.company_site_id is null and other.state <> 'declared'
    where own.id = $1 and own.company_site_id is null))
  order by answer.answered_at desc, answer.id desc`;

/** Returns what is said of the host of a placement. Raw: four sources in one list. */
export async function saidOfHost(manager: EntityManager, { placementId, companyId, siteId }: HostOfPlacement): Promise<SaidByHost> {
  const found = await rowsOf<Found>(
    manager,
    {
      ...{ question: 'answer.question', answer: 'answer.answer', source: 'answer.source' },
      on: `(answer.answered_at at time zone 'Europe/Paris')::date::text`,
    },
    ABOUT_HOST,
    [placementId, siteId, companyId],
  );
  return saidByHost(found);
}

const sourceOf = ({ role, via }: Actor): HostAnswerSource => (via === 'link' ? 'link' : isSchoolRole(role) ? 'school' : 'account');

/** Adds answers; only those of an account of the company are kept with its site. */
export async function keepHostAnswers(
  manager: EntityManager,
  { placementId, siteId }: Pick<HostOfPlacement, 'placementId' | 'siteId'>,
  answers: readonly HostAnswer[],
  by: Actor,
): Promise<void> {
  if (answers.length === 0) return;
  const source = sourceOf(by);
  const kept = { placementId, companySiteId: source === 'account' ? siteId : null, source, accountId: by.accountId };
  await manager.insert(
    HostAnswerRow,
    answers.map(({ question, answer }) => ({ id: uuid(), ...kept, question, answer: answer as HostAnswerRow['answer'] & object })),
  );
}

/** Notes in the history of the placement which questions were answered, never how. */
export async function recordHostAnswers(
  manager: EntityManager,
  placementId: string,
  answers: readonly HostAnswer[],
  by: Actor,
): Promise<void> {
  const after = Object.fromEntries(answers.map(({ question }) => [question, true]));
  await recordEdit<object>(manager, by, { entityType: 'placement', entityId: placementId, before: {}, after });
}

/** Removes what was said by the links of a placement, whose mailbox is no longer that of the host. */
export async function forgetLinkAnswers(manager: EntityManager, placementId: string): Promise<void> {
  await manager.delete(HostAnswerRow, { placementId, source: 'link' });
}
