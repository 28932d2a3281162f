import { Injectable } from '@nestjs/common';
import { type Actor, AgreementPart, AgreementRemark, partsOf } from '@seve/database';
import { fieldsOfPart, InvalidInput, pedagogicalContent } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { AgreementLetters, lockPaperRow, movePaper } from '@seve/lifecycles';
import { v7 as uuid } from 'uuid';
import type { AgreementFinder } from '../own-paper.js';
import type { AgreementRemarkInput } from '../parts/parts.dto.js';

/** What the school thinks of the parts: validated, or to be changed. */
@Injectable()
export class ReviewAgreement {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AgreementLetters,
  ) {}

  /** Keeps subject, skills and days as they are validated. Nothing happens the second time. */
  async validate(find: AgreementFinder, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { id, startOn, endOn } = await find(manager);
      const agreement = await lockPaperRow(work, 'agreement', id);
      if (agreement.state === 'pedagogically_ok') return;
      const { host, school } = await partsOf(manager, 'agreement', id);
      const validated = pedagogicalContent({ host: host.content, school: school.content }, { startOn, endOn });
      const changes = { validated, validatedAt: () => 'now()', validatedByAccountId: by.accountId };
      await movePaper(work, 'agreement', agreement, { to: 'pedagogically_ok', act: 'validate', changes }, by);
      await this.letters.validated(work, id);
    });
  }

  /** Each side that is asked reads its remarks, and completes its part again. @throws InvalidInput for a field that the part does not have */
  async requestChanges(find: AgreementFinder, remarks: readonly AgreementRemarkInput[], by: Actor): Promise<void> {
    const unknown = remarks.flatMap(({ party, field }, index) =>
      field === undefined || fieldsOfPart(party).includes(field) ? [] : [{ path: `remarks.${index}.field`, code: 'agreement.no-field' }],
    );
    if (unknown.length > 0) throw new InvalidInput(unknown);
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { id } = await find(manager);
      const agreement = await lockPaperRow(work, 'agreement', id);
      await movePaper(work, 'agreement', agreement, { to: 'changes_requested', act: 'request_changes' }, by);
      const author = { authorAccountId: by.accountId, authorRole: by.role };
      await manager.insert(
        AgreementRemark,
        remarks.map(({ party, field = null, text }) => ({ id: uuid(), agreementId: id, party, field, text, ...author })),
      );
      for (const party of new Set(remarks.map((remark) => remark.party))) {
        await manager.update(AgreementPart, { agreementId: id, party }, { doneAt: null, doneByAccountId: null });
        await this.letters.changes(work, id, party);
      }
    });
  }
}
