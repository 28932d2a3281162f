import { Injectable } from '@nestjs/common';
import { type Actor, PAPERS_SEEN } from '@seve/database';
import type { ContractState, Locale } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { ContractLetters } from '@seve/lifecycles';
import { DataSource } from 'typeorm';
import { OpenLinks } from '../../../core/links/open-links.js';
import { RenewedLinks } from '../../../core/links/renewed-links.js';
import { FileContract } from '../filing/file-contract.js';
import { type ContractFinder, contractOf } from '../own-contract.js';
import { CompleteContractPart } from '../parts/complete-contract-part.js';
import { RequestContractChanges } from '../parts/request-contract-changes.js';
import { SaveContractPart } from '../parts/save-contract-part.js';
import { type ContractReader, ContractViews } from '../views/contract-views.js';
import type { ContractByLink } from '../views/contracts.dto.js';
import type {
  ContractChangesByLinkInput,
  ContractFiledByLinkInput,
  ContractPapersByLinkInput,
  ContractRefusedByLinkInput,
  ContractRegisteredByLinkInput,
  EmployerPartByLinkInput,
} from './contract-links.dto.js';

/** The reader of a link answers for the employer. */
export const LINK_EMPLOYER: Actor = { accountId: null, role: 'company_recruiter', via: 'link' };

/** While the contract waits for its employer or for what the OPCO answers to it, and while an amendment may come. */
const RENEWED: readonly ContractState[] = ['preparing', 'changes_requested', 'signed', 'filed', 'incomplete', 'refused', 'registered'];

/** What an employer reads and writes of a contract by a link, without an account. */
@Injectable()
export class ContractLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: OpenLinks,
    private readonly outbox: Outbox,
    private readonly views: ContractViews,
    private readonly saving: SaveContractPart,
    private readonly completing: CompleteContractPart,
    private readonly changing: RequestContractChanges,
    private readonly filing: FileContract,
    private readonly letters: ContractLetters,
    private readonly renewed: RenewedLinks,
  ) {}

  /** @throws NotFound for a link that opens nothing any more. */
  async read(token: string, locale: Locale): Promise<ContractByLink> {
    const { manager } = this.dataSource;
    const { subjectId, expiresAt } = await this.links.read(manager, 'contract', token);
    const row = await contractOf.link(subjectId)(manager);
    return { ...(await this.views.forEmployer(row, readerOf(row.id, locale))), expiresAt };
  }

  async look(token: string): Promise<void> {
    const { manager } = this.dataSource;
    const row = await this.finder(token)(manager);
    await this.views.look(row, { readerId: row.id });
  }

  async save({ token, version, content }: EmployerPartByLinkInput, locale: Locale): Promise<ContractByLink> {
    await this.saving.save(this.finder(token), 'employer', { version, content }, LINK_EMPLOYER);
    return this.read(token, locale);
  }

  async complete(token: string, locale: Locale): Promise<ContractByLink> {
    await this.completing.employer(this.finder(token), LINK_EMPLOYER);
    return this.read(token, locale);
  }

  async requestChanges({ token, remarks }: ContractChangesByLinkInput, locale: Locale): Promise<ContractByLink> {
    await this.changing.request(this.finder(token), remarks, LINK_EMPLOYER);
    return this.read(token, locale);
  }

  async file({ token, ...input }: ContractFiledByLinkInput, locale: Locale): Promise<ContractByLink> {
    await this.filing.file(this.finder(token), input, LINK_EMPLOYER);
    return this.read(token, locale);
  }

  async askPapers({ token, ...input }: ContractPapersByLinkInput, locale: Locale): Promise<ContractByLink> {
    await this.filing.askPapers(this.finder(token), input, LINK_EMPLOYER);
    return this.read(token, locale);
  }

  async register({ token, ...input }: ContractRegisteredByLinkInput, locale: Locale): Promise<ContractByLink> {
    await this.filing.register(this.finder(token), input, LINK_EMPLOYER);
    return this.read(token, locale);
  }

  async refuse({ token, ...input }: ContractRefusedByLinkInput, locale: Locale): Promise<ContractByLink> {
    await this.filing.refuse(this.finder(token), input, LINK_EMPLOYER);
    return this.read(token, locale);
  }

  /** A link that is too old sends a new one to the same address, while the employer has a part to fill, an answer of the OPCO to note, or an amendment may come. */
  async renew(token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const link = await this.links.renewable(manager, 'contract', token);
      const row = link && (await PAPERS_SEEN.contract.any(manager, link.subjectId));
      if (row === null || !RENEWED.some((state) => state === row.state)) return;
      await this.renewed.within(row.contact?.address ?? row.contactEmail ?? '', () =>
        this.letters.askToFill(work, row.id, { isReminder: true }),
      );
    });
  }

  /** @throws NotFound for a link that opens nothing any more. */
  finder =
    (token: string): ContractFinder =>
    async (manager) =>
      contractOf.link((await this.links.open(manager, 'contract', token)).subjectId)(manager);
}

const readerOf = (readerId: string, locale: Locale): ContractReader => ({
  ...{ role: 'company_recruiter', readerId, locale },
  writes: ['employer'],
});
