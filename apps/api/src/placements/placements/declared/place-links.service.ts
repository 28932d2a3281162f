import { Injectable } from '@nestjs/common';
import { forgetLinkAnswers, type PaperLink, Placement, revokePlaceLinks } from '@seve/database';
import type { Locale } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { askHost, PlaceLetters } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { OpenLinks } from '../../../core/links/open-links.js';
import { RenewedLinks } from '../../../core/links/renewed-links.js';
import type { PlaceByLink, PlaceConfirmationInput, PlaceRefusalInput } from '../../../core/placements/declared-places.dto.js';
import { AnswerPlace } from './answer-place.js';
import { askedOfPlace, CheckContact, HOST_BY_LINK } from './check-contact.js';
import { declaredPlaceOf } from './own-place.js';
import { PlaceViews } from './place-views.js';

/** The page of a place found elsewhere that its host reads and answers by a link, without an account. */
@Injectable()
export class PlaceLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: OpenLinks,
    private readonly outbox: Outbox,
    private readonly views: PlaceViews,
    private readonly answers: AnswerPlace,
    private readonly contacts: CheckContact,
    private readonly letters: PlaceLetters,
    private readonly renewed: RenewedLinks,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for a link that no longer works. */
  async read(token: string, locale: Locale): Promise<PlaceByLink> {
    const { manager } = this.dataSource;
    return this.viewOf(await this.links.read(manager, 'place', token), locale);
  }

  private async viewOf({ subjectId, expiresAt }: PaperLink, locale: Locale): Promise<PlaceByLink> {
    const place = await declaredPlaceOf.link(this.dataSource.manager, subjectId);
    return { ...(await this.views.forHost(place, locale)), asked: askedOfPlace(place), expiresAt };
  }

  async confirm({ token, answers = {} }: PlaceConfirmationInput, locale: Locale): Promise<PlaceByLink> {
    const { facts } = await this.links.open(this.dataSource.manager, 'place', token);
    await this.contacts.confirm((manager) => this.placeOf(manager, token), { address: facts.sentTo ?? '', answers }, locale);
    return this.read(token, locale);
  }

  /** Refuses the place; the link stops working. */
  async refuse({ token, reason }: PlaceRefusalInput, locale: Locale): Promise<PlaceByLink> {
    const link = await this.links.open(this.dataSource.manager, 'place', token);
    await this.answers.refuse((manager) => this.placeOf(manager, token), reason, HOST_BY_LINK);
    return this.viewOf(link, locale);
  }

  /** Revokes the links and deletes the address when the reader has nothing to do with the place; tells student and teacher. */
  async disown(token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { subjectId: placementId } = await this.links.open(manager, 'place', token);
      await revokePlaceLinks(manager, placementId);
      await forgetLinkAnswers(manager, placementId);
      await manager.update(
        Placement,
        { id: placementId },
        { contactEmail: null, askedOn: null, contactCheckedAt: null, hostSaidYesAt: null, version: () => 'version + 1' },
      );
      await this.letters.tell(work, placementId, { act: 'disowned', role: 'company_recruiter' });
    });
  }

  /** Sends a new link to the same address in place of an expired one, while the host's answer is awaited there. */
  async renew(token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const link = await this.links.renewable(manager, 'place', token);
      const place = link && (await declaredPlaceOf.link(manager, link.subjectId));
      if (place?.state !== 'declared' || place.askedOn === null) return;
      await this.renewed.within(link?.facts.counts ?? '', () =>
        askHost(work, this.letters, place.id, { today: this.clock.today(), isReminder: true }),
      );
    });
  }

  private async placeOf(manager: EntityManager, token: string): Promise<Placement> {
    return declaredPlaceOf.link(manager, (await this.links.open(manager, 'place', token)).subjectId);
  }
}
