import { Button, Group, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeave } from '../drafts/use-leaving.js';
import { SubmitForm } from '../forms/SubmitForm.js';

interface DialogFormProps<Values> {
  form: UseFormReturnType<Values>;
  submit: (values: Values) => Promise<unknown>;
  /** Label of the button that sends. */
  verb: string;
  /** Label of the button that closes; "Pas encore" by default. */
  refusal?: string;
  /** True for an act against a person or an object; its button is red. */
  isRemoval?: boolean;
  onClose: () => void;
  /** False to close without a question, for short input: a code, a password, a number typed to confirm. */
  asks?: boolean;
  children: ReactNode;
}

/** The form of a dialog: fields, a button that sends and one that closes. */
export function DialogForm<Values>({ form, submit, verb, refusal, isRemoval = false, onClose, asks, children }: DialogFormProps<Values>) {
  const { t } = useTranslation('ui');
  const leave = useLeave();
  return (
    <SubmitForm form={form} submit={submit} asks={asks}>
      {({ isPending }) => (
        <Stack gap="field">
          {children}
          <Group gap="xs">
            <Button type="submit" color={isRemoval ? 'betterave' : undefined} loading={isPending}>
              {verb}
            </Button>
            <Button variant="subtle" onClick={() => void leave(onClose)}>
              {refusal ?? t('confirm.not-yet')}
            </Button>
          </Group>
        </Stack>
      )}
    </SubmitForm>
  );
}
