import { type ReportedThing, type WordedAct, YEARS_WORDS_ARE_KEPT } from '@seve/domain';
import { type EntityManager, type QueryDeepPartialEntity } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { MinorMessage } from '../../entities/minor-message.entity.js';
import { Parameters } from '../parameters.js';

type NewMinorMessage = Omit<QueryDeepPartialEntity<MinorMessage>, 'id' | 'writtenAt' | 'student' | 'company'> &
  Pick<MinorMessage, 'entityId' | 'act' | 'text' | 'place'>;

/** Adds what a company wrote, unless it repeats its last words about the same thing. */
export async function keepMinorMessage(manager: EntityManager, message: NewMinorMessage): Promise<void> {
  const { entityId, text, place } = message;
  const [last] = await manager.find(MinorMessage, { where: { entityId }, order: { writtenAt: 'DESC', id: 'DESC' }, take: 1 });
  if (last?.text === text && last.place === place) return;
  await manager.insert(MinorMessage, { ...message, id: uuid(), writtenAt: () => 'clock_timestamp()' });
}

/** Words of a company to a minor, as the referent teacher reads them. */
export interface MinorMessageRow {
  id: string;
  act: WordedAct;
  entityType: ReportedThing;
  entityId: string;
  companyName: string;
  authorName: string | null;
  offerTitle: string | null;
  place: string;
  text: string;
  writtenAt: Date;
  writtenKey: string;
  /** When the words about the same thing were reported; null where no report is open. */
  reportedAt: Date | null;
}

/** What companies wrote to a student under 18 in the last year, the newest first. */
export async function minorMessagesOf(
  manager: EntityManager,
  studentId: string,
  page: { after: readonly [writtenAt: string, id: string] | null; limit: number },
): Promise<MinorMessageRow[]> {
  const value = new Parameters();
  const owner = value.add(studentId);
  const after =
    page.after && `and (message.written_at, message.id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`;
  return manager.query(
    `select message.id, message.act, message.entity_type as "entityType", message.entity_id as "entityId", company.name as "companyName",
       author.first_name || ' ' || author.last_name as "authorName", offer.title as "offerTitle", message.place, message.text,
       message.written_at as "writtenAt", message.written_at::text as "writtenKey",
       (select max(report.created_at) from report where report.entity_id = message.entity_id and report.status = 'open') as "reportedAt"
     from minor_message message join company on company.id = message.company_id
     left join account author on author.id = message.written_by_account_id
     left join application on message.entity_type = 'application' and application.id = message.entity_id
     left join invitation_to_apply invited on message.entity_type = 'invitation_to_apply' and invited.id = message.entity_id
     left join offer on offer.id = coalesce(application.offer_id, invited.offer_id)
     where message.student_id = ${owner} ${after ?? ''} order by message.written_at desc, message.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}

const OLD = `now() - make_interval(years => ${YEARS_WORDS_ARE_KEPT})`;

/** Removes words older than a year, and reports closed for a year. Words under report stay until then. Returns how many rows are gone. */
export async function forgetMinorMessages(manager: EntityManager): Promise<number> {
  const [, reports] = await manager.query(`delete from report where status = 'looked' and looked_at < ${OLD}`);
  const [, messages] = await manager.query(
    `delete from minor_message message where message.written_at < ${OLD}
       and not exists (select 1 from report where report.entity_id = message.entity_id)`,
  );
  return reports + messages;
}
