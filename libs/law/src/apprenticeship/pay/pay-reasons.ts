import { type LegalReason, labourCode, type Sentence } from '../../legal-reason.js';
import type { AgeBand } from '../../parameters/apprentice-scale.js';
import { BRANCH_ARTICLES } from '../../parameters/branch-scales.js';
import type { LawTables } from '../../tables/law-tables.js';
import { addMonths, type CivilDate } from '../../time/civil-date.js';
import { dayIn, eurosIn, percentIn } from '../../wording.js';
import type { YearReason } from '../contract/contract-year.js';
import type { ApprenticeContract, PayPeriod } from './pay-period.js';

type Reasoned = Omit<PayPeriod, 'reasons'>;

const BANDS: Readonly<Record<AgeBand, Sentence>> = {
  'under-18': { fr: 'Avant 18\u00a0ans', en: 'Under 18' },
  '18-20': { fr: 'De 18 à 20\u00a0ans', en: 'From 18 to 20' },
  '21-25': { fr: 'De 21 à 25\u00a0ans', en: 'From 21 to 25' },
  '26-plus': { fr: 'À partir de 26\u00a0ans', en: 'From 26 on' },
};

const YEARS = { fr: ['1re', '2e', '3e'], en: ['first', 'second', 'third'] } as const;

export const scaleArticle = (scale: string): string => BRANCH_ARTICLES[scale] ?? labourCode('D6222-26');

/** Returns why a period is paid as it is: its line of the scale, its year, its bonus points, its SMIC. */
export function payReasons(contract: ApprenticeContract, period: Reasoned, tables: LawTables): LegalReason[] {
  return [
    lineReason(contract, period, tables),
    ...yearReason(contract, period),
    ...(period.marks.includes('birthday') ? [birthdayReason(period)] : []),
    ...(period.bonusPoints > 0 ? [bonusReason(period)] : []),
    ...smicReason(period),
  ];
}

function lineReason(contract: ApprenticeContract, period: Reasoned, { smicHour }: LawTables): LegalReason {
  const { percent, base, scale, year, ageBand, amountCents, latestCents, smicSince } = period;
  const share = percentIn(percent);
  const numbers = { percent, year, ageBand };
  if (base === 'previous') {
    const floor = eurosIn(contract.previousCents ?? 0);
    return {
      rule: 'pay-schedule',
      article: labourCode('D6222-29'),
      numbers: { ...numbers, previousCents: contract.previousCents ?? 0 },
      sentence: {
        fr: `La rémunération du contrat précédent, ${floor.fr}, reste le minimum\u00a0: elle dépasse ce que donne l’âge.`,
        en: `The pay of the earlier contract, ${floor.en}, stays the minimum: it is more than what the age gives.`,
      },
    };
  }
  const of: Sentence =
    base === 'smic'
      ? { fr: 'du SMIC', en: 'of the SMIC' }
      : {
          fr: 'du salaire minimum conventionnel, qui donne plus que le SMIC',
          en: 'of the conventional minimum, which gives more than the SMIC',
        };
  const amount = eurosIn(amountCents ?? latestCents ?? 0);
  const firstYear = smicHour.rows[0]?.validFrom.slice(0, 4);
  const ending: Sentence =
    amountCents !== null
      ? { fr: `, soit ${amount.fr} brut par mois.`, en: `, that is ${amount.en} gross a month.` }
      : latestCents !== null && smicSince
        ? {
            fr: `. Le SMIC de cette période n’est pas encore publié\u00a0: celui du ${dayIn(smicSince).fr} donnerait ${amount.fr} brut par mois.`,
            en: `. The SMIC of this period is not published yet: that of ${dayIn(smicSince).en} would give ${amount.en} gross a month.`,
          }
        : {
            fr: `. Le SMIC de cette période n’est pas dans nos tables, qui commencent en ${firstYear}.`,
            en: `. The SMIC of this period is not in our tables, which begin in ${firstYear}.`,
          };
  return {
    rule: 'minimum-pay',
    article: scaleArticle(scale),
    numbers: amountCents === null ? numbers : { ...numbers, amountCents },
    sentence: {
      fr: `${BANDS[ageBand].fr}, la ${YEARS.fr[year - 1]} année est payée au moins ${share.fr} ${of.fr}${ending.fr}`,
      en: `${BANDS[ageBand].en}, the ${YEARS.en[year - 1]} year is paid at least ${share.en} ${of.en}${ending.en}`,
    },
  };
}

const UNSURE_ARTICLE: Sentence = {
  fr: 'Le numéro de cet article vient d’une seconde lecture\u00a0: faites-le confirmer par l’OPCO.',
  en: 'The number of this article comes from a second reading: have it confirmed by the OPCO.',
};

