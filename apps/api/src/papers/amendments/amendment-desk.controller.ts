import { Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import type { Principal } from '../../http/session/principal.js';
import { BodyAs } from '../../http/validation/read-as.decorator.js';
import type { PaperDesk } from '../kinds/paper-desk.js';
import type { PaperRoutes } from '../kinds/paper-routes.js';
import { type AmendmentBegun, AmendmentPath } from './amendment-base.dto.js';
import { AmendmentViews } from './amendment-views.js';
import { BeginAmendment, type BegunAmendment } from './begin-amendment.js';
import { CompleteAmendment } from './complete-amendment.js';
import { FillAmendment, type SavedAmendment } from './fill-amendment.js';

/** Amendments of papers of one type, as school and host read and fill them. */
export function amendmentDesk<By extends Principal>(routes: PaperRoutes, desk: PaperDesk<By>) {
  const { subject, words, amendments } = routes;
  const { side, Current, read, write } = desk;
  const docs = desk.docs(words);

  @Controller(`${desk.pathOf(routes)}/:id/amendments`)
  class DeskOfAmendments {
    @Inject(DataSource) readonly dataSource!: DataSource;
    @Inject(AmendmentViews) readonly views!: AmendmentViews;
    @Inject(BeginAmendment) readonly beginning!: BeginAmendment;
    @Inject(FillAmendment) readonly filling!: FillAmendment;
    @Inject(CompleteAmendment) readonly completing!: CompleteAmendment;

    /** Every amendment, and each value that comes from one. */
    @Policy(read, subject)
    @Get()
    @ApiOkResponse({ type: amendments.answer[side] })
    async list(@Param('id') id: string, @Current() by: By, @ReaderLocale() locale: Locale): Promise<object> {
      return this.views[side](await desk.find(routes, id, by)(this.dataSource.manager), locale, by.role);
    }

    @Policy(write, subject)
    @Put(':amendmentId/part')
    @HttpCode(204)
    @ApiOperation({ summary: docs.saveChanges })
    save(
      @Param() { id, amendmentId }: AmendmentPath,
      @BodyAs(amendments.input[side]) input: SavedAmendment,
      @Current() by: By,
      @ReaderLocale() locale: Locale,
    ): Promise<void> {
      return this.filling.fill(desk.find(routes, id, by), amendmentId, side, input, by, locale);
    }

    @Policy(write, subject)
    @Post(':amendmentId/part/completion')
    @HttpCode(204)
    @ApiOperation({ summary: docs.completeChanges })
    complete(@Param() { id, amendmentId }: AmendmentPath, @Current() by: By): Promise<void> {
      return this.completing.complete(desk.find(routes, id, by), amendmentId, side, by);
    }

    protected async beginOne(id: string, input: BegunAmendment, by: By, locale: Locale): Promise<AmendmentBegun> {
      return { id: await this.beginning.begin(desk.find(routes, id, by), input, by, locale) };
    }
  }
  return DeskOfAmendments;
}
