import { Button, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { isCivilDate } from '@seve/domain';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptWords } from '../../../../ui/drafts/KeptWords.js';
import { useKeptPart } from '../../../../ui/drafts/use-kept-part.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../ui/layout/Columns.js';

interface AmendmentFormProps<Values, Draft> {
  form: UseFormReturnType<Values>;
  /** Of the amendment, when the form opens. */
  version: number;
  draftOf: (values: Values) => Draft;
  /** The draft without the fields at these paths. */
  without: (draft: Draft, paths: readonly string[]) => Draft;
  /** False while a day that is sent is no day. */
  isOn?: boolean;
  /** Resolves to the version of the amendment from then on. */
  save: (draft: Draft, version: number) => Promise<number>;
  /** Says that the part is complete, or reads again what was saved. */
  finish: () => Promise<unknown>;
  /** The form stays once it is sent. */
  stays: boolean;
  words: { act: string; done: string };
  /** After the words that it is done. */
  onDone?: () => void;
  /** Above the line that says whether it is kept, and below. */
  head?: ReactNode;
  remark?: ReactNode;
  children: ReactNode;
}

/** What the motives open for a side of a paper, saved while it is typed, then sent. */
export function AmendmentForm<Values, Draft>(props: AmendmentFormProps<Values, Draft>) {
  const { form, version, draftOf, without, isOn, save, finish, stays, words, onDone, head, remark, children } = props;
  const saved = useRef(version);
  const write = async (draft: Draft) => {
    saved.current = await save(draft, saved.current);
  };
  const kept = useKeptPart({ form, draft: draftOf(form.values), isOn, save: write, without });
  const submit = async (values: Values) => {
    await kept.stop();
    try {
      await write(draftOf(values));
      await finish();
    } catch (failure) {
      kept.resume();
      throw failure;
    }
    if (stays) kept.resume();
    showToast(words.done);
    onDone?.();
  };
  return (
    <SubmitForm form={form} submit={submit} keeper={kept.keeper}>
      {({ isPending }) => (
        <Stack gap="field">
          {head}
          <KeptWords keeping={kept.keeping} />
          {remark}
          {children}
          <div>
            <Button type="submit" loading={isPending}>
              {words.act}
            </Button>
          </div>
        </Stack>
      )}
    </SubmitForm>
  );
}

export interface DaysValues {
  effectiveOn: string;
  days: { startOn: string; endOn: string };
}

export const areDays = ({ effectiveOn, days }: DaysValues): boolean => [effectiveOn, days.startOn, days.endOn].every(isCivilDate);

/** `validate` of a form with the days of the place and the day from which the amendment holds. */
export function useDayFaults() {
  const { t } = useTranslation('amendment');
  const isDay = (day: string) => (isCivilDate(day) ? null : t('day-wrong'));
  return { effectiveOn: isDay, days: { startOn: isDay, endOn: isDay } };
}

/** The days of the place, where they change. */
export function PlaceDays({ form }: { form: { getInputProps: (path: 'days.startOn' | 'days.endOn') => object } }) {
  const { t } = useTranslation('amendment');
  return (
    <Columns columns={2} from="tablet" gap="field" align="end">
      <CivilDateField label={t('field.startOn')} required {...(form.getInputProps('days.startOn') as DayInput)} />
      <CivilDateField label={t('field.endOn')} required {...(form.getInputProps('days.endOn') as DayInput)} />
    </Columns>
  );
}

type DayInput = Pick<Parameters<typeof CivilDateField>[0], 'value' | 'onChange'>;
