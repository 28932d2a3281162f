import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../../../http/session/principal.js';
import { AnswerSeveral } from './answer-several.js';
import { AnswerPreview, AnswerResult, SeveralAnswersInput } from './several-answers.dto.js';

/** Gives one answer to several applications of the company. */
@Policy('answer', 'Application')
@Controller('company/applications')
export class SeveralAnswersController {
  constructor(private readonly answering: AnswerSeveral) {}

  /** Answers each application, or returns why it is not answered. Each refusal can be undone separately. */
  @Post('answers')
  @HttpCode(200)
  answer(
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: SeveralAnswersInput,
    @ReaderLocale() locale: Locale,
  ): Promise<AnswerResult[]> {
    return this.answering.answer(company, input, locale);
  }

  /** Returns the letter that each student would get; answers nothing. */
  @Post('answers/preview')
  @HttpCode(200)
  preview(
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: SeveralAnswersInput,
    @ReaderLocale() locale: Locale,
  ): Promise<AnswerPreview[]> {
    return this.answering.preview(company, input, locale);
  }
}
