import { hoursIn } from '@seve/law';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import css from './ApprenticePay.module.css';
import type { PayCase } from './pay-case.js';

/** The case in words, for print, where the form is hidden. */
export function PayGiven({ asked: { contract } }: { asked: Extract<PayCase, { state: 'ready' }> }) {
  const { t } = useTranslation('apprentice-pay');
  const format = useFormat();
  const locale = useLocale();
  const path = useLocation({ select: ({ href }) => href });
  const {
    birthDate,
    start,
    end,
    weeklyMinutes,
    course,
    cycleYears,
    yearsDone,
    disabled,
    idcc,
    smcCents,
    previousCents,
    signedOn,
    initialEnd,
  } = contract;
  const facts = [
    [t('form.birth'), format.mediumDay(birthDate)],
    [t('form.start'), format.mediumDay(start)],
    [t('form.end'), format.mediumDay(end)],
    ...(signedOn === undefined ? [] : [[t('form.signed'), format.mediumDay(signedOn)]]),
    [t('form.hours'), hoursIn(weeklyMinutes)[locale]],
    [t('form.kind'), t(`course.${course}`)],
    ...(course === 'licence-pro'
      ? []
      : [[course === 'same-level' ? t('form.held') : t('form.cycle'), t('form.years', { count: cycleYears })]]),
    ...(initialEnd === undefined ? [] : [[t('form.initial-end'), format.mediumDay(initialEnd)]]),
    ...(yearsDone === 0 ? [] : [[t('form.done'), t('form.years', { count: yearsDone })]]),
    ...(disabled ? [[t('form.disabled'), t('form.yes')]] : []),
    ...(idcc === null ? [] : [[t('form.branch'), idcc]]),
    ...(smcCents === null ? [] : [[t('form.smc'), format.money(smcCents)]]),
    ...(previousCents === null ? [] : [[t('form.previous'), format.money(previousCents)]]),
  ];
  return (
    <dl className={css.given}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>
          <a href={`${window.location.origin}${path}`}>{t('case-link')}</a>
        </dt>
      </div>
    </dl>
  );
}
