import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { applicationsOfCompanyById, type CompanyApplicationRow, lettersToStudentIn } from '@seve/database';
import { Conflict, InvalidTransition, isLetterName, isOptionalLetter, type Locale, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { type LetterParams, renderLetter } from '@seve/mailing';
import { CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { faultOf, problemOf } from '../../../../http/errors/problem.js';
import type { CompanyPrincipal } from '../../../../http/session/principal.js';
import { ApplicationsService } from '../../applications.service.js';
import { AnswerApplication } from '../answer-application.js';
import type { AnsweredOneInput, AnswerLetter, AnswerPreview, AnswerResult, SeveralAnswersInput } from './several-answers.dto.js';

type Barred = Pick<AnswerPreview, 'outcome' | 'problem'>;

/**
 * Gives one answer to several applications, each in its own transaction, so that one that has changed meanwhile does not block the others.
 */
@Injectable()
export class AnswerSeveral {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly answering: AnswerApplication,
    private readonly applications: ApplicationsService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** @throws NotFound, without answering any, when one of the applications is not the company's. */
  async answer(company: CompanyPrincipal, input: SeveralAnswersInput, locale: Locale): Promise<AnswerResult[]> {
    await this.own(company, input);
    const outcomes = new Map<string, Barred>();
    for (const one of input.applications) {
      const task = () => this.outbox.transaction((work) => this.act(work, company, input, one, locale));
      outcomes.set(one.id, (await barredBy(task, locale)) ?? { outcome: 'answered', problem: null });
    }
    const views = await this.applications.viewsForCompany(await this.own(company, input), company, locale);
    return views.flatMap((application) => {
      const outcome = outcomes.get(application.id);
      return outcome ? [{ id: application.id, ...outcome, application }] : [];
    });
  }

  /**
   * Answers and rolls back: returns the letters that the same answer would send. @throws NotFound when one application is not the
   * company's.
   */
  async preview(company: CompanyPrincipal, input: SeveralAnswersInput, locale: Locale): Promise<AnswerPreview[]> {
    await this.own(company, input);
    const previews: AnswerPreview[] = [];
    for (const one of input.applications) {
      let letters: AnswerLetter[] = [];
      const task = async () => {
        letters = await this.outbox.rehearse(async (work) => {
          await this.act(work, company, input, one, locale);
          return this.lettersIn(work, one.id);
        });
      };
      const barred = await barredBy(task, locale);
      previews.push({ id: one.id, ...(barred ?? { outcome: 'answered', problem: null }), letters });
    }
    return previews;
  }

  private async act(
    work: UnitOfWork,
    company: CompanyPrincipal,
    { answer, reason = 'other', shared, message }: SeveralAnswersInput,
    { id, version, message: ownMessage }: AnsweredOneInput,
    locale: Locale,
  ): Promise<void> {
    const words = { message: ownMessage ?? message, version };
    if (answer === 'pooling') await this.answering.poolIn(work, id, company, words, locale);
    else await this.answering.rejectIn(work, id, company, { ...words, reason, shared }, locale);
  }

  /** Returns the company's applications in the order of the request. @throws NotFound when one is missing. */
  private async own({ companyId }: CompanyPrincipal, { applications }: SeveralAnswersInput): Promise<CompanyApplicationRow[]> {
    const rows = await applicationsOfCompanyById(
      this.dataSource.manager,
      companyId,
      applications.map(({ id }) => id),
    );
    return applications.map(({ id }) => {
      const row = rows.find((one) => one.id === id);
      if (!row) throw new NotFound('not-found');
      return row;
    });
  }

  private async lettersIn({ manager }: UnitOfWork, applicationId: string): Promise<AnswerLetter[]> {
    const rows = await lettersToStudentIn(manager, applicationId);
    const rendered: AnswerLetter[] = [];
    for (const { letter, params, locale } of rows) {
      if (!isLetterName(letter)) continue;
      const page = `${this.config.publicUrl}/compte/courriels`;
      const unsubscribe = isOptionalLetter(letter) ? { link: page, preferences: page } : null;
      const { subject, html, text } = await renderLetter(letter, shownToCompany(params) as LetterParams[typeof letter], locale, {
        unsubscribe,
      });
      rendered.push({ subject, html, text });
    }
    return rendered;
  }
}

/** The list of further offers for a refused student reveals where the student can travel, so no company may read it. */
const shownToCompany = (params: Record<string, unknown>) => ('ideas' in params ? { ...params, ideas: [] } : params);

/** Returns why an application cannot be answered, or null when the task ran. @throws any error that the application did not cause. */
async function barredBy(task: () => Promise<void>, locale: Locale): Promise<Barred | null> {
  try {
    await task();
    return null;
  } catch (error) {
    const isMoved = error instanceof InvalidTransition || (error instanceof Conflict && error.code === 'application.changed-meanwhile');
    if (!isMoved && !(error instanceof Conflict)) throw error;
    return { outcome: isMoved ? 'moved' : 'barred', problem: problemOf(faultOf(error), locale, '').detail };
  }
}
