import { type ApplicationPeople, callOffInterviews, instantIn, interviewOf, nextIdeas, peopleOfApplications } from '@seve/database';
import type { CivilDate, Locale } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { communeName } from '@seve/reference';
import type { EntityManager } from 'typeorm';
import { linksAt } from './application-links.js';
import { keepWordsOfInterview, keepWordsOfMove } from './keep-words.js';
import { teacherCopy, type Writing } from './letter-writing.js';
import { calendarOfInterview, type InterviewNews, lettersOfInterview, WORDED_NEWS } from './letters-of-interview.js';
import { LETTERS_OF_MOVE, type MoveTold } from './letters-of-move.js';
import { OfferLetters } from './offer-letters.js';

/** The civil clock of whoever moves something. */
export interface CivilClock {
  now(): Date;
  today(): CivilDate;
}

type Move = keyof typeof LETTERS_OF_MOVE;

/** Offers to look at next in a letter that ends an application. */
const IDEAS_MAX = 3;
const WITH_IDEAS: readonly Move[] = ['rejected', 'closed_with_offer'];

/** Where nobody meets any more. */
const CALLS_OFF: readonly MoveTold[] = [
  'pool',
  'rejected',
  'declined',
  'withdrawn',
  'expired',
  'expired_by_student',
  'obsolete',
  'closed_with_offer',
  'cancelled',
];

/** Promises, in the transaction of a move, the letters that tell it. */
export class ApplicationLetters {
  /** An offer that ends is told to its company and to whoever waits for an answer. */
  readonly offers: OfferLetters;

  constructor(
    private readonly publicUrl: string,
    private readonly clock: CivilClock,
  ) {
    this.offers = new OfferLetters(publicUrl);
  }

  today(): CivilDate {
    return this.clock.today();
  }

  /** An interview ahead that the move makes pointless is called off with it. `heldMs`: how long the move may be taken back. */
  async write(work: UnitOfWork, move: Move, applicationIds: readonly string[], heldMs = 0): Promise<void> {
    if (applicationIds.length === 0) return;
    const writings = await this.writings(work.manager, applicationIds, WITH_IDEAS.includes(move));
    for (const writing of writings) await keepWordsOfMove(work.manager, writing, move);
    const letters = [...writings.flatMap(LETTERS_OF_MOVE[move]), ...(await this.calledOff(work.manager, move, writings))];
    await this.hold(work, letters, heldMs);
  }

  /** What became of the interview of an application. `chosen`: the hour that is given up, where it stands no longer in the row. */
  async writeInterview(
    work: UnitOfWork,
    news: InterviewNews,
    applicationId: string,
    { chosen, heldMs = 0 }: { chosen?: string; heldMs?: number } = {},
  ): Promise<void> {
    const writings = await this.writings(work.manager, [applicationId]);
    const letters: NewEmail[] = [];
    for (const writing of writings) {
      await this.keepInterview(work.manager, news, writing);
      letters.push(...(await this.ofInterview(work.manager, news, writing, chosen)));
    }
    await this.hold(work, letters, heldMs);
  }

  /** A minor said yes to be kept for later: the school is told. */
  async writePoolAgreement(work: UnitOfWork, applicationId: string): Promise<void> {
    const writings = await this.writings(work.manager, [applicationId]);
    await work.write(...writings.flatMap((writing) => teacherCopy(writing, 'pooled')));
  }

  /** The file that puts the chosen hour in a calendar; null where none is chosen. */
  async calendar(
    manager: EntityManager,
    applicationId: string,
    { audience, locale }: { audience: 'student' | 'company'; locale: Locale },
  ): Promise<string | null> {
    const [writing] = await this.writings(manager, [applicationId]);
    const interview = await interviewOf(manager, applicationId);
    return writing && interview ? calendarOfInterview(writing, audience, interview, locale) : null;
  }

  private async writings(manager: EntityManager, applicationIds: readonly string[], hasIdeas = false): Promise<Writing[]> {
    const links = linksAt(this.publicUrl);
    const today = this.clock.today();
    const people = await peopleOfApplications(manager, applicationIds, today);
    const students = people.map(({ studentId }) => studentId);
    const ideas = hasIdeas ? await nextIdeas(manager, students, { today, most: IDEAS_MAX }) : [];
    const ideasOf = ({ studentId }: ApplicationPeople) =>
      ideas
        .filter((idea) => idea.studentId === studentId)
        .map(({ offerId, title, companyName, communeInsee }) => ({
          title,
          companyName,
          communeName: communeName(communeInsee),
          link: links.aboutOffer(offerId),
        }));
    return people.map((one) => ({ people: one, links, today, ideas: ideasOf(one) }));
  }

  private async calledOff(manager: EntityManager, move: Move, writings: readonly Writing[]): Promise<NewEmail[]> {
    if (!CALLS_OFF.includes(move)) return [];
    const ids = writings.map(({ people }) => people.applicationId);
    const calledOff = await callOffInterviews(manager, ids, this.clock.now());
    const letters: NewEmail[] = [];
    for (const writing of writings.filter(({ people }) => calledOff.includes(people.applicationId)))
      letters.push(...(await this.ofInterview(manager, 'called_off', writing)));
    return letters;
  }

  /** A student who chooses an hour writes nothing. */
  private async keepInterview(manager: EntityManager, news: InterviewNews, writing: Writing): Promise<void> {
    const act = WORDED_NEWS[news];
    const interview = act && (await interviewOf(manager, writing.people.applicationId));
    if (interview) await keepWordsOfInterview(manager, writing, act, interview);
  }

  private async ofInterview(manager: EntityManager, news: InterviewNews, writing: Writing, chosen?: string): Promise<NewEmail[]> {
    const interview = await interviewOf(manager, writing.people.applicationId);
    if (!interview) return [];
    return lettersOfInterview(writing, news, { interview, chosen: chosen ?? interview.startsAt, now: this.clock.now() });
  }

  private async hold(work: UnitOfWork, letters: readonly NewEmail[], heldMs: number): Promise<void> {
    if (heldMs === 0) await work.write(...letters);
    else {
      const notBefore = await instantIn(work.manager, heldMs);
      await work.write(...letters.map((letter) => ({ ...letter, notBefore })));
    }
  }
}
