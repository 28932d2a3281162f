import { Box } from '@mantine/core';
import type { PayParameter } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FedMark } from '../../../../../ui/law/FedMark.js';
import css from '../ApprenticePay.module.css';

/** SMIC values and scales used for the amounts, each with first day and legal text. */
export function PayParameters({ parameters }: { parameters: readonly PayParameter[] }) {
  const { t } = useTranslation('apprentice-pay');
  const format = useFormat();
  return (
    <section aria-labelledby="pay-parameters">
      <h2 id="pay-parameters">{t('parameters.title')}</h2>
      <dl className={css.parameters}>
        {parameters.map(({ name, validFrom, source, hourCents, monthCents }) => (
          <Box py="sm" className="ruled" key={`${name} ${validFrom}`}>
            <dt className="strong">{t(`parameters.name.${name}`)}</dt>
            <dd>
              {hourCents !== null && monthCents !== null && (
                <span>{t('parameters.smic', { hour: format.money(hourCents), month: format.money(monthCents) })} </span>
              )}
              {t('parameters.since', { day: format.mediumDay(validFrom) })}{' '}
              <span lang="fr" className="small dimmed">
                {source}
              </span>
              <FedMark parameter={name} validFrom={validFrom} />
            </dd>
          </Box>
        ))}
      </dl>
    </section>
  );
}
