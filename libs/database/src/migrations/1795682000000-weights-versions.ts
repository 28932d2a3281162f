import type { MigrationInterface, QueryRunner } from 'typeorm';

const POINTS = {
  u: { occupation: 3_500, learning: 2_500, reach: 2_000, rhythm: 1_500, wishes: 500 },
  e: { skills: 4_500, training: 2_500, availability: 2_000, occupation: 1_000, languages: 1_000 },
};

/** The two versions that the program knew by itself, with the same points. */
const KNOWN = [
  [
    1,
    'Premier jugement, posé par des personnes avant l’ouverture, à revoir sur les cas écrits et les placements réels.',
    'A first judgement, made by people before the opening, to be reviewed on the written cases and on real placements.',
    '2026-11-24T08:00:00Z',
  ],
  [
    2,
    'Les mêmes points. Parmi les envies, la rémunération au-dessus du minimum légal compte désormais, à parts égales avec le secteur et la taille\u00a0: les minimums sont maintenant calculés par le service.',
    'The same points. Among wishes, pay above the legal minimum now counts, in equal shares with sector and size: the service now computes the minimums.',
    '2026-11-24T09:00:00Z',
  ],
] as const;

/** What each criterion weighs, version by version, and how far a change has been carried to everybody’s matches. */
export class WeightsVersions1795682000000 implements MigrationInterface {
  name = 'WeightsVersions1795682000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "weights_version" ("number" integer NOT NULL, "points" jsonb NOT NULL, "reason" text NOT NULL, "reason_en" text, "restores" integer, "author_account_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_054a533a23fa8085055ee3e23d4" PRIMARY KEY ("number"))`,
    );
    await runner.query(
      `CREATE TABLE "rescore" ("number" integer NOT NULL, "step" integer NOT NULL DEFAULT '0', "side" text NOT NULL DEFAULT 'student', "after_id" uuid, "scored" integer NOT NULL DEFAULT '0', "to_score" integer NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "rescore_side" CHECK (side in ('student', 'offer')), CONSTRAINT "PK_18ed48f6ce2e6bdc7cb2320c4de" PRIMARY KEY ("number"), CONSTRAINT "FK_18ed48f6ce2e6bdc7cb2320c4de" FOREIGN KEY ("number") REFERENCES "weights_version"("number") ON DELETE CASCADE ON UPDATE NO ACTION)`,
    );
    for (const [number, reason, reasonEn, createdAt] of KNOWN) {
      await runner.query(
        'INSERT INTO "weights_version" ("number", "points", "reason", "reason_en", "created_at") VALUES ($1, $2, $3, $4, $5)',
        [number, JSON.stringify(POINTS), reason, reasonEn, createdAt],
      );
    }
    await runner.query('REVOKE UPDATE, DELETE ON "weights_version" FROM seve_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "rescore"');
    await runner.query('DROP TABLE "weights_version"');
  }
}
