import { Injectable } from '@nestjs/common';
import { isLastLinkEnded, keepOpened, linkOfToken, type PaperLink } from '@seve/database';
import { linkStanding, mayAskAnew, NotFound, PAPER_LINKS, type PaperLinkKind } from '@seve/domain';
import { tokenHash } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { EntityManager } from 'typeorm';

/** Resolves the token of a link about a student; nothing else does. Checks the state of the link at each use. */
@Injectable()
export class OpenLinks {
  constructor(private readonly clock: Clock) {}

  /** @throws NotFound, the same for an ended and an unknown link */
  async open(manager: EntityManager, kind: PaperLinkKind, token: string): Promise<PaperLink> {
    const link = await this.find(manager, kind, token);
    if (link === null || linkStanding(kind, link.facts) !== 'open') throw new NotFound(PAPER_LINKS[kind].unknown);
    return link;
  }

  /** Does the same when the page is opened: also records the first opening. */
  async read(manager: EntityManager, kind: PaperLinkKind, token: string): Promise<PaperLink> {
    const link = await this.open(manager, kind, token);
    await keepOpened(manager, link);
    return link;
  }

  /** Returns the link whose holder can be sent a new one, at the current address; null for any other link and for one ended by hand. */
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
