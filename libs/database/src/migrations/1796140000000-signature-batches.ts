import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = `CREATE TABLE "signature_batch" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "code_hash" text NOT NULL, "tries" smallint NOT NULL DEFAULT '0', "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_cd0ac54a30f5c611aa247a36d7a" PRIMARY KEY ("id"))`;
const PAPER = `CREATE TABLE "signature_batch_paper" ("batch_id" uuid NOT NULL, "signatory_id" uuid NOT NULL, "position" smallint NOT NULL, "sha256" text NOT NULL, "outcome" text, CONSTRAINT "signature_batch_paper_position" CHECK (position > 0), CONSTRAINT "PK_5c05cef6a32df81750fa53eafbe" PRIMARY KEY ("batch_id", "signatory_id"))`;
const KEYS: readonly (readonly [table: string, name: string, column: string, target: string])[] = [
  ['signature_batch', 'FK_b0a17e5f3e94d7edae9f0e9f88c', 'account_id', 'account'],
  ['signature_batch_paper', 'FK_d7a5512847c28ef25781e830f20', 'batch_id', 'signature_batch'],
  ['signature_batch_paper', 'FK_ea0ca4a95d88da8e7df96c296c9', 'signatory_id', 'signatory'],
];

const kinds = (read: string, end = '') =>
  `ALTER TABLE "signature_event" DROP CONSTRAINT "signature_event_kind", ADD CONSTRAINT "signature_event_kind" CHECK (kind in ('opened_for_signature', 'asked', 'opened', ${read}'code_sent', 'signed', 'refused', 'refusal_recorded', 'delegated', 'address_corrected', 'expired', 'voided', 'sealed'))${end}`;

/** One code signs several papers, each of which its signatory has read to the end. */
export class SignatureBatches1796140000000 implements MigrationInterface {
  name = 'SignatureBatches1796140000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(`'read', `));
    await runner.query('ALTER TABLE "signatory" ADD "read_at" TIMESTAMP WITH TIME ZONE');
    await runner.query(BATCH);
    await runner.query('CREATE INDEX "signature_batch_of_account" ON "signature_batch" ("account_id", "created_at")');
    await runner.query(PAPER);
    await runner.query('CREATE INDEX "signature_batch_paper_of_signatory" ON "signature_batch_paper" ("signatory_id")');
    for (const [table, name, column, target] of KEYS)
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "${target}"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      );
  }

  /** Events that are written stay: without them their chains would not hold. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "signature_batch_paper"');
    await runner.query('DROP TABLE "signature_batch"');
    await runner.query('ALTER TABLE "signatory" DROP COLUMN "read_at"');
    await runner.query(kinds('', ' NOT VALID'));
  }
}
