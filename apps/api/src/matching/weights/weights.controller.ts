import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import {
  PreviewQuery,
  RescoreProgressView,
  WeightPointsInput,
  WeightsInput,
  WeightsPreviewView,
  WeightsRestorationInput,
  WeightsView,
} from '../../core/matching/weights.dto.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { PreviewWeights } from './preview-weights.js';
import { WeightsService } from './weights.service.js';

@Policy('tune', 'Weights')
@Controller('campus/weights')
export class WeightsController {
  constructor(
    private readonly weights: WeightsService,
    private readonly previews: PreviewWeights,
  ) {}

  /** In use, and every version before. */
  @Get()
  read(@ReaderLocale() locale: Locale): Promise<WeightsView> {
    return this.weights.read(locale);
  }

  /** How many matches have been scored again with the version in use. */
  @Get('progress')
  progress(): Promise<RescoreProgressView> {
    return this.weights.progress();
  }

  /** Who would move up and down, on real lists under pseudonyms. Nothing is saved. */
  @Throttle({ points: 60, seconds: 60, by: 'account' })
  @Post('preview')
  @HttpCode(200)
  preview(@Body() points: WeightPointsInput, @Query() { draw }: PreviewQuery): Promise<WeightsPreviewView> {
    return this.previews.preview(points, draw);
  }

  /** Saves a new version and scores all matches again with it. */
  @Post()
  save(@CurrentPrincipal() { accountId }: Principal, @Body() input: WeightsInput, @ReaderLocale() locale: Locale): Promise<WeightsView> {
    return this.weights.save(input, accountId, locale);
  }

  /** A new version with the points of an older one. */
  @Post(':number/restoration')
  restore(
    @CurrentPrincipal() { accountId }: Principal,
    @Param('number') number: string,
    @Body() input: WeightsRestorationInput,
    @ReaderLocale() locale: Locale,
  ): Promise<WeightsView> {
    return this.weights.restore(number, input, accountId, locale);
  }
}
