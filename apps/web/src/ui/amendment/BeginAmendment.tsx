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
import { Columns } from '../layout/Columns.js';
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

/** The form holds the days also where they are not asked for. */
type Begun<Motive extends string> = AmendmentBegin<Motive> & { days: { startOn: string; endOn: string } };

function BeginForm<Motive extends string>({ by, motives, range, onBegin, onClose }: BeginAmendmentProps<Motive> & { onClose: () => void }) {
  const { t } = useTranslation('amendment');
  const context = useContext(AmendedPaper);
  const isDay = (day: string) => (isCivilDate(day) ? null : t('day-wrong'));
  const form = useForm<Begun<Motive>>({
    initialValues: {
      ...{ motives: motives.length === 1 ? [...motives] : [], reason: '', effectiveOn: '' },
      days: { startOn: range.from, endOn: range.to },
    },
    validate: {
      motives: (chosen) => (chosen.length === 0 ? t('begin.motives-missing') : null),
      reason: (text) => (text.trim() === '' ? t('begin.reason-missing', { context }) : null),
      effectiveOn: isDay,
      days: { startOn: isDay, endOn: isDay },
    },
  });
  const isRenewal = context === 'agreement' && form.values.motives.length === 1 && form.values.motives.some((motive) => motive === 'dates');
  const submit = async ({ days, ...input }: Begun<Motive>) => {
    await onBegin({ ...input, reason: input.reason.trim(), ...(isRenewal && { days }) });
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
      {isRenewal && (
        <Columns columns={2} from="tablet" gap="field" align="end">
          <CivilDateField label={t('field.startOn')} required {...form.getInputProps('days.startOn')} />
          <CivilDateField label={t('field.endOn')} required {...form.getInputProps('days.endOn')} />
        </Columns>
      )}
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
