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
import { CompletePart } from '../parts/complete-part.js';
import { type SavedPart, SavePart } from '../parts/save-part.js';
import { type AskedChange, RequestChanges } from '../review/request-changes.js';
import { keepLook } from '../views/paper-reader.js';
import { PaperViews } from '../views/paper-views.js';

/** Papers of one type, as school and host read and write them. */
export function paperDesk<By extends Principal>(routes: PaperRoutes, desk: PaperDesk<By>) {
  const { subject, words, input, answer } = routes;
  const { side, Current, read, write } = desk;
  const doc = desk.docs(words);

  @Controller(desk.pathOf(routes))
  class DeskOfPaper {
    @Inject(DataSource) readonly dataSource!: DataSource;
    @Inject(PaperViews) readonly views!: PaperViews;
    @Inject(SavePart) readonly saving!: SavePart;
    @Inject(CompletePart) readonly completing!: CompletePart;
    @Inject(RequestChanges) readonly changing!: RequestChanges;

    @Policy(read, subject)
    @Get(':id')
    @ApiOkResponse({ type: answer[side] })
    async read(@Param('id') id: string, @Current() by: By, @ReaderLocale() locale: Locale): Promise<object> {
      return this.views[side](await desk.find(routes, id, by)(this.dataSource.manager), desk.reader(routes, by, locale));
    }

    /** What has changed since then is shown at the next reading. */
    @Policy(read, subject)
    @Post(':id/look')
    @HttpCode(204)
    async look(@Param('id') id: string, @Current() by: By): Promise<void> {
      const { manager } = this.dataSource;
      await keepLook(manager, await desk.find(routes, id, by)(manager), by.accountId);
    }

    @Policy(write, subject)
    @Put(':id/part')
    @ApiOperation({ summary: doc.save })
    @ApiOkResponse({ type: answer[side] })
    async save(
      @Param('id') id: string,
      @BodyAs(input[side]) part: SavedPart,
      @Current() by: By,
      @ReaderLocale() locale: Locale,
    ): Promise<object> {
      await this.saving.save(desk.find(routes, id, by), side, part, by);
      return this.read(id, by, locale);
    }

    @Policy(write, subject)
    @Post(':id/part/completion')
    @HttpCode(204)
    @ApiOperation({ summary: doc.complete })
    complete(@Param('id') id: string, @Current() by: By): Promise<void> {
      return this.completing.complete(desk.find(routes, id, by), side, by);
    }

    @Policy(read, subject)
    @Post(':id/remarks')
    @HttpCode(204)
    @ApiOperation({ summary: doc.remarks })
    requestChanges(
      @Param('id') id: string,
      @BodyAs(input.remarks) { remarks }: { remarks: AskedChange[] },
      @Current() by: By,
    ): Promise<void> {
      return this.changing.request(desk.find(routes, id, by), remarks, by);
    }
  }
  return DeskOfPaper;
}
