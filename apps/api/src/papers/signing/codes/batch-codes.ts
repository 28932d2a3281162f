import { Injectable } from '@nestjs/common';
import { Signatory, SignatureBatch, SignatureBatchPaper } from '@seve/database';
import { type CodeChannel, Conflict, NotFound, SIGNATURE_CODE_MINUTES, SIGNATURE_CODE_TRIES } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { SignatureLimits } from './signature-limits.js';
import { SixDigits } from './six-digits.js';

export type BatchPaper = Pick<SignatureBatchPaper, 'signatoryId' | 'sha256'>;

/** Creates and checks codes that sign several papers of one account. */
@Injectable()
export class BatchCodes {
  constructor(
    private readonly limits: SignatureLimits,
    private readonly digits: SixDigits,
  ) {}

  /** Creates a code for these papers and invalidates the previous one. */
  async make(
    { manager }: UnitOfWork,
    { accountId, channel, papers }: { accountId: string; channel: CodeChannel; papers: readonly BatchPaper[] },
  ): Promise<{ batch: SignatureBatch; code: string }> {
    await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`signature batch ${accountId}`]);
    await manager.query(`delete from signature_batch where account_id = $1 and created_at < now() - interval '1 day'`, [accountId]);
    await manager.query('update signature_batch set expires_at = now() where account_id = $1 and used_at is null and expires_at > now()', [
      accountId,
    ]);
    const id = uuid();
    const { code, codeHash } = this.digits.make(allowing({ id, accountId, papers }));
    const expiresAt = () => `now() + interval '${SIGNATURE_CODE_MINUTES} minutes'`;
    await manager.createQueryBuilder().insert().into(SignatureBatch).values({ id, accountId, codeHash, channel, expiresAt }).execute();
    const rows = papers.map(({ signatoryId, sha256 }, index) => ({ batchId: id, signatoryId, sha256, position: index + 1 }));
    await manager.insert(SignatureBatchPaper, rows);
    return { batch: await manager.findOneByOrFail(SignatureBatch, { id }), code };
  }

  /**
   * Uses up the code; the same code may be sent again, to read or complete its result. Returns false for a wrong code, which is counted:
   * the caller must commit. @throws NotFound for a batch of another account, Conflict when no code is valid any more, TooMany beyond the
   * limits of a seat or of the person
   */
  async use({ manager }: UnitOfWork, { id, accountId }: { id: string; accountId: string }, code: string): Promise<boolean> {
    const [batch] = await manager.query<(Pick<SignatureBatch, 'codeHash' | 'tries' | 'usedAt'> & { isOver: boolean })[]>(
      `select code_hash as "codeHash", tries, used_at as "usedAt", expires_at <= now() as "isOver"
       from signature_batch where id = $1 and account_id = $2 for update`,
      [id, accountId],
    );
    if (batch === undefined) throw new NotFound('not-found');
    const { codeHash, tries, usedAt, isOver } = batch;
    if (tries >= SIGNATURE_CODE_TRIES || (isOver && usedAt === null)) throw new Conflict('signature.code-over');
    const papers = await manager.find(SignatureBatchPaper, { where: { batchId: id }, order: { position: 'ASC' } });
    const seats = await manager.findBy(Signatory, { id: In(papers.map(({ signatoryId }) => signatoryId)) });
    const isRight = await this.limits.guess(seats, 'owner', async () =>
      this.digits.isRight(codeHash, allowing({ id, accountId, papers }), code),
    );
    if (!isRight) {
      await manager.update(SignatureBatch, { id }, { tries: () => 'tries + 1' });
      return false;
    }
    if (usedAt !== null) return true;
    await manager.update(SignatureBatch, { id }, { usedAt: () => 'now()' });
    await this.limits.spent(seats, 'owner');
    return true;
  }
}

/** Text bound to the code: one account, one batch and exactly these papers. */
const allowing =
  ({ id, accountId, papers }: { id: string; accountId: string; papers: readonly BatchPaper[] }) =>
  (code: string): string =>
    JSON.stringify(['signatures', id, accountId, papers.map(({ signatoryId, sha256 }) => [signatoryId, sha256]), code]);
