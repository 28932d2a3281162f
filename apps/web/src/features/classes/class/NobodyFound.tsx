import { Button } from '@mantine/core';
import type { ClassSearch } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';

/** The filters leave no row. */
export function NobodyFound({ search }: { search: ClassSearch }) {
  const { t } = useTranslation('classes');
  const action = (
    <Button variant="default" renderRoot={(props) => <Link {...props} from="/classes/$classId" to="." search={{}} resetScroll={false} />}>
      {t('foot.show-all')}
    </Button>
  );
  return <EmptyState title={search.q ? t('nobody.named', { words: search.q }) : t('nobody.there')} action={action} />;
}
