import { Button, Group, Radio, Stack } from '@mantine/core';
import { type ApplicationForStudent, type InterviewSlotView, interviewsChoose } from '@seve/api-client';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApplicationChange } from '../use-application-change.js';
import css from './Interview.module.css';
import { useSlotWords } from './use-slot-words.js';

interface SlotChoiceProps {
  application: ApplicationForStudent;
  /** Times that lie in the future. */
  slots: readonly InterviewSlotView[];
  /** The chosen time; null while none is chosen. */
  chosen: string | null;
  /** Called when the form is left without a choice; undefined when there is no way back. */
  onDone?: () => void;
}

/** Form to choose one of the times that the company proposes. */
export function SlotChoice({ application, slots, chosen, onDone }: SlotChoiceProps) {
  const { t } = useTranslation('applications');
  const atWords = useSlotWords();
  const [slotId, setSlotId] = useState(slots.find(({ startsAt }) => startsAt === chosen)?.id ?? null);
  const [isMissing, setMissing] = useState(false);
  const { id, company } = application;
  const choose = useApplicationChange(
    (slot: string) => interviewsChoose({ path: { id }, body: { slotId: slot } }),
    () => t('interview.chosen', { company: company.name }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(slotId === null);
    if (slotId !== null) choose.mutate(slotId, { onSettled: onDone });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Radio.Group
        label={t('interview.choose')}
        description={t('interview.paris')}
        value={slotId}
        onChange={setSlotId}
        error={isMissing && slotId === null ? t('interview.missing') : undefined}
      >
        <Stack gap="xs" mt="xs">
          {slots.map((slot) => (
            <Radio key={slot.id} value={slot.id} label={atWords(slot.startsAt)} />
          ))}
        </Stack>
      </Radio.Group>
      <Group gap="xs" className={css.acts}>
        <Button type="submit" loading={choose.isPending}>
          {t('interview.confirm')}
        </Button>
        {onDone && (
          <Button variant="subtle" onClick={onDone}>
            {t('interview.keep')}
          </Button>
        )}
      </Group>
    </form>
  );
}
