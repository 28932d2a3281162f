import type { EmailCount, MailLogState } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../../../ui/fields/ChoiceChips.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { LOG_STATES } from '../mail-log-search.js';

const ALL = 'all';
/** Largest number that the api counts to. */
const MOST = 10_000;

interface StateFilterProps {
  state?: MailLogState;
  counts: readonly EmailCount[];
  onShow: (state: MailLogState | undefined) => void;
}

/** Filter by state with counts; states without letters are omitted, except the current one. */
export function StateFilter({ state, counts, onShow }: StateFilterProps) {
  const { t } = useTranslation('mail-log');
  const format = useFormat();
  const choices = LOG_STATES.flatMap((value) => {
    const count = counts.find((one) => one.state === value)?.count ?? 0;
    if (count === 0 && value !== state) return [];
    const number = count > MOST ? t('many') : format.number(count);
    const name = value === 'lost' ? t('lost') : t(`letters:state.${value}`);
    return [{ value, label: t('counted', { state: name, number }) }];
  });
  return (
    <ChoiceChips
      label={t('state')}
      value={state ?? ALL}
      choices={[{ value: ALL, label: t('any-state') }, ...choices]}
      onChoose={(value) => onShow(LOG_STATES.find((one) => one === value))}
    />
  );
}
