import { Button, Flex, NativeSelect } from '@mantine/core';
import { type EscalationView, escalationsAssignMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useCaseChanged } from './use-case-changed.js';

/** Coordinator who calls the company. The reader takes the case with one click, or assigns another coordinator. */
export function Assignee({ escalation: { id, assigneeName, isMine, callers } }: { escalation: EscalationView }) {
  const { t } = useTranslation('escalations');
  const { id: own } = useAccount();
  const changed = useCaseChanged();
  const onError = useShowProblem();
  const { mutate, isPending } = useMutation({ ...escalationsAssignMutation(), onSuccess: changed, onError });
  const give = (accountId: string | null) => mutate({ path: { id }, body: { accountId } });
  const current = callers.find(({ name }) => name === assigneeName)?.accountId ?? '';
  return (
    <section aria-labelledby="assignee">
      <h2 id="assignee" className="h3">
        {t('assignee.title')}
      </h2>
      <Flex direction="column" align="flex-start" gap="sm" mt="xs">
        {!isMine && (
          <Button variant="default" loading={isPending} onClick={() => give(own)}>
            {t('assignee.take')}
          </Button>
        )}
        <NativeSelect
          label={t('assignee.label')}
          value={isMine ? own : current}
          disabled={isPending}
          onChange={(event) => give(event.currentTarget.value || null)}
          data={[{ value: '', label: t('assignee.nobody') }, ...callers.map(({ accountId, name }) => ({ value: accountId, label: name }))]}
        />
      </Flex>
    </section>
  );
}
