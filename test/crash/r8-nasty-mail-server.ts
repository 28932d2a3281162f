import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { letters } from '@seve/mailing';
import { v7 as uuid } from 'uuid';
import { IS_LONG } from '../support/form.js';
import { becomes } from '../support/programs/local-start.js';
import { startWorld, type World } from '../support/world.js';
import { NASTY_SCRIPTS, type NastyScript, NastySmtp } from './faults/nasty-smtp.js';
import { beside } from './side-by-side.js';

const LETTERS = IS_LONG ? 50 : 3;
/** Of the transport; by itself it is more patient. */
const MAIL_TIMEOUT_MS = 10_000;
const ENDS_WITHIN_MS = 420_000;
const LOOKED_AT_EVERY_MS = 500;
/** Connections that a server refuses before it is mended: enough to open the circuit. */
const TURNED_AWAY = 6;
const NEVER_LETS_IN: NastyScript[] = ['says 421 at the greeting', 'breaks the TLS handshake'];
/** Watched until the last of the nine has ended, for a letter that is tried again. */
const REFUSES_FOR_GOOD: NastyScript[] = ['says 550', 'accepts one of two'];

interface Row {
  id: string;
  to_address: string;
  state: string;
  is_due_later: boolean;
  /** Tries, and copies that the server took. */
  attempt: number;
  copies: number;
}

/** One worker with letters to send, before one mail server. */
class Post {
  private constructor(
    readonly smtp: NastySmtp,
    readonly world: World,
  ) {}

  static async open(script: NastyScript): Promise<Post> {
    const smtp = await NastySmtp.start(script);
    const env = { PUBLIC_URL: 'https://seve.example', SMTP_URL: smtp.url, SEVE_TEST_MAIL_TIMEOUT_MS: String(MAIL_TIMEOUT_MS) };
    const post = new Post(smtp, await startWorld({ apis: 0, workers: 0, env }));
    for (let count = 0; count < LETTERS; count++) await post.write(count % 2 === 1 ? 'odd' : 'even');
    await post.world.addWorker().ready();
    return post;
  }

  /** Waits until no letter is under way. */
  async end(script: NastyScript): Promise<Row[]> {
    if (NEVER_LETS_IN.includes(script)) {
      await becomes(`turned away: ${script}`, async () => this.smtp.connections >= TURNED_AWAY, ENDS_WITHIN_MS);
      this.smtp.mend();
    }
    const isOver = async () => (await this.world.query(`select 1 from email where state in ('queued', 'sending')`)).length === 0;
    await becomes('no letter is under way', isOver, ENDS_WITHIN_MS, LOOKED_AT_EVERY_MS).catch(() => undefined);
    const rows = await this.world.query<Row>(
      'select id, to_address, state, attempt, not_before > now() and expires_at > now() as is_due_later from email order by id',
    );
    return rows.map((row) => ({ ...row, copies: this.smtp.taken.filter((id) => id === row.id).length }));
  }

  /** Has no effect when it is already closed. */
  async close(): Promise<void> {
    await this.world.stop();
    await this.smtp.stop();
  }

  private async write(kind: string): Promise<void> {
    const id = uuid();
    await this.world.query(
      `insert into email (id, letter, to_address, locale, params, entity_type, entity_id, not_before, expires_at)
       values ($1, 'account-confirmation', $2, 'fr', $3, 'account', $1, now() - interval '5 seconds', now() + interval '1 day')`,
      [id, `${id}.${kind}@campus.example`, letters['account-confirmation'].sample],
    );
  }
}

/** R8: mail servers that misbehave. */
export function nastyMailServer(): void {
  describe(`R8: a mail server that misbehaves in nine ways, ${LETTERS} letters each`, () => {
    const posts = new Map<NastyScript, Post>();
    const ends = new Map<NastyScript, Row[]>();

    const waits: Promise<[NastyScript, Row[]]>[] = [];
    const ended = beside({ prepare, pass: () => Promise.all(waits) });

    async function prepare(): Promise<void> {
      for (const script of NASTY_SCRIPTS) {
        const post = await Post.open(script);
        posts.set(script, post);
        waits.push(waitFor(script, post));
      }
    }

    async function waitFor(script: NastyScript, post: Post): Promise<[NastyScript, Row[]]> {
      const rows = await post.end(script);
      if (!REFUSES_FOR_GOOD.includes(script)) await post.close();
      return [script, rows];
    }

    beforeAll(async () => {
      for (const [script, rows] of await ended()) ends.set(script, rows);
      const figures = [...ends].map(([script, rows]) => [
        script,
        rows.map(({ state, attempt, copies }) => `${state} ${attempt}/${copies}`),
      ]);
      console.log(`R8 ${JSON.stringify(Object.fromEntries(figures))}`);
    }, 600_000);
    afterAll(() => Promise.all([...posts.values()].map((post) => post.close())), 120_000);

    const rowsOf = (script: NastyScript): Row[] => ends.get(script) ?? [];
    const statesOf = (script: NastyScript) => rowsOf(script).map(({ state }) => state);
    const isOdd = ({ to_address }: Row) => to_address.includes('.odd@');

    it.each(NASTY_SCRIPTS)('%s: each letter ends once, or still has time', (script) => {
      const rows = rowsOf(script);
      expect(rows).toHaveLength(LETTERS);
      expect(
        rows.filter(
          ({ state, is_due_later }) => !(['sent', 'bounced', 'expired', 'dead'].includes(state) || (state === 'queued' && is_due_later)),
        ),
      ).toEqual([]);
      expect(rows.filter(({ state, copies }) => (state === 'sent') !== copies > 0)).toEqual([]);
      expect(posts.get(script)?.smtp.taken.filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
    });

    it.each(NASTY_SCRIPTS.filter((script) => !REFUSES_FOR_GOOD.includes(script)))('%s: in the end all have left', (script) => {
      expect(statesOf(script)).toEqual(Array(LETTERS).fill('sent'));
    });

    it('what is refused for good is not tried again', () => {
      expect(statesOf('says 550')).toEqual(Array(LETTERS).fill('bounced'));
      expect(posts.get('says 550')?.smtp.asked).toHaveLength(LETTERS);
      const half = rowsOf('accepts one of two');
      expect(half.map(({ state }) => state)).toEqual(half.map((row) => (isOdd(row) ? 'bounced' : 'sent')));
      expect(half.map(({ attempt }) => attempt)).toEqual(half.map(() => 1));
    });

    it('a letter comes twice only where the server took it and did not say so, and then under the same Message-ID', () => {
      const inDoubt: NastyScript[] = ['hangs after the dot first', 'cuts the line after its 250 first'];
      for (const script of NASTY_SCRIPTS) {
        const most = inDoubt.includes(script) ? 2 : 1;
        expect({ script, tooMany: rowsOf(script).filter(({ copies }) => copies > most) }).toEqual({ script, tooMany: [] });
      }
    });
  });
}
