import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LetterPreference } from '@seve/database';
import { type Frequency, fixedLettersOf, InvalidInput, type OptionalLetter, optionalLettersOf, preferenceFor } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Repository } from 'typeorm';
import type { Principal } from '../../http/session/principal.js';
import type { LetterPreferenceInput, LetterPreferencesView } from './letter-preferences.dto.js';

/** A signed-in account, or the account of a letter's link. */
type Reader = Pick<Principal, 'accountId' | 'role'>;

/** Reads and changes how often an account receives the letters of its role. */
@Injectable()
export class LetterPreferencesService {
  constructor(
    @InjectRepository(LetterPreference) private readonly preferences: Repository<LetterPreference>,
    private readonly outbox: Outbox,
  ) {}

  async list({ accountId, role }: Reader): Promise<LetterPreferencesView> {
    const chosen = await this.preferences.findBy({ accountId });
    return {
      optional: optionalLettersOf(role).map((letter) => ({
        letter,
        frequency: chosen.find((one) => one.letter === letter)?.frequency ?? preferenceFor(letter).byDefault,
        frequencies: [...preferenceFor(letter).frequencies],
      })),
      fixed: fixedLettersOf(role),
    };
  }

  /** @throws InvalidInput for a letter of another role or a frequency that the letter does not offer. */
  async choose(reader: Reader, { letter, frequency }: LetterPreferenceInput): Promise<LetterPreferencesView> {
    requireChoice('letter', letter, optionalLettersOf(reader.role));
    requireChoice('frequency', frequency, preferenceFor(letter).frequencies);
    await this.outbox.transaction((work) => work.prefer(reader.accountId, letter, frequency));
    return this.list(reader);
  }
}

function requireChoice(path: string, value: OptionalLetter | Frequency, choices: readonly string[]): void {
  if (!choices.includes(value)) throw new InvalidInput([{ path, code: 'field.choice', values: { choices: choices.join(', ') } }]);
}
