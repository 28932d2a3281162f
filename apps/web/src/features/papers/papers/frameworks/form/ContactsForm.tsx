import { ActionIcon, Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FrameworkView, frameworksSaveContacts } from '@seve/api-client';
import { FRAMEWORK_CONTACTS_MAX, readablePhone } from '@seve/domain';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../../session.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { frameworkOptions } from '../frameworks.queries.js';

const EMPTY = { name: '', function: '', email: '', phone: '', represents: false };

const rowsOf = ({ contacts, side }: FrameworkView) =>
  contacts
    .filter((one) => one.side === side)
    .map(({ name, function: post, email, phone, represents }) => ({
      ...{ name, function: post, email, represents },
      phone: phone === null ? '' : readablePhone(phone),
    }));

/** Contacts of the reader's side. An empty list proposes the reader as the first. */
export function ContactsForm({ framework, onDone }: { framework: FrameworkView; onDone?: () => void }) {
  const { t } = useTranslation('frameworks');
  const { firstName, lastName, email } = useAccount();
  const queries = useQueryClient();
  const { id, side } = framework;
  const known = rowsOf(framework);
  const form = useForm({
    initialValues: { contacts: known.length > 0 ? known : [{ ...EMPTY, name: `${firstName} ${lastName}`, email, represents: true }] },
  });
  const submit = async ({ contacts }: typeof form.values) => {
    const body = { contacts: contacts.map(({ phone, ...contact }) => ({ ...contact, phone: phone.trim() === '' ? null : phone })) };
    const { data } = await frameworksSaveContacts({ path: { id }, body });
    queries.setQueryData(frameworkOptions(id).queryKey, data);
    form.setInitialValues({ contacts: rowsOf(data) });
    showToast(t('contacts.saved'));
    onDone?.();
  };
  const { contacts } = form.values;
  const field = (index: number, name: Exclude<keyof typeof EMPTY, 'represents'>, isRequired = true) => (
    <TextInput
      label={<FieldLabel required={isRequired}>{t(`contacts.field.${name}`)}</FieldLabel>}
      required={isRequired}
      withAsterisk={false}
      maxLength={name === 'email' ? 200 : 80}
      type={name === 'email' ? 'email' : name === 'phone' ? 'tel' : 'text'}
      {...form.getInputProps(`contacts.${index}.${name}`)}
    />
  );
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="md">
          {contacts.map((_contact, index) => (
            <Columns
              // biome-ignore lint/suspicious/noArrayIndexKey: a contact has no name of its own but its place
              key={index}
              columns="minmax(0, 1fr) minmax(0, 1fr) auto"
              from="tablet"
              gap="sm"
              rowGap="xs"
              align="end"
              rule={index > 0 ? 'above' : undefined}
              pt={index > 0 ? 'sm' : 0}
              role="group"
              aria-label={t('contacts.number', { number: index + 1 })}
            >
              <Stack gap="xs">
                {field(index, 'name')}
                {field(index, 'email')}
              </Stack>
              <Stack gap="xs">
                {field(index, 'function')}
                {field(index, 'phone', false)}
              </Stack>
              <Radio
                name="represents"
                label={t(`contacts.represents.${side}`)}
                checked={contacts[index]?.represents ?? false}
                onChange={() =>
                  form.setFieldValue(
                    'contacts',
                    contacts.map((one, at) => ({ ...one, represents: at === index })),
                  )
                }
              />
              <ActionIcon aria-label={t('contacts.remove', { number: index + 1 })} onClick={() => form.removeListItem('contacts', index)}>
                <IconTrash size={20} stroke={1.6} />
              </ActionIcon>
            </Columns>
          ))}
          <Group gap="xs">
            <Button type="submit" variant="default" loading={isPending}>
              {t('contacts.save')}
            </Button>
            {contacts.length < FRAMEWORK_CONTACTS_MAX && (
              <Button
                variant="subtle"
                leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
                onClick={() => form.insertListItem('contacts', { ...EMPTY })}
              >
                {t('contacts.add')}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </SubmitForm>
  );
}
