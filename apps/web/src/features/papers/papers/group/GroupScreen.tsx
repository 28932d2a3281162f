import { Stack } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { agreementGroupsCheck, agreementGroupsCreate, type GroupCheck, type GroupCreated } from '@seve/api-client';
import { AGREEMENT_KINDS, GROUP_MAX, isCivilDate } from '@seve/domain';
import { IconListCheck, IconSignature } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { IconButton } from '../../../../ui/actions/IconButton.js';
import { useDraft } from '../../../../ui/drafts/use-draft.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { NOT_SENT } from '../../../../ui/forms/not-sent.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { type DeclaredValues, isWrongNumber } from '../../../../ui/place-form/declared-values.js';
import { HostFields } from '../../../../ui/place-form/HostFields.js';
import { PlaceFields } from '../../../../ui/place-form/PlaceFields.js';
import { GroupConfirmation } from './GroupConfirmation.js';
import { countOf, GroupDone, GroupFound } from './GroupOutcome.js';
import { GroupStudents } from './GroupStudents.js';
import { emptyGroup, type GroupValues, groupBody } from './group-values.js';

const DRAFT_VERSION = 1;

/** Several students, one company: checks every line, then begins the agreements that can be. */
export function GroupScreen() {
  const { t } = useTranslation('agreement-group');
  const [done, setDone] = useState<GroupCreated | null>(null);
  return (
    <Page width="reading">
      <PageHead
        place={<Link to="/etablissement/conventions">{t('agreements:all')}</Link>}
        title={done ? t('done.title') : t('title')}
        documentTitle={t('title')}
        context={done ? undefined : t('what', { max: GROUP_MAX })}
      />
      {done ? <GroupDone group={done} onAgain={() => setDone(null)} /> : <GroupForm onCreated={setDone} />}
    </Page>
  );
}

function GroupForm({ onCreated }: { onCreated: (group: GroupCreated) => void }) {
  const { t } = useTranslation('agreement-group');
  const invalidate = useInvalidate();
  const [checked, setChecked] = useState<{ key: string; found: GroupCheck } | null>(null);
  const form = useGroupForm();
  const draft = useDraft('agreement-group', DRAFT_VERSION, form);
  const key = JSON.stringify(groupBody(form.values));
  const found = checked?.key === key ? checked.found : null;
  const ready = countOf(found?.lines ?? [], 'ready');
  const submit = async (values: GroupValues) => {
    const body = groupBody(values);
    if (found === null) {
      setChecked({ key, found: (await agreementGroupsCheck({ body })).data });
      return NOT_SENT;
    }
    const { data } = await agreementGroupsCreate({ body });
    draft.forget();
    onCreated(data);
    focusHeading();
    return invalidate('placement');
  };
  const place = form as unknown as UseFormReturnType<DeclaredValues>;
  return (
    <SubmitForm form={form} submit={submit} keeper={draft.keeper}>
      {({ isPending }) => (
        <>
          <GroupStudents form={form} />
          <HostFields form={place} as="group" />
          <PlaceFields form={place} isMinor kinds={AGREEMENT_KINDS} />
          <GroupConfirmation form={form} />
          <div role="status">{found && <GroupFound found={found} />}</div>
          <Stack gap="sm" pt="md" align="flex-start" className="ruled">
            <p className="small dimmed">{found ? t('then') : t('check-what')}</p>
            {(found === null || ready > 0) && (
              <IconButton type="submit" loading={isPending} icon={found ? IconSignature : IconListCheck}>
                {found ? t('create', { count: ready }) : t('check')}
              </IconButton>
            )}
          </Stack>
        </>
      )}
    </SubmitForm>
  );
}

function useGroupForm(): UseFormReturnType<GroupValues> {
  const { t } = useTranslation('agreement-group');
  const { today } = useFormat();
  const day = t('declared-place:faults.day');
  return useForm<GroupValues>({
    initialValues: emptyGroup(),
    validate: {
      classId: (id) => (id === '' ? t('faults.class') : null),
      studentIds: (ids) =>
        ids.length === 0 ? t('faults.students') : ids.length > GROUP_MAX ? t('faults.too-many', { max: GROUP_MAX }) : null,
      hostNumber: (typed) => (isWrongNumber(typed) ? t('declared-place:faults.number') : null),
      hostName: (typed, { hostNumber }) => (typed.trim() === '' && hostNumber.trim() === '' ? t('declared-place:faults.name') : null),
      startOn: (on) => (isCivilDate(on) ? null : day),
      endOn: (on, { startOn }) => {
        if (!isCivilDate(on)) return day;
        return isCivilDate(startOn) && on < startOn ? t('declared-place:faults.order') : null;
      },
      isExposed: (answer) => (answer === null ? t('declared-place:faults.exposed') : null),
      hazards: (tags, { isExposed }) => (isExposed && tags.length === 0 ? t('declared-place:faults.hazards') : null),
      paperOn: (on) => (isCivilDate(on) && on <= today ? null : t('places:paper.day-wrong')),
    },
  });
}
