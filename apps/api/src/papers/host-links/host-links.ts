import { Injectable } from '@nestjs/common';
import type { Actor } from '@seve/database';
import { Outbox } from '@seve/jobs';
import { DataSource } from 'typeorm';
import { OpenLinks } from '../../core/links/open-links.js';
import { RenewedLinks } from '../../core/links/renewed-links.js';
import { LettersOfPapers } from '../kinds/letters-of-papers.js';
import { PAPERS_OF_API } from '../kinds/paper-of-api.js';
import type { FinderOf, PaperRoutes } from '../kinds/paper-routes.js';
import type { OwnPaper } from '../own-paper.js';

/** Actor of an answer by link, on behalf of the host. */
export const LINK_HOST: Actor = { accountId: null, role: 'company_recruiter', via: 'link' };

/** Links by which a host without account reads and fills a paper. */
@Injectable()
export class HostLinks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: OpenLinks,
    private readonly outbox: Outbox,
    private readonly letters: LettersOfPapers,
    private readonly renewed: RenewedLinks,
  ) {}

  /** Returns the finder for the paper of a link. @throws NotFound for a link that is no longer valid */
  finder<Routes extends PaperRoutes>({ type, of }: Routes, token: string): FinderOf<Routes> {
    return of.link(async (manager) => (await this.links.open(manager, type, token)).subjectId) as FinderOf<Routes>;
  }

  /** Returns the paper of an opened link, with the time at which the link expires. @throws NotFound for a link that is no longer valid */
  async read({ type, of }: PaperRoutes, token: string): Promise<{ own: OwnPaper; expiresAt: Date }> {
    const { manager } = this.dataSource;
    const { subjectId, expiresAt } = await this.links.read(manager, type, token);
    return { own: await of.link(() => Promise.resolve(subjectId))(manager), expiresAt };
  }

  /** Sends a new link for an expired one to the same address, while the host has something to fill, record or amend. */
  async renew({ type, of }: PaperRoutes, token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const link = await this.links.renewable(manager, type, token);
      if (link === null) return;
      const own = await of.link(() => Promise.resolve(link.subjectId))(manager);
      const renewal = await PAPERS_OF_API[type].renewal(manager, own);
      if (renewal === null) return;
      await this.renewed.within(own.contact?.address ?? own.contactEmail ?? '', () =>
        this.letters.of(own).askToFill(work, own.id, { isReminder: true, ...renewal }),
      );
    });
  }
}
