import { Injectable } from '@nestjs/common';
import { openPlaceLink, Placement, PlacementLink, revokePlaceLinks } from '@seve/database';
import { type Locale, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { askHost, PlaceLetters, tokenHash } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { AnswerPlace } from './answer-place.js';
import { CheckContact, HOST } from './check-contact.js';
import type { PlaceByLink, PlaceRefusalInput } from './declared-places.dto.js';
import { placeOf } from './own-place.js';
import { PlaceViews } from './place-views.js';

/** What the host of a place found elsewhere reads and answers by a link, without an account. */
@Injectable()
export class PlaceLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly views: PlaceViews,
    private readonly answers: AnswerPlace,
    private readonly contacts: CheckContact,
    private readonly letters: PlaceLetters,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for a link that opens nothing any more. */
  async read(token: string, locale: Locale): Promise<PlaceByLink> {
    const { manager } = this.dataSource;
    const link = await this.linkOf(manager, token);
    await manager.update(PlacementLink, { id: link.id, openedAt: IsNull() }, { openedAt: () => 'now()' });
    const place = await placeOf.link(manager, link.placementId);
    return { ...(await this.views.forHost(place, locale)), expiresAt: link.expiresAt };
  }

  async confirm(token: string, locale: Locale): Promise<PlaceByLink> {
    const { email } = await this.linkOf(this.dataSource.manager, token);
    await this.contacts.confirm((manager) => this.placeOf(manager, token), email, locale);
    return this.read(token, locale);
  }

  async refuse({ token, reason }: PlaceRefusalInput, locale: Locale): Promise<PlaceByLink> {
    await this.answers.refuse((manager) => this.placeOf(manager, token), reason, HOST);
    return this.read(token, locale);
  }

  /** The reader has nothing to do with the place: its links die, the address is forgotten, student and teacher are told. */
  async disown(token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { placementId } = await this.linkOf(manager, token);
      await revokePlaceLinks(manager, placementId);
      await manager.update(
        Placement,
        { id: placementId },
        { contactEmail: null, askedOn: null, contactCheckedAt: null, hostSaidYesAt: null, version: () => 'version + 1' },
      );
      await this.letters.tell(work, placementId, { act: 'disowned', role: 'company_recruiter' });
    });
  }

  /** A link that is too old sends a new one to the same address, as long as the host is still asked there. */
  async renew(token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const link = await manager.findOne(PlacementLink, {
        where: { tokenHash: tokenHash(token), revokedAt: IsNull() },
        relations: { placement: true },
      });
      if (link?.placement.state === 'declared' && link.placement.askedOn !== null)
        await askHost(work, this.letters, link.placementId, { today: this.clock.today(), isReminder: true });
    });
  }

  private async placeOf(manager: EntityManager, token: string): Promise<Placement> {
    const { placementId } = await this.linkOf(manager, token);
    return placeOf.link(manager, placementId);
  }

  private async linkOf(manager: EntityManager, token: string): Promise<PlacementLink> {
    const link = await openPlaceLink(manager, tokenHash(token));
    if (link === null) throw new NotFound('place.link-unknown');
    return link;
  }
}
