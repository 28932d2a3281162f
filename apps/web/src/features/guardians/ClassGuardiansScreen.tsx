import { classesReadOptions, classGuardiansConfirm, classGuardiansWaitingOptions } from '@seve/api-client';
import { IconArrowLeft } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/page/Page.js';
import { PageHead } from '../../shell/page/PageHead.js';
import { ClassName } from '../../ui/wording/ClassName.js';
import { GuardiansToConfirm } from './GuardiansToConfirm.js';

/** Unconfirmed guardians of the minors of a class. */
export function ClassGuardiansScreen() {
  const { t } = useTranslation('guardians');
  const { classId } = useParams({ from: '/classes/$classId/responsables' });
  const path = { id: classId };
  const { name } = useSuspenseQuery(classesReadOptions({ path })).data;
  const waiting = useSuspenseQuery(classGuardiansWaitingOptions({ path })).data;
  return (
    <Page width="reading">
      <Link to="/classes/$classId" params={{ classId }} search={{}} className="no-print">
        <IconArrowLeft size={18} stroke={1.6} aria-hidden="true" /> <ClassName name={name} />
      </Link>
      <PageHead title={t('title')} place={<ClassName name={name} />} context={t('context')} />
      <GuardiansToConfirm
        waiting={waiting}
        fact="classStudent"
        confirm={(contactIds) => classGuardiansConfirm({ path, body: { contactIds } })}
      />
    </Page>
  );
}
