import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../api/problem.js';
import { ErrorPage } from '../../../../shell/page/ErrorPage.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { useIsSplit } from '../use-is-split.js';

/** Error shown in place of the opened match, so that the list beside it stays. */
export function MatchProblem(props: ErrorComponentProps) {
  const { t } = useTranslation('matches');
  const isSplit = useIsSplit();
  const { error } = props;
  if (!isSplit || !(error instanceof ApiProblem) || error.status === 0) return <ErrorPage {...props} />;
  const action = (
    <Button component={Link} to={error.status === 404 ? '/mes-offres' : '/profil'} variant="default">
      {error.status === 404 ? t('back') : t('seek.complete-it')}
    </Button>
  );
  return (
    <EmptyState title={error.status === 404 ? t('gone.title') : t('gone.unknown')} action={action}>
      {error.message}
    </EmptyState>
  );
}
