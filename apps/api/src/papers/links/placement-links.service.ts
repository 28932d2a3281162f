import { Injectable } from '@nestjs/common';
import {
  keepLinkEnded,
  linksOfPlacement,
  ofClassesSeen,
  type PaperLink,
  Placement,
  recordEdit,
  revokeLink,
  Signatory,
} from '@seve/database';
import { Conflict, linkStanding, maskedAddress, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { mayObject } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { isCompany, isSchool, type Principal } from '../../http/session/principal.js';
import type { PlacementLinksView, PlacementLinkView } from './placement-links.dto.js';

/** Lists and ends the open links about a placement. */
@Injectable()
export class PlacementLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(placementId: string, reader: Principal): Promise<PlacementLinksView> {
    const links = await this.theirs(this.dataSource.manager, placementId, reader);
    return { items: links.filter(({ kind, facts }) => linkStanding(kind, facts) === 'open').map((link) => viewFor(link, reader)) };
  }

  /**
   * Revokes a link and all other links of the same person permanently; idempotent. No reminder and no request for a new link replaces it.
   * @throws NotFound for a link outside the caller’s view, Conflict while an objection to a filed paper is possible by it
   */
  async end(placementId: string, linkId: string, by: Principal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      const link = (await this.theirs(manager, placementId, by)).find(({ id }) => id === linkId);
      if (link === undefined) throw new NotFound('not-found');
      if (link.facts.isRevoked) return;
      if (link.kind === 'signature' && (await this.mayObject(manager, link))) throw new Conflict('link.may-object');
      await revokeLink(manager, link);
      if (link.kind === 'signature') await keepLinkEnded(manager, link.subjectId);
      const [before, after] = [{ link: link.id as string | null }, { link: null }];
      await recordEdit(manager, by, { entityType: 'placement', entityId: placementId, before, after });
    });
  }

  /** Returns whether the person can still object by this link. The side that files a paper must not end it. */
  private async mayObject(manager: EntityManager, { subjectId }: PaperLink): Promise<boolean> {
    const signatory = await manager.findOneOrFail(Signatory, { where: { id: subjectId }, relations: { version: true } });
    return mayObject(manager, { version: signatory.version, signatory }, this.clock.today());
  }

  /** Returns the links that the reader may see; for a company, only those of its own side. */
  private async theirs(manager: EntityManager, placementId: string, reader: Principal): Promise<PaperLink[]> {
    await requireOwn(manager, placementId, reader);
    const links = await linksOfPlacement(manager, placementId, this.clock.today());
    return links.filter(({ facts }) => !isCompany(reader) || facts.side === 'host');
  }
}

function viewFor({ id, kind, role, createdAt: sentAt, openedAt, expiresAt, facts }: PaperLink, reader: Principal): PlacementLinkView {
  const address = facts.sentTo ?? facts.counts;
  const sentTo = address === null || isSchool(reader) || isCompany(reader) ? address : maskedAddress(address);
  return { id, kind, role, sentTo, sentAt, openedAt, expiresAt };
}

/** @throws NotFound unless the placement is of the reader's students or sites; the coordination reads any */
async function requireOwn(manager: EntityManager, id: string, reader: Principal): Promise<void> {
  const query = manager.createQueryBuilder(Placement, 'placement').where('placement.id = :id', { id });
  if (isSchool(reader))
    ofClassesSeen(query.innerJoin('placement.student', 'student').innerJoin('student.classGroup', 'classGroup'), 'classGroup', reader);
  else if (isCompany(reader))
    query.innerJoin('placement.companySite', 'site').andWhere('site.companyId = :companyId', { companyId: reader.companyId });
  if (!(await query.getExists())) throw new NotFound('not-found');
}
