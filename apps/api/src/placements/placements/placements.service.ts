import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import type { Config } from '@seve/config';
import { historyRows, type PlaceRow, placeOfStudent, termsOfPlace } from '@seve/database';
import {
  dayInParis,
  hoursInWords,
  isCompanyRole,
  isMinor,
  type Locale,
  NotFound,
  type PlaceTerms,
  studentReader,
  termsForMinor,
  wordsReadBy,
} from '@seve/domain';
import { linksAt } from '@seve/lifecycles';
import { firstDayFile } from '@seve/mailing';
import { communeName } from '@seve/reference';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { OwnApplications } from '../../core/applications/own-applications.service.js';
import { judgePlace, labelOfHazard, unjudged, viewOfFindings } from '../../core/placements/place-findings.js';
import { viewOfTerms } from '../../core/placements/place-terms.view.js';
import type { ElsewhereFacts, PlaceContact, PlaceForStudent } from '../../core/placements/placements.dto.js';
import type { StudentPrincipal } from '../../http/session/principal.js';
import { judgedOf } from './declared/answer-place.js';
import { declaredPlaceOf } from './declared/own-place.js';

@Injectable()
export class PlacementsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly own: OwnApplications,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** @throws NotFound for a place of another student, and for a cancelled place of Sève. */
  async read(id: string, student: StudentPrincipal, locale: Locale): Promise<PlaceForStudent> {
    const row = await this.find(id, student);
    const application = row.applicationId === null ? null : await this.own.find(row.applicationId, student);
    const isYoung = isMinor(row.birthDate, this.clock.today());
    const terms = await this.terms(row);
    const elsewhere = row.source === 'declared' ? await this.elsewhere(row, locale) : null;
    const { state, kind, startOn, endOn, weeklyMinutes, rhythm, siteName, address, schoolName, referent } = row;
    return {
      id,
      host: { companyId: row.companyId, name: row.hostName, communeName: row.communeInsee && communeName(row.communeInsee) },
      application,
      elsewhere,
      reason: await this.reason(row),
      ...{ state, kind, startOn, endOn, weeklyMinutes, rhythm, siteName, address, schoolName },
      contact: contactFor(row, isYoung),
      terms: terms && viewOfTerms(terms, locale),
      referent: referent && { name: fullName(referent), email: referent.email },
      isMinor: isYoung,
      ...{ agreementId: row.agreementId, agreementState: row.agreementState, contractId: row.contractId },
    };
  }

  async calendar(id: string, student: StudentPrincipal, locale: Locale): Promise<StreamableFile> {
    const row = await this.find(id, student);
    const link = linksAt(this.config.publicUrl).ownPlace(id);
    const terms = await this.terms(row);
    const town = row.communeInsee && communeName(row.communeInsee);
    const content = firstDayFile({
      uid: `${id}@places.seve`,
      day: row.startOn,
      summary: locale === 'fr' ? `Premier jour\u00a0: ${row.hostName}` : `First day: ${row.hostName}`,
      location: terms?.workplace ?? [row.address, town].filter(Boolean).join(', '),
      description: [...(terms === null ? [] : termsLines(terms, locale)), link].join('\n'),
      url: link,
    });
    return new StreamableFile(Buffer.from(content), {
      type: 'text/calendar; charset=utf-8',
      disposition: `attachment; filename="${locale === 'fr' ? 'premier-jour' : 'first-day'}.ics"`,
    });
  }

  /** What was signed, as the student may read it today; null before. */
  private async terms({ id, birthDate }: PlaceRow): Promise<PlaceTerms | null> {
    const today = this.clock.today();
    const terms = await termsOfPlace(this.dataSource.manager, id, today);
    return terms && isMinor(birthDate, today) ? termsForMinor(terms) : terms;
  }

  private async elsewhere(
    { id, askedOn, hostSaidYesAt, paperKind, tutorName, hazards, state }: PlaceRow,
    locale: Locale,
  ): Promise<ElsewhereFacts> {
    const { manager } = this.dataSource;
    const place = await declaredPlaceOf.link(manager, id);
    const judged = state === 'declared' ? await judgePlace(manager, judgedOf(place), this.clock.today()) : unjudged(place);
    return {
      ...{ askedOn, paperKind, tutorName },
      hostSaidYesOn: hostSaidYesAt && dayInParis(hostSaidYesAt),
      hazards: hazards.map((tag) => labelOfHazard(tag, locale)),
      findings: viewOfFindings(judged.findings, locale),
      quota: judged.quota,
    };
  }

  /** Returns the reason of the refusal or cancellation; null in other states or without words. */
  private async reason({ id, state, birthDate, referent }: PlaceRow): Promise<string | null> {
    if (state !== 'refused' && state !== 'cancelled') return null;
    const [last] = (await historyRows(this.dataSource.manager, { placement: [id] })).filter(({ to }) => to === state);
    const words = last?.comment ?? null;
    if (last === undefined || !isCompanyRole(last.role)) return words;
    return wordsReadBy(studentReader(birthDate, referent !== null, this.clock.today()), words);
  }

  private async find(id: string, { studentId }: StudentPrincipal): Promise<PlaceRow> {
    const row = await placeOfStudent(this.dataSource.manager, studentId, id);
    if (!row) throw new NotFound('not-found');
    return row;
  }
}

const fullName = ({ firstName, lastName }: { firstName: string; lastName: string }) => `${firstName} ${lastName}`;

/** Hours and the person to ask for, line by line. */
function termsLines(terms: PlaceTerms, locale: Locale): string[] {
  const { guide } = terms;
  const hours = hoursInWords(terms, locale);
  const isFrench = locale === 'fr';
  return [
    ...(hours === null ? [] : [`${isFrench ? 'Horaires\u00a0' : 'Hours'}: ${hours}`]),
    ...(guide === null ? [] : [`${isFrench ? 'Qui demander\u00a0' : 'Ask for'}: ${[guide.name, guide.job].filter(Boolean).join(', ')}`]),
  ];
}

/** Leaves out address and phone number for a minor: only the school contacts the company then. */
function contactFor({ contact, companyPhone }: PlaceRow, isYoung: boolean): PlaceContact {
  const { name, role, email } = contact === null ? { name: null, role: null, email: null } : { ...contact, name: fullName(contact) };
  return isYoung ? { name, role, email: null, phone: null } : { name, role, email, phone: companyPhone };
}
