import { Injectable } from '@nestjs/common';
import { type Actor, type AgreementRow, openAmendment, PAPERS_SEEN } from '@seve/database';
import type { Locale } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { AgreementLetters } from '@seve/lifecycles';
import { DataSource, type EntityManager } from 'typeorm';
import { OpenLinks } from '../../../core/links/open-links.js';
import { RenewedLinks } from '../../../core/links/renewed-links.js';
import { type AgreementFinder, agreementOf } from '../own-agreement.js';
import { CompletePart } from '../parts/complete-part.js';
import { SavePart } from '../parts/save-part.js';
import { ReviewAgreement } from '../review/review-agreement.js';
import { type AgreementReader, AgreementViews } from '../views/agreement-views.js';
import type { AgreementByLink } from '../views/agreements.dto.js';
import type { HostPartByLinkInput, RemarksByLinkInput } from './agreement-links.dto.js';

/** Actor of an answer by link. */
export const LINK_HOST: Actor = { accountId: null, role: 'company_recruiter', via: 'link' };

/** What a host reads and writes of an agreement by a link, without an account. */
@Injectable()
export class AgreementLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: OpenLinks,
    private readonly outbox: Outbox,
    private readonly views: AgreementViews,
    private readonly saving: SavePart,
    private readonly completing: CompletePart,
    private readonly reviewing: ReviewAgreement,
    private readonly letters: AgreementLetters,
    private readonly renewed: RenewedLinks,
  ) {}

  /** @throws NotFound for a link that opens nothing any more. */
  async read(token: string, locale: Locale): Promise<AgreementByLink> {
    const { manager } = this.dataSource;
    const { subjectId, expiresAt } = await this.links.read(manager, 'agreement', token);
    const row = await agreementOf.link(subjectId)(manager);
    return { ...(await this.views.forHost(row, readerOf(row.id, locale))), expiresAt };
  }

  async look(token: string): Promise<void> {
    const { manager } = this.dataSource;
    const row = await this.finder(token)(manager);
    await this.views.look(row, { readerId: row.id });
  }

  async save({ token, version, content }: HostPartByLinkInput, locale: Locale): Promise<AgreementByLink> {
    await this.saving.save(this.finder(token), 'host', { version, content }, LINK_HOST);
    return this.read(token, locale);
  }

  async complete(token: string, locale: Locale): Promise<AgreementByLink> {
    await this.completing.host(this.finder(token), LINK_HOST);
    return this.read(token, locale);
  }

  async requestChanges({ token, remarks }: RemarksByLinkInput, locale: Locale): Promise<AgreementByLink> {
    await this.reviewing.requestChanges(this.finder(token), remarks, LINK_HOST);
    return this.read(token, locale);
  }

  /** A link that is too old sends a new one to the same address, as long as the host has a part to fill. */
  async renew(token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const link = await this.links.renewable(manager, 'agreement', token);
      const row = link && (await PAPERS_SEEN.agreement.any(manager, link.subjectId));
      if (row === null) return;
      const isAmendment = (await openAmendment(manager, 'agreement', row.id))?.state === 'draft';
      if (row.state !== 'draft' && row.state !== 'changes_requested' && !isAmendment) return;
      await this.renewed.within(row.contact?.address ?? row.contactEmail ?? '', () =>
        this.letters.askToFill(work, row.id, { isReminder: true, isAmendment }),
      );
    });
  }

  /** @throws NotFound for a link that opens nothing any more */
  rowOf(token: string): Promise<AgreementRow> {
    return this.finder(token)(this.dataSource.manager);
  }

  finder =
    (token: string): AgreementFinder =>
    async (manager: EntityManager) =>
      agreementOf.link((await this.links.open(manager, 'agreement', token)).subjectId)(manager);
}

const readerOf = (readerId: string, locale: Locale): AgreementReader => ({ role: 'company_recruiter', readerId, locale, writes: 'host' });
