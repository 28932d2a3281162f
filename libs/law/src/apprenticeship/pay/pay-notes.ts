import { type LegalReason, labourCode, type Sentence } from '../../legal-reason.js';
import { BRANCH_ARTICLES } from '../../parameters/branch-scales.js';
import type { LawTables } from '../../tables/law-tables.js';
import { eurosIn, hoursIn } from '../../wording.js';
import { isBornOnLeapDay, isContestedStart } from './age-band.js';
import { minimumPay } from './minimum-pay.js';
import { LEGAL_WEEK } from './paid-time.js';
import type { ApprenticeContract, PayPeriod } from './pay-period.js';

const LOWER_BAND = { 'under-18': 'under-18', '18-20': 'under-18', '21-25': '18-20', '26-plus': '21-25' } as const;

/** Returns notes on the whole contract: rounding, overtime, branch, earlier contract, and what the law leaves open. */
export function payNotes(contract: ApprenticeContract, periods: readonly PayPeriod[], tables: LawTables): LegalReason[] {
  return [
    roundingNote(),
    ...branchNote(contract),
    ...conventionalNote(contract, periods),
    ...timeNote(contract),
    ...startNote(contract, periods, tables),
    ...leapDayNote(contract),
    ...previousNote(contract),
  ];
}

const note = (rule: string, article: string, numbers: LegalReason['numbers'], sentence: Sentence, doubt?: Sentence): LegalReason => ({
  rule,
  article,
  numbers,
  sentence,
  ...(doubt && { doubt }),
});

const roundingNote = () =>
  note(
    'paid-time',
    'Contrat d’apprentissage, formulaire Cerfa 10103*14',
    {},
    {
      fr: 'Le minimum est arrondi au centime supérieur, comme dans le formulaire en ligne de l’État.',
      en: 'The minimum is rounded up to the cent, as the State’s online form does.',
    },
  );

function branchNote({ idcc }: ApprenticeContract): LegalReason[] {
  const article = idcc === null ? undefined : BRANCH_ARTICLES[idcc];
  if (idcc !== null && article) {
    return [
      note(
        'minimum-pay',
        article,
        { idcc },
        {
          fr: 'La branche paie plus que la loi à certains âges\u00a0: le plus élevé des deux compte.',
          en: 'The branch pays more than the law at some ages: the higher of the two counts.',
        },
        {
          fr: 'Accord lu début 2026\u00a0: vérifiez qu’aucun avenant ne l’a changé depuis.',
          en: 'Agreement read in early 2026: check that nothing has amended it since.',
        },
      ),
    ];
  }
  return [
    note(
      'minimum-pay',
      labourCode('D6222-26'),
      idcc === null ? {} : { idcc },
      {
        fr: 'Seule la grille de la loi est appliquée.',
        en: 'Only the scale of the law is applied.',
      },
      {
        fr: 'La convention collective de l’entreprise peut prévoir davantage\u00a0: demandez-la.',
        en: 'The collective agreement of the company may give more: ask for it.',
      },
    ),
  ];
}

function conventionalNote({ smcCents }: ApprenticeContract, periods: readonly PayPeriod[]): LegalReason[] {
  const counts = periods.some(({ ageBand }) => ageBand === '21-25' || ageBand === '26-plus');
  if (smcCents !== null || !counts) return [];
  return [
    note(
      'minimum-pay',
      labourCode('D6222-26'),
      {},
      {
        fr: 'À partir de 21\u00a0ans, si le salaire minimum conventionnel de l’emploi dépasse le SMIC, c’est lui qui compte. Il n’est pas indiqué ici.',
        en: 'From 21 on, if the conventional minimum of the post is above the SMIC, it is the one that counts. It is not given here.',
      },
    ),
  ];
}

