import { classesReadOptions, classGuardiansConfirm, classGuardiansWaitingOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { BackToClass } from '../../../../ui/actions/BackToClass.js';
import { ClassName } from '../../../../ui/wording/ClassName.js';
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
      <BackToClass classId={classId} className={name} />
      <PageHead title={t('title')} place={<ClassName name={name} />} context={t('context')} />
      <GuardiansToConfirm
        waiting={waiting}
        fact="classStudent"
        confirm={(contactIds) => classGuardiansConfirm({ path, body: { contactIds } })}
      />
    </Page>
  );
}
