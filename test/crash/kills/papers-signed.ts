import { setTimeout as pause } from 'node:timers/promises';
import { type Agreed, agreementCast, agreementToSign, signatoriesOf } from '../../support/builders/agreements.js';
import type { People } from '../../support/builders/people.js';
import { Client } from '../../support/client.js';
import { seededRandom } from '../../support/seeded-random.js';
import type { World } from '../../support/world.js';
import { signByLink } from './sign-by-link.js';

/** Papers that wait for their signatures, made before the trouble starts. */
export class PapersSigned {
  /** Signatories whose signature was answered 200. */
  readonly acknowledged: string[] = [];

  private constructor(
    private readonly world: World,
    private readonly papers: readonly Agreed[],
  ) {}

  static async prepare(world: World, people: People, count: number): Promise<PapersSigned> {
    const cast = await agreementCast(people);
    // Those of a planted campus begin with an 8 too.
    await world.query(`update company set siren = '9' || right(siren, 8)`);
    await world.query(`update company_site set siret = '9' || right(siret, 13)`);
    const papers: Agreed[] = [];
    while (papers.length < count) papers.push((await agreementToSign(world, cast, await people.student(cast.classId))).agreed);
    return new PapersSigned(world, papers);
  }

  /** Everyone signs every paper, one after another, each paper from an instant of its own on. */
  async sign({ apis, seconds, seed }: { apis: readonly string[]; seconds: number; seed: number }): Promise<void> {
    await Promise.all(
      this.papers.map(async (paper, place) => {
        const random = seededRandom(seed + place);
        const someApi = () => new Client(apis[Math.floor(random() * apis.length)] ?? this.world.url);
        const rest = () => pause((random() * seconds * 1_000) / 4);
        for (await rest(); ; await rest()) {
          const next = (await signatoriesOf(this.world, paper.id)).find(({ state }) => state === 'asked' || state === 'opened');
          if (next === undefined) return;
          await signByLink(this.world, next, someApi);
          this.acknowledged.push(next.id);
        }
      }),
    );
  }

  /** Signatures that were acknowledged and are not there. */
  async lost(): Promise<string[]> {
    const kept = await this.world.query<{ id: string }>(
      `select signatory_id as id from signature_event where kind = 'signed' and signatory_id = any($1)`,
      [this.acknowledged],
    );
    return this.acknowledged.filter((id) => !kept.some((one) => one.id === id));
  }

  /** Papers without their seal. */
  async unsealed(): Promise<string[]> {
    const rows = await this.world.query<{ id: string }>(
      `select agreement.id from agreement where id = any($1) and (state <> 'sealed'
         or not exists (select from paper_version where agreement_id = agreement.id and voided_at is null and sealed_at is not null))`,
      [this.papers.map(({ id }) => id)],
    );
    return rows.map(({ id }) => id);
  }
}
