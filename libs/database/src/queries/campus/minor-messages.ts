import { type WordedAct, type WordedThing, YEARS_WORDS_ARE_KEPT } from '@seve/domain';
import { type EntityManager, type QueryDeepPartialEntity } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Account } from '../../entities/account.entity.js';
import { Application } from '../../entities/application.entities.js';
import { InvitationToApply } from '../../entities/invitation-to-apply.entity.js';
import { MinorMessage } from '../../entities/minor-message.entity.js';
import { Offer } from '../../entities/offer.entity.js';
import { Report } from '../../entities/report.entity.js';
import { rowsBy, sql } from '../../rows.js';

type NewMinorMessage = Omit<QueryDeepPartialEntity<MinorMessage>, 'id' | 'writtenAt' | 'student' | 'company'> &
  Pick<MinorMessage, 'entityId' | 'act' | 'text' | 'place'>;

/** Records a text of a company or another host, unless it equals the last one about the same thing. */
export async function keepMinorMessage(manager: EntityManager, message: NewMinorMessage): Promise<void> {
  const { entityId, text, place } = message;
  const [last] = await manager.find(MinorMessage, { where: { entityId }, order: { writtenAt: 'DESC', id: 'DESC' }, take: 1 });
  if (last?.text === text && last.place === place) return;
  await manager.insert(MinorMessage, { ...message, id: uuid(), writtenAt: () => 'clock_timestamp()' });
}

/** Unmasked text of a company or another host to a minor, for the referent teacher. */
export interface MinorMessageRow {
  id: string;
  act: WordedAct;
  entityType: WordedThing;
  entityId: string;
  /** Typed name for a host without account. */
  companyName: string;
  authorName: string | null;
  offerTitle: string | null;
  place: string;
  text: string;
  writtenAt: Date;
  writtenKey: string;
  /** When a text about the same thing was reported; null without an open report. */
  reportedAt: Date | null;
}

/** Returns what companies and other hosts wrote to a student under 18 in the last year, the newest first. */
export function minorMessagesOf(
  manager: EntityManager,
  studentId: string,
  page: { after: readonly [writtenAt: string, id: string] | null; limit: number },
): Promise<MinorMessageRow[]> {
  const messages = manager
    .createQueryBuilder(MinorMessage, 'message')
    .leftJoin('message.company', 'company')
    .leftJoin(Account, 'author', 'author.id = message.writtenByAccountId')
    .leftJoin(Application, 'application', "message.entityType = 'application' and application.id = message.entityId")
    .leftJoin(InvitationToApply, 'invited', "message.entityType = 'invitation_to_apply' and invited.id = message.entityId")
    .leftJoin(Offer, 'offer', 'offer.id = coalesce(application.offerId, invited.offerId)')
    .where({ studentId })
    .orderBy('message.writtenAt', 'DESC')
    .addOrderBy('message.id', 'DESC')
    .limit(page.limit);
  if (page.after) {
    const [writtenAt, id] = page.after;
    messages.andWhere('(message.writtenAt, message.id) < (:writtenAt::timestamptz, :id::uuid)', { writtenAt, id });
  }
  return rowsBy<MinorMessageRow, { message: MinorMessage; offer: Offer }>(messages, {
    id: 'message.id',
    act: 'message.act',
    entityType: 'message.entityType',
    entityId: 'message.entityId',
    companyName: sql('coalesce(company.name, message.hostName)'),
    authorName: sql("author.firstName || ' ' || author.lastName"),
    offerTitle: 'offer.title',
    place: 'message.place',
    text: 'message.text',
    writtenAt: 'message.writtenAt',
    writtenKey: sql('cast(message.writtenAt as text)'),
    reportedAt: sql(`(select max(report.created_at) from report where report.entity_id = message.entityId and report.status = 'open')`),
  });
}

const OLD = `now() - make_interval(years => ${YEARS_WORDS_ARE_KEPT})`;

/**
 * Deletes texts older than a year, and reports closed for a year. Texts with an open report stay until then. Returns the number of deleted
 * rows.
 */
export async function forgetMinorMessages(manager: EntityManager): Promise<number> {
  const reports = await manager
    .createQueryBuilder(Report, 'report')
    .delete()
    .where({ status: 'looked' })
    .andWhere(`lookedAt < ${OLD}`)
    .execute();
  // Raw: a set without another.
  const [, messages] = await manager.query<[unknown, number]>(
    `delete from minor_message message where message.written_at < ${OLD}
       and not exists (select 1 from report where report.entity_id = message.entity_id)`,
  );
  return (reports.affected ?? 0) + messages;
}
