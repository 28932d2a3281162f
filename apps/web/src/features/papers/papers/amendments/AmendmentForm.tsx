import { Button, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptWords } from '../../../../ui/drafts/KeptWords.js';
import { useKeptPart } from '../../../../ui/drafts/use-kept-part.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';

interface AmendmentFormProps<Values, Draft> {
  form: UseFormReturnType<Values>;
  /** Of the amendment, when the form opens. */
  version: number;
  draftOf: (values: Values) => Draft;
  /** The draft without the fields at these paths. */
  without: (draft: Draft, paths: readonly string[]) => Draft;
  /** False while one of the days is not a date. */
  isOn?: boolean;
  /** Resolves to the version of the amendment from then on. */
  save: (draft: Draft, version: number) => Promise<number>;
  /** Completes the part, or only reads the saved amendment again. */
  finish: () => Promise<unknown>;
  /** The part is only saved, and its form stays. */
  stays?: boolean;
  /** For a host: shows what is asked above the fields. */
  host?: { paper: 'agreement' | 'contract'; remark: string | null };
  children: ReactNode;
}

/** Form of what the motives open for a side of a paper; saved while it is typed, then sent. */
export function AmendmentForm<Values, Draft>(props: AmendmentFormProps<Values, Draft>) {
  const { form, version, draftOf, without, isOn, save, finish, stays = false, host, children } = props;
  const { t } = useTranslation('amendment');
  const context = host?.paper;
  const saved = useRef(version);
  const write = async (draft: Draft) => {
    saved.current = await save(draft, saved.current);
  };
  const kept = useKeptPart({ form, draft: draftOf(form.values), isOn, save: write, without });
  const office = stays ? { act: t('fill.save'), done: t('fill.saved') } : { act: t('fill.act'), done: t('fill.done') };
  const words = host ? { act: t('host.act'), done: t('host.done', { context }) } : office;
  const submit = async (values: Values) => {
    await kept.stop();
    try {
      await write(draftOf(values));
      await finish();
    } catch (failure) {
      kept.resume();
      throw failure;
    }
    showToast(words.done);
    if (stays) kept.resume();
    else focusHeading();
  };
  return (
    <SubmitForm form={form} submit={submit} keeper={kept.keeper}>
      {({ isPending }) => (
        <Stack gap="field">
          {host && <p className="dimmed">{t('host.what', { context })}</p>}
          <KeptWords keeping={kept.keeping} />
          {host?.remark && <blockquote className="own-words">{host.remark}</blockquote>}
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
