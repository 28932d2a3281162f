import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
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
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';

/** Namespace of the texts: of a contract, or of an amendment to one. */
type Words = 'contracts' | 'amendment';

interface FilingFactsProps {
  words: Words;
  days: Readonly<Record<string, string | null>>;
  said: Readonly<Record<string, string | null>>;
}

/** What was noted of the filing, in order; unknown values are left out. */
export function FilingFacts({ words, days, said }: FilingFactsProps) {
  const { t } = useTranslation([words]);
  const format = useFormat();
  const known = (of: FilingFactsProps['days']) => Object.entries(of).filter((one): one is [string, string] => one[1] !== null);
  return (
    <FactList>
      {known(days).map(([name, day]) => (
        <Fact key={name} name={t(`${words}:filing.${name}`)}>
          {format.longDay(day)}
        </Fact>
      ))}
      {known(said).map(([name, text]) => (
        <Fact key={name} name={t(`${words}:filing.${name}`)} isOwnWords>
          {text}
        </Fact>
      ))}
    </FactList>
  );
}

interface FilingValues {
  on: string;
  reference: string;
  number: string;
  papers: string;
  reason: string;
}

/** Requests of each act, in the order of the buttons. */
export interface FilingSends {
  file?: (values: { on: string; reference?: string }) => Promise<unknown>;
  register?: (values: { on: string; number: string }) => Promise<unknown>;
  ask_papers?: (values: { papers: string }) => Promise<unknown>;
  refuse?: (values: { on: string; reason: string }) => Promise<unknown>;
}
type Act = keyof FilingSends;

/** Acts that note what was sent to the OPCO or what it answered, each with its form. */
export function FilingActs({ words, sends }: { words: Words; sends: FilingSends }) {
  const { t } = useTranslation([words]);
  const [act, setAct] = useState<Act | null>(null);
  const possible = Object.keys(sends) as Act[];
  return (
    <>
      {possible.length > 0 && (
        <Group gap="xs">
          {possible.map((one, at) => (
            <Button key={one} variant={at === 0 ? 'filled' : 'default'} onClick={() => setAct(one)}>
              {t(`${words}:filing.act.${one}`)}
            </Button>
          ))}
        </Group>
      )}
      <Dialog opened={act !== null} onClose={() => setAct(null)} title={t(`${words}:filing.act.${act ?? 'file'}`)}>
        {act && <FilingForm {...{ words, act, sends }} onClose={() => setAct(null)} />}
      </Dialog>
    </>
  );
}

function FilingForm({ words, act, sends, onClose }: { words: Words; act: Act; sends: FilingSends; onClose: () => void }) {
  const { t } = useTranslation([words]);
  const form = useForm<FilingValues>({
    initialValues: { on: dayInParis(new Date()), reference: '', number: '', papers: '', reason: '' },
  });
  const submit = async ({ on, reference, number, papers, reason }: FilingValues) => {
    if (act === 'file') await sends.file?.({ on, ...(reference.trim() !== '' && { reference }) });
    if (act === 'ask_papers') await sends.ask_papers?.({ papers });
    if (act === 'register') await sends.register?.({ on, number });
    if (act === 'refuse') await sends.refuse?.({ on, reason });
    onClose();
    showToast(t(`${words}:filing.done.${act}`));
    focusHeading();
  };
  const long = act === 'ask_papers' ? 'papers' : act === 'refuse' ? 'reason' : null;
  return (
    <DialogForm form={form} submit={submit} verb={t(`${words}:filing.act.${act}`)} onClose={onClose}>
      <p className="dimmed">{t(`${words}:filing.what.${act}`)}</p>
      {act !== 'ask_papers' && <CivilDateField label={t(`${words}:filing.day.${act}`)} required {...form.getInputProps('on')} />}
      {act === 'file' && <TextInput label={t(`${words}:filing.reference`)} maxLength={60} {...form.getInputProps('reference')} />}
      {act === 'register' && words === 'contracts' && (
        <TextField
          label={t('contracts:filing.number')}
          hint="080 2027 01 NC 1234"
          isNeeded
          maxLength={24}
          {...form.getInputProps('number')}
        />
      )}
      {long && <WordsField label={t(`contracts:filing.${long}`)} isNeeded maxLength={CONTRACT_WORDS_MAX} {...form.getInputProps(long)} />}
    </DialogForm>
  );
}
