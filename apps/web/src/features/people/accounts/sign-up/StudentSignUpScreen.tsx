import { signUpClassOfOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { ClassCodeForm } from './ClassCodeForm.js';
import { StudentSignUpForm } from './StudentSignUpForm.js';

/** Sign-up of a student in two steps: the code of the class, then the person. */
export function StudentSignUpScreen() {
  const { t } = useTranslation('account');
  const { code, retour } = useSearch({ from: '/inscription/eleve' });
  const [isTyped, setTyped] = useState(false);
  const found = useQuery({ ...signUpClassOfOptions({ path: { code: code ?? '' } }), enabled: code !== undefined });
  const group = code === undefined ? undefined : found.data;
  return (
    <Page width="reading">
      <PageHead
        title={t('student.title')}
        context={
          <>
            {t('sign-up.have-one')}{' '}
            <Link to="/connexion" search={{ retour }}>
              {t('sign-in.act')}
            </Link>
          </>
        }
      />
      {code && found.isPending && <RowSkeleton rows={1} />}
      {code && group && <StudentSignUpForm code={code} group={group} wanted={retour} takesFocus={isTyped} />}
      {!group && !(code && found.isPending) && (
        <ClassCodeForm initial={code ?? ''} problem={found.error} wanted={retour} onFound={() => setTyped(true)} />
      )}
    </Page>
  );
}
