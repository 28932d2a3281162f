import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ContractAmendmentView } from '@seve/api-client';
import { dayInParis, isHoldingAmendment } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Fact, FactList } from '../../../../ui/lists/FactList.js';
import type { AmendmentFilingAccess } from './host-access.js';

type Act = 'file' | 'register';

/** Where a signed amendment stands with the OPCO, and what can be written down about it. */
export function AmendmentFiling({ amendment, access }: { amendment: ContractAmendmentView; access?: AmendmentFilingAccess }) {
  const { t } = useTranslation('amendment');
  const format = useFormat();
  const [asked, setAsked] = useState<Act | null>(null);
  const { id, state, filing } = amendment;
  const { fileBy, filedOn, reference, registeredOn, isToFile } = filing;
  if (state === 'refused' && filedOn !== null) return <Alert>{t('filing.warn', { day: format.longDay(filedOn) })}</Alert>;
  if (!isHoldingAmendment(state)) return null;
  const days = [
    ['fileBy', filedOn === null ? fileBy : null],
    ['filedOn', filedOn],
    ['registeredOn', registeredOn],
  ] as const;
  const act = isToFile ? 'file' : filedOn !== null && registeredOn === null && access?.register ? 'register' : null;
  return (
    <Stack component="section" gap="sm" aria-labelledby={`filing-${id}`}>
      <h4 id={`filing-${id}`} className="compact strong">
        {t('filing.title')}
      </h4>
      <FactList>
        {days.map(
          ([name, day]) =>
            day !== null && (
              <Fact key={name} name={t(`filing.${name}`)}>
                {format.longDay(day)}
              </Fact>
            ),
        )}
        {reference !== null && (
          <Fact name={t('filing.reference')} isOwnWords>
            {reference}
          </Fact>
        )}
      </FactList>
      {access && act && (
        <div>
          <Button onClick={() => setAsked(act)}>{t(`filing.act.${act}`)}</Button>
        </div>
      )}
      {access && (
        <Dialog opened={asked !== null} onClose={() => setAsked(null)} title={t(`filing.act.${asked ?? 'file'}`)}>
          {asked && <FilingForm act={asked} access={access} onClose={() => setAsked(null)} />}
        </Dialog>
      )}
    </Stack>
  );
}

function FilingForm({ act, access, onClose }: { act: Act; access: AmendmentFilingAccess; onClose: () => void }) {
  const { t } = useTranslation('amendment');
  const form = useForm({ initialValues: { on: dayInParis(new Date()), reference: '' } });
  const submit = async ({ on, reference }: { on: string; reference: string }) => {
    if (act === 'file') await access.send({ on, ...(reference.trim() !== '' && { reference }) });
    else await access.register?.({ on });
    onClose();
    showToast(t(`filing.done.${act}`));
    focusHeading();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t(`filing.act.${act}`)} onClose={onClose}>
      <p className="dimmed">{t(`filing.what.${act}`)}</p>
      <CivilDateField label={t(`filing.day.${act}`)} required {...form.getInputProps('on')} />
      {act === 'file' && <TextInput label={t('filing.reference')} maxLength={60} {...form.getInputProps('reference')} />}
    </DialogForm>
  );
}