function timeNote({ weeklyMinutes }: ApprenticeContract): LegalReason[] {
  if (weeklyMinutes === LEGAL_WEEK) return [];
  const week = hoursIn(weeklyMinutes);
  if (weeklyMinutes < LEGAL_WEEK) {
    return [
      note(
        'paid-time',
        labourCode('L3123-5'),
        { weeklyMinutes },
        {
          fr: `Pour ${week.fr} par semaine, le minimum est réduit en proportion de 35\u00a0h.`,
          en: `For ${week.en} a week, the minimum is reduced in proportion to 35\u00a0h.`,
        },
      ),
    ];
  }
  return [
    note(
      'paid-time',
      labourCode('L3121-36'),
      { weeklyMinutes },
      {
        fr: `Pour ${week.fr} par semaine, chaque heure au-delà de 35\u00a0h est payée 25\u00a0% de plus, et 50\u00a0% de plus après la huitième.`,
        en: `For ${week.en} a week, each hour above 35\u00a0h is paid 25% more, and 50% more after the eighth.`,
      },
      {
        fr: 'Un accord d’entreprise ou de branche peut fixer une autre majoration, de 10\u00a0% au moins.',
        en: 'An agreement of the company or the branch may set another premium, of 10% at least.',
      },
    ),
  ];
}

/** Returns the note for a contract that starts on the 18th, 21st or 26th birthday: the higher pay is shown, the lower one named. */
function startNote(contract: ApprenticeContract, periods: readonly PayPeriod[], tables: LawTables): LegalReason[] {
  const first = periods[0];
  if (!first || !isContestedStart(contract.birthDate, contract.start)) return [];
  const lower = minimumPay(
    { ...contract, day: first.from, ageBand: LOWER_BAND[first.ageBand], year: first.year, bonusPoints: first.bonusPoints },
    tables,
  );
  const cents = lower.known ? (lower.amountCents ?? lower.latestCents) : null;
  const amount = cents === null ? null : eurosIn(cents);
  return [
    note(
      'age-band',
      `${labourCode('D6222-26')} et D6222-31`,
      { birthDate: contract.birthDate, start: contract.start },
      {
        fr: 'L’anniversaire tombe le premier jour du contrat\u00a0: l’âge atteint ce jour-là est compté.',
        en: 'The birthday falls on the first day of the contract: the age reached that day counts.',
      },
      {
        fr: `L’article D6222-31, lu seul, ne ferait changer la tranche que le mois suivant${amount ? ` (${amount.fr} le premier mois)` : ''}. Le plus élevé est montré.`,
        en: `Article D6222-31, read alone, would change the band only in the next month${amount ? ` (${amount.en} in the first month)` : ''}. The higher is shown.`,
      },
    ),
  ];
}

function leapDayNote({ birthDate }: ApprenticeContract): LegalReason[] {
  if (!isBornOnLeapDay(birthDate)) return [];
  return [
    note(
      'age-band',
      labourCode('D6222-31'),
      { birthDate },
      {
        fr: 'Pour qui est né un 29\u00a0février, la tranche d’âge change ici le 1er\u00a0mars.',
        en: 'For whoever was born on 29\u00a0February, the age band changes here on 1\u00a0March.',
      },
      {
        fr: 'Les textes ne disent pas si l’anniversaire tombe le 28\u00a0février ou le 1er\u00a0mars des années sans 29\u00a0février. Le plus favorable est montré.',
        en: 'The texts do not say whether the birthday falls on 28\u00a0February or 1\u00a0March in years without a 29th. The more favourable is shown.',
      },
    ),
  ];
}

function previousNote({ previousCents }: ApprenticeContract): LegalReason[] {
  if (previousCents === null) return [];
  return [
    note(
      'minimum-pay',
      labourCode('D6222-29'),
      { previousCents },
      {
        fr: 'Après un diplôme obtenu en apprentissage, la rémunération ne descend pas sous celle de la dernière année\u00a0: celle versée par le même employeur, celle due chez un autre.',
        en: 'After a diploma obtained as an apprentice, pay does not fall below that of the last year: what the same employer gave, what was due at another.',
      },
      {
        fr: 'L’article ne dit pas si ce plancher suit les hausses du SMIC\u00a0: il est compté ici au montant indiqué.',
        en: 'The article does not say whether this floor follows the rises of the SMIC: it counts here at the amount given.',
      },
    ),
  ];
}
