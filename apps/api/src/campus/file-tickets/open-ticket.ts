import { Injectable } from '@nestjs/common';
import { audit, FileTicket, openTicket, schoolOfStudent, studentNamed, type WantedStudent } from '@seve/database';
import { InvalidInput, NotFound, TICKET_HOURS } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { fold } from '@seve/reference';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Principal } from '../../http/session/principal.js';
import type { FileTicketInput, FileTicketView } from './file-tickets.dto.js';
import { ticketView } from './ticket.view.js';

/** Opens one student's file for a coordinator, for a written reason that the student reads. */
@Injectable()
export class OpenTicket {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  /** @throws NotFound, the same for no match and for several of one name; InvalidInput when the input identifies no student. */
  async open(principal: Principal, input: FileTicketInput): Promise<FileTicketView> {
    const { accountId } = principal;
    const { manager } = this.dataSource;
    const studentId = await studentNamed(manager, wantedBy(input));
    if (studentId === null) throw new NotFound('file-ticket.nobody');
    const id = await this.outbox.transaction((work) => this.write(work, studentId, principal, input.reason));
    const ticket = await openTicket(manager, accountId, id);
    if (ticket === null) throw new NotFound('not-found');
    return ticketView(ticket);
  }

  private async write({ manager }: UnitOfWork, studentId: string, principal: Principal, reason: string): Promise<string> {
    const id = uuid();
    await manager
      .createQueryBuilder()
      .insert()
      .into(FileTicket)
      .values({
        id,
        studentId,
        openedByAccountId: principal.accountId,
        reason,
        closesAt: () => `now() + interval '${TICKET_HOURS} hours'`,
      })
      .execute();
    await audit(manager, principal, {
      act: 'file_ticket_opened',
      on: 'student',
      id: studentId,
      schoolId: await schoolOfStudent(manager, studentId),
    });
    return id;
  }
}

function wantedBy({ email, firstName, lastName, schoolId }: FileTicketInput): WantedStudent {
  if (email) return { email };
  if (firstName && lastName && schoolId) return { name: fold(`${firstName} ${lastName}`), schoolId };
  throw new InvalidInput([{ path: 'email', code: 'file-ticket.who' }]);
}
