import { NativeSelect, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { fieldsOfPart, REMARK_MAX } from '@seve/domain';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../ui/actions/IconButton.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { WordsField } from '../../../../ui/forms/TextField.js';
import { type PaperReading, usePaperWords } from '../papers.js';

export interface AskedParties {
  agreement: 'host' | 'school';
  host: 'host' | 'school';
  contract: 'employer' | 'cfa';
}

export interface AskChangeProps<Paper extends PaperReading> {
  paper: Paper;
  /** Side that is asked; null while the dialog is closed. */
  party: AskedParties[Paper] | null;
  onSend: (remarks: { party: AskedParties[Paper]; field?: string; text: string }[]) => Promise<unknown>;
  onClose: () => void;
}

/** The side asked first. */
const FIRST = { agreement: 'host', host: 'host', contract: 'employer' } as const;
/** Remarks that one letter takes. */
const MOST = 20;

/** Asks a side to change its part, which opens again; a letter tells the side. */
export function AskChange<Paper extends PaperReading>({ paper, party, onSend, onClose }: AskChangeProps<Paper>) {
  const { say } = usePaperWords(paper);
  return (
    <Dialog opened={party !== null} onClose={onClose} title={say(`ask.title.${party ?? FIRST[paper]}`)}>
      {party && <AskForm {...{ paper, party, onSend, onClose }} />}
    </Dialog>
  );
}

/** An empty `field` is about the whole part. */
interface Remark {
  field: string;
  text: string;
}

const EMPTY: Remark = { field: '', text: '' };

function AskForm<Paper extends PaperReading>({ paper, party, onSend, onClose }: AskChangeProps<Paper> & { party: AskedParties[Paper] }) {
  const { say, fieldName } = usePaperWords(paper);
  const { t } = useTranslation('agreements');
  const form = useForm<{ remarks: Remark[] }>({
    initialValues: { remarks: [EMPTY] },
    validate: { remarks: { text: (text) => (text.trim() === '' ? t('ask.missing') : null) } },
  });
  const submit = async ({ remarks }: { remarks: Remark[] }) => {
    await onSend(remarks.map(({ field, text }) => ({ party, text: text.trim(), ...(field !== '' && { field }) })));
    onClose();
    showToast(say(`ask.done.${party}`));
    focusHeading();
  };
  const fields = [{ value: '', label: t('ask.whole') }, ...fieldsOfPart(party).map((value) => ({ value, label: fieldName(value) }))];
  const { remarks } = form.values;
  return (
    <DialogForm form={form} submit={submit} verb={t('ask.verb', { count: remarks.length })} onClose={onClose}>
      <p className="dimmed">{say(`ask.what.${party}`)}</p>
      {remarks.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a remark has no name but its place
        <Stack key={at} gap="xs">
          <NativeSelect label={t('ask.field')} data={fields} {...form.getInputProps(`remarks.${at}.field`)} />
          <WordsField isNeeded label={t('ask.text')} minRows={2} maxLength={REMARK_MAX} {...form.getInputProps(`remarks.${at}.text`)} />
        </Stack>
      ))}
      {remarks.length < MOST && (
        <div>
          <IconButton variant="subtle" size="sm" icon={IconPlus} onClick={() => form.insertListItem('remarks', EMPTY)}>
            {t('ask.more')}
          </IconButton>
        </div>
      )}
    </DialogForm>
  );
}