const YEAR_REASONS: Readonly<Partial<Record<YearReason, { article: string; sentence: Sentence; doubt?: Sentence }>>> = {
  'joined-later': {
    article: 'D6222-28-1',
    sentence: {
      fr: 'Le contrat est plus court que le cursus\u00a0: les années déjà suivies comptent comme faites.',
      en: 'The contract is shorter than the course: the years already followed count as done.',
    },
  },
  'licence-pro': {
    article: 'D6222-32',
    sentence: {
      fr: 'Une licence professionnelle est payée au moins comme une 2e\u00a0année.',
      en: 'A vocational bachelor is paid at least like a second year.',
    },
  },
  repeat: {
    article: 'D6222-28',
    doubt: UNSURE_ARTICLE,
    sentence: {
      fr: 'Après un échec, l’année de plus est payée comme la dernière année du cursus.',
      en: 'After a failed exam, the extra year is paid like the last year of the course.',
    },
  },
  prolonged: {
    article: 'D6222-28-2',
    doubt: UNSURE_ARTICLE,
    sentence: {
      fr: 'Au-delà de la durée du cursus, la rémunération reste celle de sa dernière année.',
      en: 'Beyond the length of the course, pay stays that of its last year.',
    },
  },
  'prolonged-disabled': {
    article: 'R6222-48',
    sentence: {
      fr: 'Le contrat prolongé d’un travailleur handicapé est payé comme sa dernière année, avec 15\u00a0points de plus.',
      en: 'The prolonged contract of a disabled worker is paid like its last year, with 15 points more.',
    },
  },
  'same-level-too-long': {
    article: 'D6222-30',
    sentence: {
      fr: 'Les 15\u00a0points de plus pour un diplôme de même niveau ne valent que pour un contrat d’un an au plus.',
      en: 'The 15 points more for a diploma of the same level hold only for a contract of one year at most.',
    },
  },
};

function yearReason({ yearsDone }: ApprenticeContract, { why, year }: Reasoned): LegalReason[] {
  const known = YEAR_REASONS[why];
  if (!known) return [];
  const { article, ...words } = known;
  return [{ rule: 'contract-year', article: labourCode(article), numbers: { year, yearsDone }, ...words }];
}

function birthdayReason({ from, ageBand }: Reasoned): LegalReason {
  return {
    rule: 'age-band',
    article: labourCode('D6222-31'),
    numbers: { from, ageBand },
    sentence: {
      fr: `La tranche d’âge change le ${dayIn(from).fr}, premier jour du mois qui suit l’anniversaire.`,
      en: `The age band changes on ${dayIn(from).en}, the first day of the month after the birthday.`,
    },
  };
}

function bonusReason({ why, bonusPoints, scale, withoutBonusCents, ageBand }: Reasoned): LegalReason {
  const isDisabled = why === 'prolonged-disabled';
  const without = eurosIn(withoutBonusCents ?? 0);
  const isUnsettled = scale !== 'law' || (isDisabled && ageBand === '26-plus');
  return {
    rule: 'minimum-pay',
    article: labourCode(isDisabled ? 'R6222-48' : 'D6222-30'),
    numbers: { bonusPoints },
    sentence: {
      fr: '15\u00a0points sont ajoutés au pourcentage, sans dépasser 100\u00a0% du SMIC.',
      en: '15 points are added to the percentage, up to 100% of the SMIC.',
    },
    ...(isUnsettled && {
      doubt: {
        fr: `Les textes ne disent pas si ces points s’ajoutent ici\u00a0: sans eux, ce serait ${without.fr}. Le plus élevé est montré.`,
        en: `The texts do not say whether these points add up here: without them it would be ${without.en}. The higher is shown.`,
      },
    }),
  };
}

const isOverAYear = (since: CivilDate, to: CivilDate) => to >= addMonths(since, 12);

/** Returns a note if the SMIC is older than twelve months: the amount is lawful but should be checked. */
function smicReason({ smicSince, to, unknown }: Reasoned): LegalReason[] {
  if (unknown !== null || smicSince === null || !isOverAYear(smicSince, to)) return [];
  const since = dayIn(smicSince);
  return [
    {
      rule: 'smic-over-a-year',
      article: labourCode('L3231-2'),
      numbers: { smicSince },
      sentence: {
        fr: `Le SMIC de cette période date du ${since.fr}, plus de douze mois avant sa fin\u00a0: vérifiez qu’il n’a pas changé.`,
        en: `The SMIC of this period is of ${since.en}, more than twelve months before its end: check that it has not changed.`,
      },
    },
  ];
}
