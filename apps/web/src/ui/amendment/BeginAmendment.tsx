import { Checkbox, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { AMENDMENT_REASON_MAX, isCivilDate } from '@seve/domain';
import { IconFilePencil } from '@tabler/icons-react';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/IconButton.js';
import { Dialog } from '../dialogs/Dialog.js';
import { DialogForm } from '../dialogs/DialogForm.js';
import { focusHeading } from '../feedback/focus-heading.js';
import { showToast } from '../feedback/toast.js';
import { CivilDateField } from '../fields/CivilDateField.js';
import { FieldLabel } from '../forms/FieldLabel.js';
import { WordsField } from '../forms/TextField.js';
import { AmendedPaper, type AmendmentBegin } from './amended-paper.js';

export interface BeginAmendmentProps<Motive extends string> {
  /** A host requests an amendment, a school begins one. */
  by: 'host' | 'school';
  motives: readonly Motive[];
  /** First and last day of the place; the effective day lies between them. */
  range: { from: string; to: string };
  onBegin: (input: AmendmentBegin<Motive>) => Promise<unknown>;
}

/** Form of a new amendment: motives, effective day and reason. */
export function BeginAmendment<Motive extends string>(props: BeginAmendmentProps<Motive>) {
  const { t } = useTranslation('amendment');
  const context = useContext(AmendedPaper);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div>
        <IconButton variant="default" icon={IconFilePencil} onClick={() => setOpen(true)}>
          {t(`begin.act.${props.by}`, { context })}
        </IconButton>
      </div>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t(`begin.title.${props.by}`, { context })}>
        <BeginForm {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function BeginForm<Motive extends string>({ by, motives, range, onBegin, onClose }: BeginAmendmentProps<Motive> & { onClose: () => void }) {
  const { t } = useTranslation('amendment');
  const context = useContext(AmendedPaper);
  const form = useForm<AmendmentBegin<Motive>>({
    initialValues: { motives: motives.length === 1 ? [...motives] : [], reason: '', effectiveOn: '' },
    validate: {
      motives: (chosen) => (chosen.length === 0 ? t('begin.motives-missing') : null),
      reason: (text) => (text.trim() === '' ? t('begin.reason-missing', { context }) : null),
      effectiveOn: (day) => (isCivilDate(day) ? null : t('day-wrong')),
    },
  });
  const submit = async (input: AmendmentBegin<Motive>) => {
    await onBegin({ ...input, reason: input.reason.trim() });
    onClose();
    showToast(t(`begin.done.${by}`, { context }));
    focusHeading();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t(`begin.act.${by}`, { context })} onClose={onClose}>
      <p className="dimmed">{t(`begin.what.${by}`, { context })}</p>
      <Checkbox.Group label={<FieldLabel required>{t('begin.motives')}</FieldLabel>} {...form.getInputProps('motives')}>
        <Stack gap="xs" pt="xs">
          {motives.map((motive) => (
            <Checkbox key={motive} value={motive} label={t(`motive-choice.${motive as string}`, { context })} />
          ))}
        </Stack>
      </Checkbox.Group>
      <CivilDateField
        label={form.values.motives.some((motive) => motive === 'early_end') ? t('begin.last-day') : t('begin.day')}
        required
        min={range.from}
        max={range.to}
        {...form.getInputProps('effectiveOn')}
      />
      <WordsField
        label={t('begin.reason')}
        hint={t('begin.reason-hint')}
        isNeeded
        maxLength={AMENDMENT_REASON_MAX}
        {...form.getInputProps('reason')}
      />
    </DialogForm>
  );
}
