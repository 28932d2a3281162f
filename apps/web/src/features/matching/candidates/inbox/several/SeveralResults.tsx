import { Button, Flex, Group, Stack } from '@mantine/core';
import { type AnswerResult, type ApplicationForCompany, answersUndoMutation } from '@seve/api-client';
import { IconAlertTriangle, IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { useSecondsLeft } from '../../applicant/answer/use-seconds-left.js';
import { useApplicationAnswered } from '../../applicant/use-application-answered.js';
import { fullName } from '../../person.js';

/** Result for each application: answered, or the reason why not. Each response can be undone until its letter is sent. */
export function SeveralResults({ results, onClose }: { results: readonly AnswerResult[]; onClose: () => void }) {
  const { t } = useTranslation('candidates');
  const answered = results.filter(({ outcome }) => outcome === 'answered');
  const undo = useUndoing();
  const open = answered.filter(({ id, application }) => application.undoUntil !== null && !undo.done.has(id));
  const first = open.map(({ application }) => String(application.undoUntil)).sort()[0] ?? null;
  const left = useSecondsLeft(first);
  return (
    <Stack gap="md" mt="md">
      <p role="status" data-autofocus tabIndex={-1}>
        {t('several.result', { count: answered.length - undo.done.size })}{' '}
        {results.length > answered.length && t('several.result-not', { count: results.length - answered.length })}
      </p>
      <ul className="bare-list">
        {results.map(({ id, outcome, problem, application: { student } }) => (
          <Flex component="li" key={id} py="xs" gap="sm" align="center" justify="space-between" wrap="wrap" className="ruled">
            <Flex gap="xs" align="flex-start" style={{ flex: '1 1 14rem' }}>
              {outcome === 'answered' ? (
                <IconCheck size={18} stroke={1.6} aria-hidden="true" style={{ flex: 'none', marginTop: 3 }} />
              ) : (
                <IconAlertTriangle size={18} stroke={1.6} aria-hidden="true" style={{ flex: 'none', marginTop: 3 }} />
              )}
              <span>
                <span className="strong">{fullName(student)}</span>
                <br />
                {undo.done.has(id) ? t('undo.done') : (problem ?? t('several.answered'))}
              </span>
            </Flex>
            {left > 0 && open.some((one) => one.id === id) && (
              <Button variant="default" size="sm" loading={undo.isPending} onClick={() => void undo.back([id])}>
                {t('several.undo')}
                <span className="visually-hidden"> {fullName(student)}</span>
              </Button>
            )}
          </Flex>
        ))}
      </ul>
      <Group gap="xs">
        <Button onClick={onClose}>{t('several.close')}</Button>
        {left > 0 && open.length > 1 && (
          <Button
            variant="default"
            loading={undo.isPending}
            leftSection={<IconArrowBackUp size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => void undo.back(open.map(({ id }) => id))}
          >
            {t('several.undo-all')}
          </Button>
        )}
        {left > 0 && open.length > 0 && (
          <span className="small dimmed" aria-hidden="true">
            {t('undo.left', { count: left })}
          </span>
        )}
      </Group>
    </Stack>
  );
}

function useUndoing() {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const answered = useApplicationAnswered();
  const onSuccess = (application: ApplicationForCompany) => {
    answered(application);
    setDone((now) => new Set([...now, application.id]));
  };
  const { mutateAsync, isPending } = useMutation({ ...answersUndoMutation(), onSuccess, onError: useShowProblem() });
  /** Undoes them one after the other; a failure does not stop the rest. */
  const back = async (ids: readonly string[]) => {
    for (const id of ids) await mutateAsync({ path: { id } }).catch(() => undefined);
  };
  return { done, isPending, back };
}
