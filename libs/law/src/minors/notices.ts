import { labourCode, type Sentence } from '../legal-reason.js';
import { addDays, addMonths, type CivilDate } from '../time/civil-date.js';

/** A legal duty and the day by which it must be done. */
export interface LegalNotice {
  rule: 'notices';
  article: string;
  dueOn: CivilDate;
  sentence: Sentence;
}

const TELL_DAYS = 8;
const VISIT_MONTHS = 2;
const MINOR_VISIT: Sentence = {
  fr: 'Visite d’information et de prévention avant le premier jour, car l’apprenti est mineur.',
  en: 'Information and prevention visit before the first day, as the apprentice is a minor.',
};

/** Returns the duty to inform the inspector within 8 days of a change in the declared sector, training or works (R4153-42). */
export const derogationChange = (changedOn: CivilDate): LegalNotice => ({
  rule: 'notices',
  article: labourCode('R4153-42'),
  dueOn: addDays(changedOn, TELL_DAYS),
  sentence: {
    fr: 'Dire le changement à l’inspection du travail dans les 8\u00a0jours.',
    en: 'Tell the labour inspectorate of the change within 8\u00a0days.',
  },
});

/** Returns the duty of an apprentice's medical visit: within two months of the start, before it for a minor (R4624-18). */
export function apprenticeVisit(firstDay: CivilDate, isMinor: boolean): LegalNotice {
  if (isMinor) return { rule: 'notices', article: labourCode('R4624-18'), dueOn: addDays(firstDay, -1), sentence: MINOR_VISIT };
  return {
    rule: 'notices',
    article: labourCode('R6222-36'),
    dueOn: addMonths(firstDay, VISIT_MONTHS),
    sentence: {
      fr: 'Visite d’information et de prévention dans les deux mois.',
      en: 'Information and prevention visit within two months.',
    },
  };
}

/** Returns the duty to renew a derogation every three years (R4153-44). */
export const derogationRenewal = (endsOn: CivilDate): LegalNotice => ({
  rule: 'notices',
  article: labourCode('R4153-44'),
  dueOn: endsOn,
  sentence: { fr: 'Renouveler la déclaration de dérogation.', en: 'Renew the declaration of exemption.' },
});
