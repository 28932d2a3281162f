import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { peopleOfApplications } from '@seve/database';
import type { Work } from '@seve/jobs';
import { Clock } from '../http/clock.js';
import { CONFIG } from '../http/tokens.js';
import { linksAt } from './application-links.js';
import { LETTERS_OF_MOVE } from './letters-of-move.js';

/** Promises, in the transaction of a move, the letters that tell it. */
@Injectable()
export class ApplicationLetters {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async write(work: Work, move: keyof typeof LETTERS_OF_MOVE, applicationIds: readonly string[]): Promise<void> {
    if (applicationIds.length === 0) return;
    const links = linksAt(this.config.publicUrl);
    const today = this.clock.today();
    const people = await peopleOfApplications(work.manager, applicationIds);
    await work.write(...people.flatMap((one) => LETTERS_OF_MOVE[move]({ people: one, links, today })));
  }
}
