import { setImmediate as nextTurn } from 'node:timers/promises';
import { countMatchable, publishedOfferMatchPages, searchingStudentMatchPages } from '@seve/database';
import {
  type IndexedOffer,
  type IndexedStudent,
  type KnownOffer,
  type KnownStudent,
  knownOffer,
  knownStudent,
  MatchIndex,
} from '@seve/matching';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import { fullRun } from './full-run.js';
import { lawOf, type Scoring } from './scoring.js';

const PAGE = 1_000;
const SAID_EVERY_MS = 2_000;

/** Loads all students and offers from the database and computes the lists in a full run. */
export async function loadIndex(manager: EntityManager, { today, weights }: Scoring, log: Logger): Promise<MatchIndex> {
  const progress = new Progress(log, await countMatchable(manager));
  const law = await lawOf(manager);
  const students: IndexedStudent[] = [];
  for await (const page of searchingStudentMatchPages(manager, PAGE)) {
    students.push(
      ...page
        .map(knownStudent)
        .filter((student) => student !== null)
        .map(slimStudent),
    );
    progress.say(students.length);
  }
  const offers: IndexedOffer[] = [];
  for await (const page of publishedOfferMatchPages(manager, PAGE)) {
    const known = page.map((row) => knownOffer(row, today, law)).filter((offer) => offer !== null);
    offers.push(...known.map(slimOffer));
    progress.say(students.length + offers.length);
  }
  const index = MatchIndex.on(today, weights);
  for (const _step of index.loading(students, offers)) await nextTurn();
  progress.compares(index.pairs);
  await fullRun(index);
  progress.end(students.length + offers.length);
  return index;
}

/** Drops columns that are only needed to derive facts, because a hundred thousand rows are in memory at once. */
function slimStudent({ facts, row }: KnownStudent): IndexedStudent {
  const { birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations } = row;
  return { facts, row: { birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations } };
}

function slimOffer({ facts, row: { hazards, employerDeclarations, minAge } }: KnownOffer): IndexedOffer {
  return { facts, row: { hazards, employerDeclarations, minAge } };
}

/** Logs the loaded rows, and the time they took. */
class Progress {
  private readonly startedAt = performance.now();
  private saidAt = this.startedAt;

  constructor(
    private readonly log: Logger,
    private readonly total: number,
  ) {}

  say(loaded: number): void {
    if (performance.now() - this.saidAt < SAID_EVERY_MS) return;
    this.saidAt = performance.now();
    this.log.info({ loaded, total: this.total, ms: this.ms }, 'matching loads');
  }

  compares(pairs: number): void {
    this.log.info({ pairs, ms: this.ms }, 'matching compares');
  }

  end(loaded: number): void {
    this.log.info({ loaded, total: this.total, ms: this.ms }, 'matching is loaded');
  }

  private get ms(): number {
    return Math.round(performance.now() - this.startedAt);
  }
}
