import { Injectable } from '@nestjs/common';
import {
  audit,
  callers,
  callFigures,
  callsToCompany,
  type EscalationCaseRow,
  type EscalationRow,
  escalationCase,
  escalations,
  FileTicket,
  membersToCall,
  movesOfApplication,
  schoolOfStudent,
  ticketOfStudent,
} from '@seve/database';
import { isOnline, NotFound, TICKET_HOURS } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Principal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type {
  CallFiguresView,
  Escalation,
  EscalationApplicant,
  EscalationList,
  EscalationsQuery,
  EscalationView,
} from './escalations.dto.js';

const CALLS_SHOWN = 50;

/** Cases of the campus, as a coordinator reads them. */
@Injectable()
export class EscalationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  async list({ accountId }: Principal, { list = 'to_call', cursor, limit }: EscalationsQuery): Promise<EscalationList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const rows = await escalations(this.dataSource.manager, { list, readerId: accountId }, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ openedKey, id }) => [openedKey, id]);
    return { items: items.map(cardOf), next };
  }

  figures(): Promise<CallFiguresView> {
    return callFigures(this.dataSource.manager);
  }

  /** @throws NotFound for an unknown case. */
  async read(id: string, { accountId }: Principal): Promise<EscalationView> {
    const { manager } = this.dataSource;
    const row = await escalationCase(manager, id, accountId);
    if (!row) throw new NotFound('not-found');
    return viewOf(manager, row, accountId);
  }

  /** Shows the applicant while a file ticket is open; the student reads the reason. @throws NotFound for an unknown case. */
  async open(id: string, principal: Principal, reason: string): Promise<EscalationView> {
    const { accountId } = principal;
    await this.outbox.transaction(async ({ manager }) => {
      const row = await escalationCase(manager, id, accountId);
      if (!row) throw new NotFound('not-found');
      if (await ticketOfStudent(manager, accountId, row.studentId)) return;
      const ticket = { id: uuid(), studentId: row.studentId, openedByAccountId: accountId, reason };
      await manager.insert(FileTicket, { ...ticket, closesAt: () => `now() + interval '${TICKET_HOURS} hours'` });
      await audit(manager, principal, {
        act: 'file_ticket_opened',
        on: 'student',
        id: row.studentId,
        schoolId: await schoolOfStudent(manager, row.studentId),
      });
    });
    return this.read(id, principal);
  }
}

async function viewOf(manager: EntityManager, row: EscalationCaseRow, accountId: string): Promise<EscalationView> {
  const { applicationId, applicationStatus, studentId, offerStatus, closedAt, companyId } = row;
  const [members, ticket, moves, calls, coordinators] = await Promise.all([
    membersToCall(manager, companyId),
    ticketOfStudent(manager, accountId, studentId),
    movesOfApplication(manager, applicationId),
    callsToCompany(manager, companyId, CALLS_SHOWN),
    callers(manager),
  ]);
  return {
    ...cardOf(row),
    ...{ applicationStatus, closedAt, members, moves, calls },
    isFillable: offerStatus !== null && isOnline(offerStatus),
    applicant: ticket satisfies EscalationApplicant | null,
    callers: coordinators,
  };
}

const cardOf = ({
  id,
  about,
  status,
  companyId,
  companyName,
  companyPhone,
  contactName,
  contactEmail,
  offerId,
  offerTitle,
  sentOn,
  openedAt,
  assigneeName,
  isMine,
  lastOutcome,
  lastCalledAt,
  reopensOn,
  ofCompany,
}: EscalationRow): Escalation => ({
  ...{ id, about, status, companyId, companyName, companyPhone, contactName, contactEmail, offerId, offerTitle, sentOn, openedAt },
  ...{ assigneeName, isMine, lastOutcome, lastCalledAt, reopensOn, ofCompany },
});
