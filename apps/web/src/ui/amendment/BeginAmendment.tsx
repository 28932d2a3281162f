import { Button, Checkbox, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { AmendmentInput, AmendmentMotive } from '@seve/api-client';
import { AMENDMENT_REASON_MAX, isCivilDate } from '@seve/domain';
import { IconFilePencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialogs/Dialog.js';
import { DialogForm } from '../dialogs/DialogForm.js';
import { focusHeading } from '../feedback/focus-heading.js';
import { showToast } from '../feedback/toast.js';
import { CivilDateField } from '../fields/CivilDateField.js';
import { FieldLabel } from '../forms/FieldLabel.js';

interface BeginAmendmentProps {
  /** The host asks, the school begins. */
  by: 'host' | 'school';
  motives: readonly AmendmentMotive[];
  /** Days of the place. */
  range: { from: string; to: string };
  onBegin: (input: AmendmentInput) => Promise<unknown>;
}

/** What changes, from when and why. */
export function BeginAmendment(props: BeginAmendmentProps) {
  const { t } = useTranslation('amendment');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div>
        <Button variant="default" leftSection={<IconFilePencil size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setOpen(true)}>
          {t(`begin.act.${props.by}`)}
        </Button>
      </div>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t(`begin.title.${props.by}`)}>
        <BeginForm {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function BeginForm({ by, motives, range, onBegin, onClose }: BeginAmendmentProps & { onClose: () => void }) {
  const { t } = useTranslation('amendment');
  const form = useForm<AmendmentInput>({
    initialValues: { motives: motives.length === 1 ? [...motives] : [], reason: '', effectiveOn: '' },
    validate: {
      motives: (chosen) => (chosen.length === 0 ? t('begin.motives-missing') : null),
      reason: (text) => (text.trim() === '' ? t('begin.reason-missing') : null),
      effectiveOn: (day) => (isCivilDate(day) ? null : t('day-wrong')),
    },
  });
  const submit = async (input: AmendmentInput) => {
    await onBegin({ ...input, reason: input.reason.trim() });
    onClose();
    showToast(t(`begin.done.${by}`));
    focusHeading();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t(`begin.act.${by}`)} onClose={onClose}>
      <p className="dimmed">{t(`begin.what.${by}`)}</p>
      <Checkbox.Group label={<FieldLabel required>{t('begin.motives')}</FieldLabel>} {...form.getInputProps('motives')}>
        <Stack gap="xs" pt="xs">
          {motives.map((motive) => (
            <Checkbox key={motive} value={motive} label={t(`motive-choice.${motive}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <CivilDateField
        label={form.values.motives.includes('early_end') ? t('begin.last-day') : t('begin.day')}
        required
        min={range.from}
        max={range.to}
        {...form.getInputProps('effectiveOn')}
      />
      <Textarea
        label={
          <FieldLabel required hint={t('begin.reason-hint')}>
            {t('begin.reason')}
          </FieldLabel>
        }
        autosize
        minRows={3}
        maxLength={AMENDMENT_REASON_MAX}
        {...form.getInputProps('reason')}
      />
    </DialogForm>
  );
}
