import { studentsReadOptions, visibilityReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { CompanyPreview } from './CompanyPreview.js';
import { DecisionHistory } from './DecisionHistory.js';
import { OwnFileTickets } from './OwnFileTickets.js';
import css from './PrivacyScreen.module.css';
import { SchoolPapers } from './SchoolPapers.js';
import { VisibilityForm } from './VisibilityForm.js';

/** Page of the student's visibility: choice, preview, earlier decisions, and who opened the file. */
export function PrivacyScreen() {
  const { t } = useTranslation('privacy');
  const profile = useSuspenseQuery(studentsReadOptions()).data;
  const visibility = useSuspenseQuery(visibilityReadOptions()).data;
  return (
    <Page>
      <PageHead
        title={t('title')}
        context={
          <>
            {t('context')} <Link to="/profil">{t('back')}</Link>
          </>
        }
      />
      <Columns columns="minmax(0, 42rem) minmax(0, 24rem)" gap="wide" rowGap="xl" align="start" className={css.split}>
        <div>
          <VisibilityForm key={visibility.visibility} view={visibility} />
          <DecisionHistory decisions={visibility.history} />
          <SchoolPapers profile={profile} />
          <OwnFileTickets />
          <FormSection title={t('letters.title')} hint={t('letters.hint')}>
            <p>
              <Link to="/mes-courriels">{t('letters.see')}</Link>
            </p>
          </FormSection>
        </div>
        <CompanyPreview profile={profile} />
      </Columns>
    </Page>
  );
}
