import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ContractForEmployer } from '@seve/api-client';
import { CONTRACT_WORDS_MAX, dayInParis } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { TextField, WordsField } from '../../../../../ui/forms/TextField.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';
import type { ContractAccess } from '../one/access.js';

type Act = 'file' | 'ask_papers' | 'register' | 'refuse';

/** Where the contract stands with the OPCO, and what can be written down about it. */
export function Filing({ contract, access }: { contract: ContractForEmployer; access: ContractAccess }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const [act, setAct] = useState<Act | null>(null);
  const { acts, filing } = contract;
  const possible = (['file', 'register', 'ask_papers', 'refuse'] as const).filter((one) => acts.includes(one));
  const days = [
    ['fileBy', filing.filedOn === null ? filing.fileBy : null],
    ['filedOn', filing.filedOn],
    ['answerBy', filing.answeredOn === null ? filing.answerBy : null],
    ['answeredOn', filing.answeredOn],
  ] as const;
  const words = [
    ['reference', filing.reference],
    ['number', filing.number],
    ['askedPapers', filing.askedPapers],
    ['refusalReason', filing.refusalReason],
  ] as const;
  return (
    <Section id="filing" title={t('filing.title')} isSheet>
      <FactList>
        {days.flatMap(([name, day]) =>
          day === null
            ? []
            : [
                <Fact key={name} name={t(`filing.${name}`)}>
                  {format.longDay(day)}
                </Fact>,
              ],
        )}
        {words.flatMap(([name, said]) =>
          said === null
            ? []
            : [
                <Fact key={name} name={t(`filing.${name}`)} isOwnWords>
                  {said}
                </Fact>,
              ],
        )}
      </FactList>
      {possible.length > 0 && (
        <Group gap="xs">
          {possible.map((one, at) => (
            <Button key={one} variant={at === 0 ? 'filled' : 'default'} onClick={() => setAct(one)}>
              {t(`filing.act.${one}`)}
            </Button>
          ))}
        </Group>
      )}
      <Dialog opened={act !== null} onClose={() => setAct(null)} title={t(`filing.act.${act ?? 'file'}`)}>
        {act && <FilingForm act={act} access={access} onClose={() => setAct(null)} />}
      </Dialog>
    </Section>
  );
}

interface FilingValues {
  on: string;
  reference: string;
  number: string;
  papers: string;
  reason: string;
}

function FilingForm({ act, access, onClose }: { act: Act; access: ContractAccess; onClose: () => void }) {
  const { t } = useTranslation('contracts');
  const form = useForm<FilingValues>({
    initialValues: { on: dayInParis(new Date()), reference: '', number: '', papers: '', reason: '' },
  });
  const submit = async ({ on, reference, number, papers, reason }: FilingValues) => {
    if (act === 'file') await access.file({ on, ...(reference.trim() !== '' && { reference }) });
    if (act === 'ask_papers') await access.papers({ papers });
    if (act === 'register') await access.register({ on, number });
    if (act === 'refuse') await access.refuse({ on, reason });
    onClose();
    showToast(t(`filing.done.${act}`));
    focusHeading();
  };
  const long = act === 'ask_papers' ? 'papers' : act === 'refuse' ? 'reason' : null;
  return (
    <DialogForm form={form} submit={submit} verb={t(`filing.act.${act}`)} onClose={onClose}>
      <p className="dimmed">{t(`filing.what.${act}`)}</p>
      {act !== 'ask_papers' && <CivilDateField label={t(`filing.day.${act}`)} required {...form.getInputProps('on')} />}
      {act === 'file' && <TextInput label={t('filing.reference')} maxLength={60} {...form.getInputProps('reference')} />}
      {act === 'register' && (
        <TextField label={t('filing.number')} hint="080 2027 01 NC 1234" isNeeded maxLength={24} {...form.getInputProps('number')} />
      )}
      {long && <WordsField label={t(`filing.${long}`)} isNeeded maxLength={CONTRACT_WORDS_MAX} {...form.getInputProps(long)} />}
    </DialogForm>
  );
}
