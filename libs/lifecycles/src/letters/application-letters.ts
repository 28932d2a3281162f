import { type ApplicationPeople, instantIn, interviewOf, nextIdeas, peopleOfApplications } from '@seve/database';
import type { CivilDate, Locale } from '@seve/domain';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { communeName } from '@seve/reference';
import type { EntityManager } from 'typeorm';
import { linksAt } from './application-links.js';
import { type LetterFacts, teacherCopy } from './letter-writing.js';
import { calendarOfInterview, type InterviewStepWithLetters, lettersOfInterview } from './letters-of-interview.js';
import { LETTERS_OF_MOVE, type MoveWithLetters } from './letters-of-move.js';
import { OfferLetters } from './offer-letters.js';
import { SilenceLetters } from './silence-letters.js';

/** Today's date and instant of the process, shifted in demos and tests. */
export interface CivilClock {
  now(): Date;
  today(): CivilDate;
}

/** Maximum number of similar offers in a letter that ends an application. */
const IDEAS_MAX = 3;
const WITH_IDEAS: readonly MoveWithLetters[] = ['rejected', 'refused_by_phone', 'closed_with_offer'];

export interface InterviewLetterOptions {
  /** Interview time that was cancelled or given up, if the row no longer contains it. */
  chosen?: string;
  /** Milliseconds for which the change can be undone; the letters are sent afterwards. */
  heldMs?: number;
}

/** Writes the letters about applications, as rows in the transaction of the move. Changes no other row. */
export class ApplicationLetters {
  /** Letters of offers, whose transitions also end applications. */
  readonly offers: OfferLetters;
  /** Letters about unanswered applications. */
  readonly silence: SilenceLetters;

  constructor(
    private readonly publicUrl: string,
    readonly clock: CivilClock,
  ) {
    this.offers = new OfferLetters(publicUrl);
    this.silence = new SilenceLetters(publicUrl);
  }

  /**
   * `calledOff`: applications whose confirmed interview the move has cancelled. `heldMs`: milliseconds for which the move can be undone.
   */
  async write(
    work: UnitOfWork,
    move: MoveWithLetters,
    applicationIds: readonly string[],
    { calledOff, heldMs }: { calledOff: readonly string[]; heldMs: number },
  ): Promise<void> {
    const writings = await this.writings(work.manager, applicationIds, WITH_IDEAS.includes(move));
    const letters = writings.flatMap(LETTERS_OF_MOVE[move]);
    for (const writing of writings.filter(({ people }) => calledOff.includes(people.applicationId)))
      letters.push(...(await this.ofInterview(work.manager, 'called_off', writing)));
    await this.hold(work, letters, heldMs);
  }

  async writeInterview(
    work: UnitOfWork,
    news: InterviewStepWithLetters,
    applicationId: string,
    { chosen, heldMs = 0 }: InterviewLetterOptions,
  ): Promise<void> {
    const letters: NewEmail[] = [];
    for (const writing of await this.writings(work.manager, [applicationId]))
      letters.push(...(await this.ofInterview(work.manager, news, writing, chosen)));
    await this.hold(work, letters, heldMs);
  }

  /** Writes the letter to the school of a minor who agreed to be kept in the talent pool. */
  async writePoolAgreement(work: UnitOfWork, applicationId: string): Promise<void> {
    const writings = await this.writings(work.manager, [applicationId]);
    await work.write(...writings.flatMap((writing) => teacherCopy(writing, 'pooled')));
  }

  /** Returns the iCalendar file of the chosen hour; null when none is chosen. */
  async calendar(
    manager: EntityManager,
    applicationId: string,
    { audience, locale }: { audience: 'student' | 'company'; locale: Locale },
  ): Promise<string | null> {
    const [writing] = await this.writings(manager, [applicationId]);
    const interview = await interviewOf(manager, applicationId);
    return writing && interview ? calendarOfInterview(writing, audience, interview, locale) : null;
  }

  private async writings(manager: EntityManager, applicationIds: readonly string[], hasIdeas = false): Promise<LetterFacts[]> {
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

  private async ofInterview(
    manager: EntityManager,
    news: InterviewStepWithLetters,
    writing: LetterFacts,
    chosen?: string,
  ): Promise<NewEmail[]> {
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
