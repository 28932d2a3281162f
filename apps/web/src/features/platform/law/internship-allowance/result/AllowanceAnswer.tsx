import { Box, Stack } from '@mantine/core';
import { hoursIn, type InternshipAllowance } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FeedLawLink } from '../../../../../ui/law/FeedLawLink.js';
import css from '../AllowanceScreen.module.css';

/** The result in a few words; a live region announces each change. */
export function AllowanceAnswer({ allowance: { presence, due, amount, hours } }: { allowance: InternshipAllowance }) {
  const { t } = useTranslation('allowance');
  const format = useFormat();
  const locale = useLocale();
  const { totalCents, atLatestRate, months } = amount;
  const atLatest = atLatestRate && {
    amount: format.money(atLatestRate.totalCents),
    rate: format.money(atLatestRate.row.value),
    since: format.mediumDay(atLatestRate.row.validFrom),
  };
  const part = months[0]?.smoothedCents ?? null;
  return (
    <Stack gap="xs" className={`sheet ${css.answer}`} role="status" aria-live="polite">
      <h2>{due.isDue ? t('result.due') : t('result.not-due')}</h2>
      {totalCents !== null && (
        <p>
          <Box component="span" fz="2.5rem" lh={1.15} className="num">
            {format.money(totalCents)}
          </Box>{' '}
          <span className="dimmed">{due.isDue ? t('result.least') : t('result.if-paid')}</span>
        </p>
      )}
      {part !== null && months.length > 1 && <p>{t('result.smoothed', { amount: format.money(part), count: months.length })}</p>}
      {totalCents === null && due.isDue && <p className="strong">{atLatestRate ? t('result.not-published') : t('result.too-old')}</p>}
      {atLatest && <p>{due.isDue ? t('result.at-latest', atLatest) : t('result.if-paid-at-latest', atLatest)}</p>}
      {atLatestRate && <FeedLawLink />}
      <p className="dimmed">{t('result.presence', { hours: hoursIn(presence.minutes)[locale], count: presence.days })}</p>
      {!hours.ok && <p className="strong">{t('result.too-long')}</p>}
    </Stack>
  );
}
