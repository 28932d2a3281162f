import { dayWords, type Locale, type OfferField, offerFieldLabel, SKILL_NEEDS } from '@seve/domain';
import { diplomaTitle } from '@seve/reference';
import type { OfferDetail } from '../../offers/offers/offers.dto.js';
import { firstLegalPay, firstRhythm } from './first-work-study.js';
import { escapeHtml } from './page-head.js';
import { dates, KIND, LEVEL, NEED, numberWords, pageWords, pay, REMOTE } from './page-words.js';

type Term = [name: string, value: string | null];

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

const part = (title: string, html: string) => (html === '' ? '' : `<section><h2>${escapeHtml(title)}</h2>${html}</section>`);

const paragraphs = (text: string) =>
  text
    .split(/\n{2,}/)
    .filter((one) => one.trim() !== '')
    .map((one) => `<p>${escapeHtml(one.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');

function languagesOf({ languages }: OfferDetail, locale: Locale): string {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return languages.map(({ language, level }) => `${names.of(language)} (${level.toUpperCase()})`).join(', ');
}

function termsOf(offer: OfferDetail, locale: Locale): Term[] {
  const words = pageWords(locale);
  const label = (field: OfferField) => offerFieldLabel(field, locale);
  const ofField = (field: OfferField, value: string | null): Term => [label(field), value];
  const flag = (field: OfferField, isSo: boolean) => ofField(field, isSo ? words.yes : null);
  const street = offer.address ?? offer.site.address;
  return [
    ofField('kind', KIND[locale][offer.kind]),
    [words.company, offer.companyName],
    [words.place, `${street}, ${offer.communeName} (${offer.department})`],
    ofField('startFrom', offer.startFrom && dayWords.mediumDay(offer.startFrom, locale)),
    ofField('startTo', offer.startTo && dayWords.mediumDay(offer.startTo, locale)),
    ofField('durationWeeks', dates({ startFrom: null, durationWeeks: offer.durationWeeks }, locale)),
    ofField('expiresOn', offer.expiresOn && dayWords.mediumDay(offer.expiresOn, locale)),
    ofField('payCents', pay(offer, locale) ?? words.noPay),
    ofField('weeklyMinutes', offer.weeklyMinutes === null ? null : words.hours(dayWords.durationWords(offer.weeklyMinutes))),
    ofField('seats', numberWords(offer.seats, locale)),
    ofField('targetLevels', offer.targetLevels.map((level) => LEVEL[locale][level]).join(', ')),
    ofField('certificationWanted', offer.certificationWanted && diplomaTitle(offer.certificationWanted)),
    ofField('languages', languagesOf(offer, locale)),
    ofField('remote', REMOTE[locale][offer.remote]),
    flag('housingOffered', offer.housingOffered),
    flag('welcomesDisability', offer.welcomesDisability),
    ofField('minAge', offer.minAge === null ? null : words.age(numberWords(offer.minAge, locale))),
    ofField('drivingLicenceNeeded', offer.drivingLicenceNeeded ? (offer.drivingLicenceReason ?? words.yes) : null),
  ];
}

/** Returns the HTML of an offer for visitors, shown until the web app starts and for readers without scripts. */
export function firstOffer(offer: OfferDetail, locale: Locale): string {
  const words = pageWords(locale);
  const label = (field: OfferField) => offerFieldLabel(field, locale);
  const terms = termsOf(offer, locale)
    .filter(([, value]) => value)
    .map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value ?? '')}</dd></div>`)
    .join('');
  const skills = SKILL_NEEDS.map((need) => {
    const named = offer.skills.filter((skill) => skill.need === need).map((skill) => skill.label);
    return named.length === 0 ? '' : `<h3>${escapeHtml(NEED[locale][need])}</h3>${list(named)}`;
  }).join('');
  const parts = [
    part(words.mission, paragraphs(offer.description)),
    part(words.terms, `<dl>${terms}</dl>`),
    part(label('skills'), skills),
    part(label('romeCodes'), list(offer.occupations.map((one) => `${one.label} (${one.code})`))),
    firstLegalPay(offer.legalPay, locale),
    firstRhythm(offer, locale),
    part(label('hazards'), !offer.hazards?.length ? '' : list(offer.hazards.map((hazard) => hazard.label))),
  ];
  const place = escapeHtml(`${offer.companyName}, ${offer.communeName} (${offer.department})`);
  const title = `<p><em>${place}</em></p><h1>${escapeHtml(offer.title)}</h1>`;
  return `<main class="first-offer">${title}${parts.join('')}<p><a href="/offres">${words.all}</a></p></main>`;
}
