import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type GuardianView, guardianReadOptions, guardianRemove, guardianWrite } from '@seve/api-client';
import { GUARDIAN_PLACES, type GuardianPlace } from '@seve/domain';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type RefCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useDraft } from '../../../../ui/drafts/use-draft.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { type FormHandle, SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { typedOver } from '../../../../ui/forms/typed-over.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { DraftNote } from '../draft/DraftNote.js';

const valuesOf = (guardian: GuardianView | null) => ({
  firstName: guardian?.firstName ?? '',
  lastName: guardian?.lastName ?? '',
  organisation: guardian?.organisation ?? '',
  email: guardian?.email ?? '',
  phone: guardian?.phone ?? '',
});

const isNeeded = (field: string): boolean => field === 'firstName' || field === 'lastName';

/** Form for one or two guardians; shown to minors only, never to companies. */
export function GuardianSection({ owner, handle }: { owner: string; handle: RefCallback<FormHandle> }) {
  const { t } = useTranslation('profile');
  const [isAdding, setAdding] = useState(false);
  const { isAsked, guardian, second } = useSuspenseQuery(guardianReadOptions()).data;
  if (!isAsked) return null;
  const known = [guardian, second].filter((one) => one !== null);
  const free = GUARDIAN_PLACES.find((place) => known.every((one) => one.place !== place));
  const isOpen = known.length === 0 || isAdding;
  const places = [...known.map(({ place }) => place), ...(free && isOpen ? [free] : [])];
  return (
    <div id="responsable">
      {places.map((place, at) => (
        <OneGuardian
          key={place}
          owner={owner}
          place={place}
          isSecond={at > 0}
          guardian={known.find((one) => one.place === place) ?? null}
          handle={handle}
        />
      ))}
      {free && !isOpen && (
        <Button variant="subtle" onClick={() => setAdding(true)}>
          {t('guardian.add-second')}
        </Button>
      )}
    </div>
  );
}

interface OneGuardianProps {
  owner: string;
  place: GuardianPlace;
  isSecond: boolean;
  /** Null before the first contact. */
  guardian: GuardianView | null;
  handle: RefCallback<FormHandle>;
}

function OneGuardian({ owner, place, isSecond, guardian, handle }: OneGuardianProps) {
  const { t } = useTranslation('profile');
  const queries = useQueryClient();
  const showProblem = useShowProblem();
  const changed = useGuardianChanged();
  const needed = (typed: string) => (typed.trim() === '' ? t('guardian.needed') : null);
  const form = useForm({ initialValues: valuesOf(guardian), validate: { firstName: needed, lastName: needed } });
  const draft = useDraft(place === 1 ? `guardian.${owner}` : `guardian.${owner}.${place}`, 2, form);
  /** Shows the saved contact. `sent`: values when the request was made; fields edited since keep their input. */
  const show = (next: GuardianView | null, sent: typeof form.values) => {
    form.setInitialValues(valuesOf(next));
    form.setValues({ ...valuesOf(next), ...typedOver(form, sent) });
    draft.forget();
    return changed();
  };
  const write = async ({ phone, email, organisation, ...name }: typeof form.values) => {
    const sent = form.getValues();
    const optional = { phone: phone.trim() || null, email: email.trim() || null, organisation: organisation.trim() || null };
    const { data } = await guardianWrite({ body: { ...name, ...optional, place } });
    queries.setQueryData(guardianReadOptions().queryKey, data);
    await show([data.guardian, data.second].find((one) => one?.place === place) ?? null, sent);
  };
  const submit = async (values: typeof form.values) => {
    await write(values);
    showToast(t('guardian.done'));
  };
  const remove = useMutation({
    mutationFn: async () => {
      const [before, sent] = [valuesOf(guardian), form.getValues()];
      await guardianRemove({ query: { place } });
      await show(null, sent);
      showToast(t('guardian.removed'), () => write(before).catch(showProblem));
    },
    onError: showProblem,
  });

  const isDirty = form.isDirty();
  const text = (field: keyof typeof form.values, hint?: string) => ({
    label: (
      <FieldLabel required={isNeeded(field)} hint={hint}>
        {t(`guardian.${field}`)}
      </FieldLabel>
    ),
    required: isNeeded(field),
    withAsterisk: false,
    autoComplete: 'off',
    ...form.getInputProps(field),
  });
  return (
    <SubmitForm form={form} submit={submit} keeper={draft.keeper} handle={handle}>
      {({ isPending }) => (
        <FormSection
          title={t(isSecond ? 'guardian.second-title' : 'guardian.title')}
          hint={t(isSecond ? 'guardian.second-hint' : 'guardian.hint')}
        >
          {draft.isRestored && isDirty && <DraftNote onDiscard={draft.discard} />}
          <Columns columns={2} from="tablet" gap="field" align="start">
            <TextInput {...text('firstName')} />
            <TextInput {...text('lastName')} />
            <TextInput type="email" {...text('email', t('guardian.email-hint'))} />
            <TextInput type="tel" {...text('phone', t('guardian.phone-hint'))} />
            <TextInput {...text('organisation', t('guardian.organisation-hint'))} />
          </Columns>
          {guardian && <p className="small dimmed">{t(guardian.isConfirmed ? 'guardian.confirmed' : 'guardian.unconfirmed')}</p>}
          {guardian?.isOnPaper && <p className="small dimmed">{t('guardian.on-paper')}</p>}
          <Group gap="sm">
            <Button type="submit" variant="default" loading={isPending}>
              {t('guardian.save')}
            </Button>
            {guardian && (
              <Button variant="subtle" loading={remove.isPending} onClick={() => remove.mutate()}>
                {t('guardian.remove')}
              </Button>
            )}
            {isDirty && <p className="small dimmed">{t('guardian.unsaved')}</p>}
          </Group>
        </FormSection>
      )}
    </SubmitForm>
  );
}

/** Returns the refresh after a contact was saved or removed. It also removes the home page from the cache, which opens on missing parts. */
function useGuardianChanged(): () => Promise<unknown> {
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  return () => {
    queries.removeQueries({ queryKey: [{ _id: 'studentHomeRead' }] });
    return invalidate('guardian');
  };
}
