import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { findLetterReader, type LetterReader } from '@seve/database';
import { COPY_PREFERENCES, EVENTS_DIGEST, type Frequency, maskedAddress, NotFound, type OptionalLetter, stoppedBy } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { readLetterToken } from '@seve/mailing';
import { CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { LetterLinkView, UnsubscribedView } from './letter-links.dto.js';
import type { LetterPreferenceInput, LetterPreferenceView } from './letter-preferences.dto.js';
import { LetterPreferencesService } from './letter-preferences.service.js';

interface Link {
  reader: LetterReader;
  stops: NonNullable<ReturnType<typeof stoppedBy>>;
}

/** Actions open without sign-in to the holder of the link of a letter: stop that letter, and choose the frequency of the others. */
@Injectable()
export class LetterLinks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly preferences: LetterPreferencesService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'secret'>,
  ) {}

  async read(token: string): Promise<LetterLinkView> {
    const { reader, stops } = await this.find(token);
    const { role, accountId, email } = reader;
    const letters = role === null ? { optional: [], fixed: [] } : await this.preferences.list({ accountId, role });
    return { address: maskedAddress(email), stops, letters };
  }

  async choose(token: string, input: LetterPreferenceInput): Promise<LetterLinkView> {
    const { accountId, role } = (await this.find(token)).reader;
    if (role === null) throw new NotFound('letter-link.unknown');
    await this.preferences.choose({ accountId, role }, input);
    return this.read(token);
  }

  /** Idempotent. */
  async stop(token: string): Promise<UnsubscribedView> {
    const { reader, stops } = await this.find(token);
    const letters = await this.stoppedWith(stops, reader);
    await this.outbox.transaction(async (work) => {
      for (const letter of letters) await work.prefer(reader.accountId, letter, 'never');
    });
    return { stopped: stops };
  }

  /**
   * Returns the letters that the link stops. For a digest, the topics that this reader gets in it; for a copy to a teacher or a teacher's
   * digest, every topic, and silence only where it waits for a digest.
   */
  private async stoppedWith(stops: Link['stops'], { accountId, role }: LetterReader): Promise<OptionalLetter[]> {
    if (stops !== EVENTS_DIGEST && !COPY_PREFERENCES.includes(stops)) return [stops];
    if (role === null) return [];
    const { optional } = await this.preferences.list({ accountId, role });
    const isStopped = (one: LetterPreferenceView) =>
      isInDigest(one) || (stops !== EVENTS_DIGEST && COPY_PREFERENCES.includes(one.letter) && one.letter !== 'silence-copies');
    return optional.filter(isStopped).map(({ letter }) => letter);
  }

  /** @throws NotFound for an unknown token, or the token of a deleted account. */
  private async find(token: string): Promise<Link> {
    const link = readLetterToken(this.config.secret, token);
    const stops = link && stoppedBy(link.letter);
    const reader = link && (await findLetterReader(this.dataSource.manager, link.accountId));
    if (!stops || !reader) throw new NotFound('letter-link.unknown');
    return { reader, stops };
  }
}

const isInDigest = ({ frequency, frequencies }: { frequency: Frequency; frequencies: readonly Frequency[] }): boolean =>
  (frequency === 'daily' || frequency === 'weekly') && frequencies.includes('now');
