import type { UseFormReturnType } from '@mantine/form';
import type { HostQuestion } from '@seve/api-client';
import { HOST_TEXTS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { TextField } from '../../../../ui/forms/TextField.js';
import { answerValues, type HostAnswerValues } from '../../../../ui/host-answers/answer-values.js';
import { HostQuestions, NotKnown } from '../../../../ui/host-answers/HostQuestions.js';
import { Columns } from '../../../../ui/layout/Columns.js';

/** Has the paths of the request. */
export interface CompanyValues {
  answers: HostAnswerValues & { liabilityInsurer: string; liabilityPolicy: string };
}

export const NOTHING_SAID: CompanyValues = { answers: { ...answerValues({}), liabilityInsurer: '', liabilityPolicy: '' } };

/** What a host without account is asked of itself while it confirms a place: nothing that stops it. */
export function AboutCompany({ form, asked }: { form: UseFormReturnType<CompanyValues>; asked: readonly HostQuestion[] }) {
  const { t } = useTranslation('host-answers');
  const { answers } = form.values;
  const isInsurerKnown = !answers.notKnown.includes('insurer');
  const onNotKnown = (notKnown: HostQuestion[]) => form.setFieldValue('answers.notKnown', notKnown);
  if (asked.length === 0) return null;
  return (
    <FormSection title={t('title')} hint={t('place-hint')}>
      <HostQuestions
        asked={asked}
        values={answers}
        inputProps={(name) => ({ ...form.getInputProps(`answers.${name}`), value: answers[name] })}
        onNotKnown={onNotKnown}
        isNeeded={false}
      />
      {asked.includes('insurer') && (
        <NotKnown question="insurer" notKnown={answers.notKnown} onChange={onNotKnown}>
          {isInsurerKnown && (
            <Columns columns={2} from="tablet" gap="field" align="start">
              <TextField
                label={t('insurer')}
                maxLength={HOST_TEXTS.liabilityInsurer.max}
                autoComplete="off"
                {...form.getInputProps('answers.liabilityInsurer')}
              />
              <TextField
                label={t('policy')}
                maxLength={HOST_TEXTS.liabilityPolicy.max}
                autoComplete="off"
                {...form.getInputProps('answers.liabilityPolicy')}
              />
            </Columns>
          )}
        </NotKnown>
      )}
    </FormSection>
  );
}
