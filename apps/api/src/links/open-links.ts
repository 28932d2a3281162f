import { Injectable } from '@nestjs/common';
import { isLastLinkEnded, keepOpened, linkOfToken, type PaperLink } from '@seve/database';
import { linkStanding, mayAskAnew, NotFound, PAPER_LINKS, type PaperLinkKind } from '@seve/domain';
import { tokenHash } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { EntityManager } from 'typeorm';

/** The one place where the token of a letter about a pupil opens something: its standing is asked at each use. */
@Injectable()
export class OpenLinks {
  constructor(private readonly clock: Clock) {}

  /** @throws NotFound for a link that opens nothing any more, as for one that never was */
  async open(manager: EntityManager, kind: PaperLinkKind, token: string): Promise<PaperLink> {
    const link = await this.find(manager, kind, token);
    if (link === null || linkStanding(kind, link.facts) !== 'open') throw new NotFound(PAPER_LINKS[kind].unknown);
    return link;
  }

  /** The same for a reader of the page. */
  async read(manager: EntityManager, kind: PaperLinkKind, token: string): Promise<PaperLink> {
    const link = await this.open(manager, kind, token);
    await keepOpened(manager, link);
    return link;
  }

  /** The link whose holder may be sent a new one, at the address that counts; null for any other, and after one that was ended by hand. */
  async renewable(manager: EntityManager, kind: Exclude<PaperLinkKind, 'guardian'>, token: string): Promise<PaperLink | null> {
    const link = await this.find(manager, kind, token);
    if (link === null || !mayAskAnew(kind, link.facts)) return null;
    const { subjectId, facts } = link;
    if (kind === 'signature' || facts.counts === null) return link;
    return (await isLastLinkEnded(manager, kind, { subjectId, address: facts.counts })) ? null : link;
  }

  private find(manager: EntityManager, kind: PaperLinkKind, token: string): Promise<PaperLink | null> {
    return linkOfToken(manager, kind, tokenHash(token), this.clock.today());
  }
}
