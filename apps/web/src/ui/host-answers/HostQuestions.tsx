import { Checkbox, NumberInput, Stack, TextInput } from '@mantine/core';
import type { HostQuestion } from '@seve/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale.js';
import { FieldLabel } from '../forms/FieldLabel.js';
import { Columns } from '../layout/Columns.js';
import type { HostAnswerValues } from './answer-values.js';

interface InputsProps {
  /** Props of the input of a field. */
  inputProps: (name: 'siret' | 'headcount' | 'headcountMean') => object;
  isNeeded?: boolean;
  disabled?: boolean;
}

interface HostQuestionsProps extends Pick<InputsProps, 'inputProps'> {
  asked: readonly HostQuestion[];
  values: Pick<HostAnswerValues, 'notKnown'>;
  onNotKnown: (notKnown: HostQuestion[]) => void;
  /** Whether the form is complete only with an answer. */
  isNeeded: boolean;
}

/** SIRET and headcount of a host, of which only what is asked. Each may be answered by "I do not know". */
export function HostQuestions({ asked, values: { notKnown }, onNotKnown, inputProps, isNeeded }: HostQuestionsProps) {
  const props = (question: HostQuestion) => {
    const disabled = notKnown.includes(question);
    return { inputProps, disabled, isNeeded: isNeeded && !disabled };
  };
  return (
    <>
      {asked.includes('siret') && (
        <NotKnown question="siret" notKnown={notKnown} onChange={onNotKnown}>
          <SiretInput {...props('siret')} />
        </NotKnown>
      )}
      {asked.includes('headcount') && (
        <NotKnown question="headcount" notKnown={notKnown} onChange={onNotKnown}>
          <HeadcountFields {...props('headcount')} />
        </NotKnown>
      )}
    </>
  );
}

export function SiretInput({ inputProps, isNeeded = false, disabled = false }: InputsProps) {
  const { t } = useTranslation('host-answers');
  return (
    <TextInput
      label={
        <FieldLabel required={isNeeded} hint={t('siret-hint')}>
          {t('siret')}
        </FieldLabel>
      }
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      disabled={disabled}
      {...inputProps('siret')}
    />
  );
}

/** Headcount of the last month and mean of the year, with the rule that counts them. */
export function HeadcountFields({ inputProps, isNeeded = false, disabled = false }: InputsProps) {
  const { t } = useTranslation('host-answers');
  const decimal = useLocale() === 'fr' ? ',' : '.';
  const number = { min: 0, max: 1_000_000, allowNegative: false, hideControls: true, disabled, autoComplete: 'off' };
  return (
    <>
      <p className="small dimmed">{t('headcount-why')}</p>
      <Columns columns={2} from="tablet" gap="field" align="start">
        <NumberInput
          label={
            <FieldLabel required={isNeeded} hint={t('headcount-hint')}>
              {t('headcount')}
            </FieldLabel>
          }
          allowDecimal={false}
          {...number}
          {...inputProps('headcount')}
        />
        <NumberInput
          label={<FieldLabel hint={t('mean-hint')}>{t('mean')}</FieldLabel>}
          decimalScale={2}
          decimalSeparator={decimal}
          allowedDecimalSeparators={[',', '.']}
          {...number}
          {...inputProps('headcountMean')}
        />
      </Columns>
    </>
  );
}

interface NotKnownProps {
  question: HostQuestion;
  notKnown: readonly HostQuestion[];
  onChange: (notKnown: HostQuestion[]) => void;
  children: ReactNode;
}

/** A question with the box by which a host says that it does not know the answer. */
export function NotKnown({ question, notKnown, onChange, children }: NotKnownProps) {
  const { t } = useTranslation('host-answers');
  const others = notKnown.filter((one) => one !== question);
  return (
    <Stack gap="xs">
      {children}
      <Checkbox
        label={t(`not-known.${question}`)}
        checked={notKnown.includes(question)}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? [...others, question] : others)}
      />
    </Stack>
  );
}
