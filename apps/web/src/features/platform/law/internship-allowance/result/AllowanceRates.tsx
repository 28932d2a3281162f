import type { AllowanceAmount } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useLaw } from '../../../../../law.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FedMark } from '../../../../../ui/law/FedMark.js';
import { FactList } from '../../../../../ui/lists/FactList.js';
import css from '../AllowanceScreen.module.css';

/** Legal parameters of this result with amount, first day and text, and until when they are published. */
export function AllowanceRates({ amount: { rows, atLatestRate } }: { amount: AllowanceAmount }) {
  const { t } = useTranslation('allowance');
  const format = useFormat();
  const { name, knownUntil } = useLaw().tables.allowanceHour;
  const shown = atLatestRate && !rows.includes(atLatestRate.row) ? [...rows, atLatestRate.row] : rows;
  return (
    <div className={css.part}>
      <h2>{t('rates.title')}</h2>
      <FactList>
        {shown.map(({ value, validFrom, source }) => (
          <div key={validFrom}>
            <dt>{t('rates.since', { day: format.mediumDay(validFrom) })}</dt>
            <dd>
              {t('rates.hour', { amount: format.money(value) })}
              <span className="small dimmed" lang="fr">
                {' '}
                {source}
              </span>
              <FedMark parameter={name} validFrom={validFrom} />
            </dd>
          </div>
        ))}
        {knownUntil && (
          <div>
            <dt>{t('rates.known')}</dt>
            <dd>{format.mediumDay(knownUntil)}</dd>
          </div>
        )}
      </FactList>
    </div>
  );
}
