import type { ContractForEmployer } from '@seve/api-client';
import { dayWords, isContractOver } from '@seve/domain';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { AskButton } from '../../../../../ui/dialogs/AskButton.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { LegalReasons } from '../../../../../ui/law/LegalReasons.js';
import { saidReasons } from '../../../../../ui/law/said-reasons.js';
import { Fold } from '../../../../../ui/layout/Fold.js';
import type { ContractAccess } from '../one/contract-access.js';
import { CompanyDaysForm } from './CompanyDaysForm.js';

const WHOLE_WEEK = 5;

/** Days of the apprentice in the company, from which the time of free rupture is counted. */
export function CompanyDaysFold({ contract, access }: { contract: ContractForEmployer; access: ContractAccess }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const locale = useLocale();
  const { state, acts, companyDays, rupture } = contract;
  const isSaidWithRupture = rupture.endedOn !== null || (acts.includes('terminate') && access.end !== undefined);
  const { source, weekdays, periods, count } = companyDays;
  const plan = isContractOver(state) ? undefined : access.planCompanyDays;
  return (
    <Fold title={t('days.title')} note={count === null ? t('days.unknown') : t('days.count', { count })}>
      {!isSaidWithRupture && <LegalReasons reasons={saidReasons([{ reason: rupture.free }])} />}
      {source !== null && (
        <div>
          <p>{t(`days.source.${source}`)}</p>
          {weekdays.length < WHOLE_WEEK && <p>{t('days.on', { days: weekdays.map((day) => dayWords.dayName(day, locale)).join(', ') })}</p>}
          <ul>
            {periods.map(({ from, to }) => (
              <li key={from}>{format.dayRange(from, to)}</li>
            ))}
          </ul>
        </div>
      )}
      {plan && (
        <div>
          <AskButton
            act={source === 'contract' ? t('days.change') : t('days.act')}
            title={t('days.act')}
            size="sm"
            icon={IconCalendar}
            dialogSize="lg"
          >
            {(close) => <CompanyDaysForm contract={contract} plan={plan} onClose={close} />}
          </AskButton>
        </div>
      )}
    </Fold>
  );
}
