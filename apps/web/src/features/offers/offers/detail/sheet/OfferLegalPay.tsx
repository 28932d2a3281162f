import { Box } from '@mantine/core';
import type { OfferLegalPay as LegalPay } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FeedLawLink } from '../../../../../ui/law/FeedLawLink.js';
import css from './OfferLegalPay.module.css';

const YEARS = [1, 2, 3] as const;

/** Legal minimum pay of an apprentice by age and year, with source and date. */
export function OfferLegalPay({ pay }: { pay: LegalPay | null }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  if (pay === null) return null;
  const { rows, article, isPublished, smicMonthCents, smicFrom, smicSource } = pay;
  const smic = { amount: format.money(smicMonthCents), from: format.mediumDay(smicFrom) };
  return (
    <section aria-labelledby="legal-pay">
      <h2 id="legal-pay">{t('legal-pay.title')}</h2>
      <p className="small">{t('legal-pay.what')}</p>
      <table className={css.table} aria-label={t('legal-pay.table')}>
        <thead>
          <tr>
            <th scope="col">{t('legal-pay.age')}</th>
            {YEARS.map((year) => (
              <th key={year} scope="col" className={css.amount}>
                {t(`legal-pay.year.${year}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ ageBand, percents, monthCents }) => (
            <tr key={ageBand}>
              <th scope="row">{t(`legal-pay.band.${ageBand}`)}</th>
              {YEARS.map((year) => (
                <td key={year} className={css.amount}>
                  {format.money(monthCents[year - 1] ?? 0)}
                  <Box component="span" display="block" fz="0.8125rem" className="dimmed">
                    {' '}
                    {format.percent((percents[year - 1] ?? 0) / 100)}
                  </Box>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small dimmed">
        {isPublished ? t('legal-pay.smic', smic) : t('legal-pay.smic-newest', smic)}{' '}
        {t('legal-pay.sources', { article, source: smicSource })} {t('legal-pay.aid')}
      </p>
      {!isPublished && <FeedLawLink />}
    </section>
  );
}
