import type { EmailCount, EmailState } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { LETTER_STATES } from '../../../ui/chips/LetterChip.js';
import { ChoiceChips } from '../../../ui/fields/ChoiceChips.js';
import { useFormat } from '../../../ui/format/use-format.js';

const ALL = 'all';
/** The api stops counting here. */
const MOST = 10_000;

interface StateFilterProps {
  state?: EmailState;
  counts: readonly EmailCount[];
  onShow: (state: EmailState | undefined) => void;
}

/** States in which there are letters, each with how many. */
export function StateFilter({ state, counts, onShow }: StateFilterProps) {
  const { t } = useTranslation('mail-log');
  const format = useFormat();
  const choices = LETTER_STATES.flatMap((value) => {
    const count = counts.find((one) => one.state === value)?.count ?? 0;
    if (count === 0 && value !== state) return [];
    const number = count > MOST ? t('many') : format.number(count);
    return [{ value, label: t('counted', { state: t(`letters:state.${value}`), number }) }];
  });
  return (
    <ChoiceChips
      label={t('state')}
      value={state ?? ALL}
      choices={[{ value: ALL, label: t('any-state') }, ...choices]}
      onChoose={(value) => onShow(LETTER_STATES.find((one) => one === value))}
    />
  );
}
