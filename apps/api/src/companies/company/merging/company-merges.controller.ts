import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { CompanyMergeInput, CompanyMergePreview } from './company-merges.dto.js';
import { MergeCompanies } from './merge-companies.js';
import { UndoMerge } from './undo-merge.js';

/** Merges of two records of one company. */
@Policy('mend', 'Company')
@Controller()
export class CompanyMergesController {
  constructor(
    private readonly merging: MergeCompanies,
    private readonly undoing: UndoMerge,
  ) {}

  /** Returns what the merge would do; changes nothing. */
  @Post('companies/:id/merge/preview')
  @HttpCode(200)
  preview(@Param('id') id: string, @Body() { intoId }: CompanyMergeInput): Promise<CompanyMergePreview> {
    return this.merging.preview(id, intoId);
  }

  /** Merges this company into the other one. */
  @Post('companies/:id/merge')
  @HttpCode(204)
  merge(@Param('id') id: string, @Body() { intoId }: CompanyMergeInput, @CurrentPrincipal() coordinator: Principal): Promise<void> {
    return this.merging.merge(coordinator, id, intoId);
  }

  @Post('company-merges/:id/undoing')
  @HttpCode(204)
  undo(@Param('id') id: string, @CurrentPrincipal() coordinator: Principal): Promise<void> {
    return this.undoing.undo(coordinator, id);
  }
}
