import { Avatar, Button, NativeSelect, Stack } from '@mantine/core';
import { type SchoolMemberView, schoolOfficeEndMutation } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { useForgetSession } from '../../../session.js';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { initials } from '../../../ui/format/format.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { ColleagueAccess } from './ColleagueAccess.js';

interface SchoolMemberProps {
  member: SchoolMemberView;
  /** Colleagues who may take over. */
  colleagues: readonly SchoolMemberView[];
}

/** A member of the school with a button that ends the role. A referent must name a successor. */
export function SchoolMember({ member, colleagues }: SchoolMemberProps) {
  const { t } = useTranslation('school-team');
  const format = useFormat();
  const invalidate = useInvalidate();
  const forget = useForgetSession();
  const [isAsked, setAsked] = useState(false);
  const [successorId, setSuccessorId] = useState('');
  const { id, firstName, lastName, email, role, since, until, classes, referentOf, isYou, canEnd, canResetSecondStep } = member;
  const name = `${firstName} ${lastName}`;
  const successors = colleagues.filter((one) => one.role === 'teacher' && one.id !== id);
  const end = useMutation({
    ...schoolOfficeEndMutation(),
    onSuccess: async () => {
      setAsked(false);
      showToast(t('ended', { name }));
      if (isYou) return forget();
      focusHeading();
      await invalidate('schoolMember');
    },
    onError: useShowProblem(),
  });
  const days = [format.mediumDay(dayInParis(new Date(since))), until === null ? null : format.mediumDay(dayInParis(new Date(until)))];
  return (
    <Columns component="li" columns="auto minmax(0, 1fr) auto" from="tablet" gap="md" rowGap="xs" align="center" rule="above" py="sm">
      <Avatar aria-hidden="true">{initials(firstName, lastName)}</Avatar>
      <div>
        <p className="strong">
          {name}
          {isYou && <span className="small dimmed"> {t('you')}</span>}
        </p>
        <p className="small anywhere">
          {t(`roles:${role}.short`)} · <a href={`mailto:${email}`}>{email}</a>
        </p>
        <p className="small dimmed">
          {until === null ? t('since', { day: days[0] }) : t('from-to', { from: days[0], to: days[1] })}
          {classes.length > 0 && ` · ${classes.join(', ')}`}
        </p>
      </div>
      {(canEnd || canResetSecondStep) && (
        <Stack gap="xs" align="flex-start">
          {canEnd && (
            <Button variant="subtle" color="betterave" size="sm" onClick={() => setAsked(true)}>
              {t('end')}
              <span className="visually-hidden"> {name}</span>
            </Button>
          )}
          {canResetSecondStep && <ColleagueAccess id={id} name={name} />}
        </Stack>
      )}
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('end-question', { name })}
        verb={t('end-verb')}
        isRemoval
        isPending={end.isPending}
        onConfirm={() => end.mutate({ path: { id }, body: successorId === '' ? {} : { successorId } })}
      >
        <p>{t('end-what')}</p>
        {role === 'teacher' && (
          <NativeSelect
            mt="md"
            label={<FieldLabel required={referentOf > 0}>{t('successor')}</FieldLabel>}
            description={referentOf > 0 ? t('referent', { count: referentOf }) : undefined}
            data={[
              { value: '', label: t('no-successor') },
              ...successors.map((one) => ({ value: one.id, label: `${one.firstName} ${one.lastName}` })),
            ]}
            value={successorId}
            onChange={({ currentTarget: { value } }) => setSuccessorId(value)}
          />
        )}
      </ConfirmDialog>
    </Columns>
  );
}
