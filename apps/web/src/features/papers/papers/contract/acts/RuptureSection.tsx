import { Button, NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ContractForEmployer, ContractRuptureInput } from '@seve/api-client';
import { CONTRACT_WORDS_MAX, dayInParis, INITIATORS_OF, RUPTURE_GROUNDS } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { WordsField } from '../../../../../ui/forms/TextField.js';
import { LegalReasons } from '../../../../../ui/law/LegalReasons.js';
import { saidReasons } from '../../../../../ui/law/said-reasons.js';
import { Section } from '../../../../../ui/layout/Section.js';
import type { ContractAccess } from '../one/contract-access.js';

/** Until when either party may end the contract freely; once it has ended, when, why, and who is to be told. */
export function RuptureSection({ contract, access }: { contract: ContractForEmployer; access: ContractAccess }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const [isAsked, setAsked] = useState(false);
  const { acts, rupture } = contract;
  const mayEnd = acts.includes('terminate') && access.end !== undefined;
  const close = () => setAsked(false);
  return (
    <>
      {(mayEnd || rupture.endedOn !== null) && (
        <Section id="rupture" title={t('rupture.title')}>
          {rupture.endedOn === null ? (
            <LegalReasons reasons={saidReasons([{ reason: rupture.free }])} />
          ) : (
            <>
              <p>
                {t('rupture.ended', { day: format.longDay(rupture.endedOn) })} {rupture.ground && t(`rupture.ground.${rupture.ground}`)}
              </p>
              <LegalReasons reasons={saidReasons(rupture.told.map((reason) => ({ reason })))} />
            </>
          )}
          {mayEnd && (
            <div>
              <Button variant="default" size="sm" color="betterave" onClick={() => setAsked(true)}>
                {t('rupture.act')}
              </Button>
            </div>
          )}
        </Section>
      )}
      <Dialog opened={isAsked} onClose={close} title={t('rupture.act')}>
        <RuptureForm access={access} onClose={close} />
      </Dialog>
    </>
  );
}

type RuptureValues = Omit<ContractRuptureInput, 'mediatorAskedOn'> & { mediatorAskedOn: string };

function RuptureForm({ access, onClose }: { access: ContractAccess; onClose: () => void }) {
  const { t } = useTranslation('contracts');
  const today = dayInParis(new Date());
  const form = useForm<RuptureValues>({
    initialValues: { ground: 'free', initiator: 'employer', toldOn: today, endOn: today, mediatorAskedOn: '', words: '' },
  });
  const { ground } = form.values;
  const submit = async ({ mediatorAskedOn, ...input }: RuptureValues) => {
    await access.end?.({ ...input, ...(ground === 'apprentice' && mediatorAskedOn !== '' && { mediatorAskedOn }) });
    onClose();
    showToast(t('rupture.done'));
    focusHeading();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('rupture.act')} isRemoval onClose={onClose}>
      <p className="dimmed">{t('rupture.what')}</p>
      <NativeSelect
        label={t('rupture.why')}
        data={RUPTURE_GROUNDS.map((value) => ({ value, label: t(`rupture.ground.${value}`) }))}
        value={ground}
        onChange={({ currentTarget: { value } }) => {
          const next = RUPTURE_GROUNDS.find((one) => one === value) ?? 'free';
          form.setValues({ ground: next, initiator: INITIATORS_OF[next][0] ?? 'both' });
        }}
      />
      <NativeSelect
        label={t('rupture.by')}
        data={INITIATORS_OF[ground].map((value) => ({ value, label: t(`rupture.initiator.${value}`) }))}
        {...form.getInputProps('initiator')}
      />
      {ground === 'apprentice' && (
        <CivilDateField label={t('rupture.mediatorAskedOn')} required {...form.getInputProps('mediatorAskedOn')} />
      )}
      <CivilDateField label={t('rupture.toldOn')} required {...form.getInputProps('toldOn')} />
      <CivilDateField label={t('rupture.endOn')} required {...form.getInputProps('endOn')} />
      <WordsField label={t('rupture.words')} isNeeded maxLength={CONTRACT_WORDS_MAX} {...form.getInputProps('words')} />
    </DialogForm>
  );
}
