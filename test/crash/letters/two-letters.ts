import { setTimeout as pause } from 'node:timers/promises';
import { createDataSource } from '@seve/database';
import { createQueueBackend, Outbox, type QueueBackend } from '@seve/jobs';
import { WEIGHTS } from '@seve/matching';
import type { DataSource } from 'typeorm';
import type { Member } from '../../support/builders/people.js';
import type { World } from '../../support/world.js';
import type { Campus } from '../../worker/campus.js';

export type LetterKind = 'invitation' | 'digest';

const GIVES_UP_AFTER_MS = 120_000;
const TOTAL = 9_000;

/** A letter that the test has asked for. */
export interface Asked {
  to: string;
  /** Resolves when the api has responded to the person who asked; no person waits for a digest. */
  answered: Promise<void>;
}

/** Two letters of different birth: an invitation, written by the api in answer to a person; a digest of matches, written by a job. */
export class TwoLetters {
  private asked = 0;

  private constructor(
    private readonly world: World,
    private readonly campus: Campus,
    private readonly company: Member,
    private readonly dataSource: DataSource,
    private readonly backend: QueueBackend,
  ) {}

  static async of(world: World, campus: Campus, company: Member): Promise<TwoLetters> {
    const dataSource = await createDataSource(world.database.appUrl).initialize();
    const backend = await createQueueBackend({ databaseUrl: world.database.appUrl, redisUrl: null }, () => undefined);
    return new TwoLetters(world, campus, company, dataSource, backend);
  }

  ask(kind: LetterKind): Promise<Asked> {
    this.asked += 1;
    return kind === 'invitation' ? this.invitation(`recrue-${this.asked}@campus.example`) : this.digest();
  }

  /** How often the fact behind the letter has happened: a digest tells several matches at once. */
  async facts(kind: LetterKind, to: string): Promise<number> {
    const invitations = 'select id from invitation where email = $1';
    const announcements =
      'select distinct email_id from match_announcement join student on student.id = student_id join account on account.id = account_id where account.email = $1';
    return (await this.world.query(kind === 'invitation' ? invitations : announcements, [to])).length;
  }

  async end(): Promise<void> {
    await this.backend.close();
    await this.dataSource.destroy();
  }

  private async invitation(email: string): Promise<Asked> {
    return { to: email, answered: this.insist({ role: 'company_recruiter', email }) };
  }

  private async insist(invitation: { role: string; email: string }): Promise<void> {
    for (const end = Date.now() + GIVES_UP_AFTER_MS; Date.now() < end; await pause(100)) {
      const sent = this.company.client.request('POST', '/api/invitations', invitation, { 'idempotency-key': invitation.email });
      const status = await sent.then(
        (answer) => answer.status,
        () => 0,
      );
      if (status === 201) return;
      if (status >= 400 && status < 500) throw new Error(`the invitation is answered ${status}`);
    }
    throw new Error('the invitation is not answered');
  }

  private async digest(): Promise<Asked> {
    const { id, email } = await this.campus.student();
    const offerId = await this.campus.offer(await this.campus.company());
    const score = { student_score: TOTAL, post_score: TOTAL, total: TOTAL, weights_version: WEIGHTS.version };
    await this.campus.insert('match', { student_id: id, offer_id: offerId, ...score });
    const outbox = new Outbox(this.dataSource, this.backend, () => undefined);
    await outbox.transaction((work) => work.enqueue('announce-matches', { studentId: id }));
    await outbox.settled();
    return { to: email, answered: Promise.resolve() };
  }
}
